/** The whole book as a file, for the leader's other device. */
import { literal, object, optional, picklist, string } from 'valibot';
import type { KeptForm } from '../../run/form/former-form.ts';
import { formRecord } from '../../run/kept/record-types.ts';
import { lwwMap } from '../../storage/records/lww-map.ts';
import { soundOf, tested, type Schema } from '../../storage/records/record-type.ts';
import {
  count,
  decisionMaps,
  listOf,
  maybeMap,
  personId,
  personMaps,
  personName,
  sharedRunSchema,
  time,
} from '../share/share.ts';
import { type Book, type Notes, type PersonBook } from './book.ts';

const VERSION = 1;

export function writeBook({ people, forms, notes }: Book): string {
  const written = people.map(({ runs, ...person }) => ({ ...person, runs: [...runs.values()] }));
  return JSON.stringify({ kind: 'book', version: VERSION, people: written, forms, notes });
}

const received = object({
  digest: string(),
  device: string(),
  number: count,
  made: time,
  since: optional(time),
  state: picklist(['signed', 'unsigned', 'unsure']),
  key: string(),
});

const person = object({
  id: personId,
  name: personName,
  former: listOf(personId),
  ...personMaps,
  runs: listOf(sharedRunSchema),
  received: listOf(received),
});

const notes = object({
  jobs: lwwMap(
    tested((value): value is string[] => Array.isArray(value) && value.every((id) => typeof id === 'string')),
  ),
  ...decisionMaps,
  handed: optional(maybeMap(time), {}),
  same: lwwMap(tested((value): value is string | null => value === null || typeof value === 'string')),
});

const book = object({
  kind: literal('book'),
  version: literal(VERSION),
  people: listOf(
    person as Schema<
      Omit<PersonBook, 'runs'> & {
        runs: PersonBook['runs'] extends ReadonlyMap<string, infer R> ? R[] : never;
      }
    >,
  ),
  forms: listOf(formRecord.schema as Schema<KeptForm>),
  notes: notes as unknown as Schema<Notes>,
});

/** The book of a file's content, and whether all of it could be read; undefined where it is none. */
export function readBook(value: unknown): { book: Book; isWhole: boolean } | undefined {
  const sound = soundOf(book, value);
  if (!sound) return undefined;
  // Without a share nobody is in it.
  const sent = sound.value.people.filter(({ received }) => received.length > 0);
  const people = sent.map((one) => ({ ...one, runs: new Map(one.runs.map((run) => [run.id, run])) }));
  return {
    book: { ...sound.value, people },
    isWhole: sound.whole && sent.length === sound.value.people.length,
  };
}
