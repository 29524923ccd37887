/** The whole book as a file, for the leader's other device. */
import { array, literal, number, object, optional, picklist, string } from 'valibot';
import type { KeptForm } from '../../run/form/former-form.ts';
import { formRecord } from '../../run/model/record-types.ts';
import { lwwMap } from '../../storage/records/lww-map.ts';
import { soundOf, tested, type Schema } from '../../storage/records/record-type.ts';
import { decisionMaps, listOf, personId, personMaps, sharedRunSchema } from '../share/share.ts';
import { type Book, type Notes, type PersonBook } from './book.ts';

const VERSION = 1;

export function writeBook({ people, forms, notes }: Book): string {
  const written = people.map(({ runs, ...person }) => ({ ...person, runs: [...runs.values()] }));
  return JSON.stringify({ kind: 'book', version: VERSION, people: written, forms, notes });
}

const received = object({
  digest: string(),
  device: string(),
  number: number(),
  made: number(),
  since: optional(number()),
  state: picklist(['signed', 'unsigned', 'unsure']),
  key: string(),
});

const person = object({
  id: personId,
  name: string(),
  former: listOf(personId),
  ...personMaps,
  runs: listOf(sharedRunSchema),
  received: array(received),
});

const notes = object({
  jobs: lwwMap(
    tested((value): value is string[] => Array.isArray(value) && value.every((id) => typeof id === 'string')),
  ),
  ...decisionMaps,
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

/** The book of a file's content; undefined where it is none. */
export function readBook(value: unknown): Book | undefined {
  const sound = soundOf(book, value)?.value;
  if (!sound) return undefined;
  return {
    ...sound,
    // Without a share nobody is in it.
    people: sound.people
      .filter(({ received }) => received.length > 0)
      .map((one) => ({ ...one, runs: new Map(one.runs.map((run) => [run.id, run])) })),
  };
}
