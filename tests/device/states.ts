/** Random states of a device, as texts by key, for every kind of record that the site has. */
import fc from 'fast-check';
import type { Kind } from '../../src/device/model/backup.ts';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { formHash } from '../../src/run/model/run.ts';
import { canonical } from '../../src/storage/records/json.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import type { Texts } from '../../src/storage/texts.ts';
import { measuring } from '../run/forms.ts';

const at = fc.integer({ min: 1, max: 2e12 });
const word = fc.constantFrom('a', 'b/c', '押金', 'constructor', '__proto__', '=1');
const ledger = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(word, fc.record({ value, at })), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
const text = fc.constantFrom('', '王芳', '0231');

/** The forms that the runs are pinned to. */
const FORMS = ['1.0.0', '1.1.0'].map((version) => ({ ...measuring, version }));
const formKey = (version: string) =>
  `form:measuring/${formHash(FORMS.find((form) => form.version === version)!)}`;

const run = fc.record({
  slug: fc.constant('measuring'),
  form: fc.record({ value: fc.constantFrom(...FORMS.map(formHash)), at }),
  started: at,
  marks: ledger(
    fc.constantFrom<{ state: string; note?: string }>({ state: 'done' }, { state: 'na', note: 'x' }),
  ),
  choices: ledger(fc.constantFrom('yes', null)),
  overrides: ledger(fc.constantFrom('急', null)),
  starts: ledger(fc.constantFrom(5, null)),
  words: ledger(text),
  times: ledger(fc.constantFrom(7, null)),
});
const answered = fc.record({
  ...{ at, key: fc.constantFrom('a/q', 'b/q'), hash: text, right: fc.boolean(), attempt: at },
  scope: fc.constantFrom('all', 'review'),
});
const score = fc.record({ right: fc.nat(9), total: fc.constant(9), at });

/** Values as version 1 of each kind wrote them: what is kept now comes of them by migration. */
const VALUES: Record<string, fc.Arbitrary<unknown>> = {
  run,
  marks: fc.record({
    ...{ ticks: ledger(fc.boolean()), choices: ledger(fc.constantFrom('yes', null)) },
    overrides: ledger(fc.constantFrom('急', null)),
  }),
  read: fc
    .array(fc.tuple(word, fc.record({ at, read: fc.boolean() })), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries)),
  quiz: fc.record({ best: score, last: score }, { requiredKeys: [] }),
  answers: fc.record({
    answered: fc.array(answered, { maxLength: 4 }),
    finished: fc.constant([]),
  }),
  'review-gone': fc
    .array(fc.tuple(word, text), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries)),
  searches: fc.uniqueArray(fc.constantFrom('押金', '退房', '开房'), { maxLength: 3 }),
  holidays: ledger(fc.constantFrom('off', 'work', null)),
  profiles: fc.record({
    p1: fc.record({ value: fc.constantFrom('小李', null), at }),
    current: fc.record({ value: fc.constantFrom('p1', ''), at }),
  }),
  who: ledger(text),
  slip: text,
  plan: text,
  roles: ledger(fc.constantFrom('接待员', '', null)),
  settings: fc.constantFrom('auto', 'light', 'dark'),
};
const IDS: Record<string, string[]> = {
  run: ['measuring/1', 'measuring/2', 'measuring/2@p1'],
  marks: ['walk-in', 'walk-in@p1'],
  read: ['pages', 'pages@p1'],
  quiz: ['walk-in', '~test'],
  answers: ['2026-11', '2026-12@p1'],
  'review-gone': ['all'],
  searches: ['recent'],
  holidays: ['table'],
  profiles: ['all'],
  who: ['who'],
  slip: ['name'],
  plan: ['role'],
  roles: ['mine', 'mine@p1'],
  settings: ['theme'],
};

export const kindNamed = (name: string): Kind => kinds.find(({ type }) => type.name === name)!;
export const typeNamed = (name: string) => kindNamed(name).type;

/** The value as this version writes it. */
export function now(name: string, first: unknown): string {
  const type = typeNamed(name);
  const read = decode(type, JSON.stringify({ version: 1, value: first }));
  if (read.kind !== 'read') throw new Error(`${name}: ${JSON.stringify(first)}`);
  return encode(type, type.merge ? type.merge(read.value, read.value) : read.value);
}

const record = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) =>
    fc
      .tuple(fc.constantFrom(...IDS[name]!), VALUES[name]!)
      .map(([id, value]): [string, string] => [`${name}:${id}`, now(name, value)]),
  );

/** What a device keeps: any records, with the forms of its runs. */
export const anyState: fc.Arbitrary<Map<string, string>> = fc
  .array(record, { maxLength: 12 })
  .map((records) => {
    const forms = FORMS.map((form): [string, string] => [formKey(form.version), now('form', form)]);
    const runs = records.some(([key]) => key.startsWith('run:'));
    return new Map([...(runs ? forms : []), ...records]);
  });

/** The same for the same records, whatever their order and that of their parts. */
export const shown = (texts: Texts) =>
  Object.fromEntries(
    [...texts]
      .map(([key, value]): [string, string] => [key, plain(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function plain(value: string): string {
  try {
    return canonical(JSON.parse(value));
  } catch {
    return value;
  }
}

/** The texts with changes; null takes one away. */
export function changed(texts: Texts, changes: ReadonlyMap<string, string | null>): Map<string, string> {
  const after = new Map(texts);
  for (const [key, value] of changes)
    if (value === null) after.delete(key);
    else after.set(key, value);
  return after;
}
