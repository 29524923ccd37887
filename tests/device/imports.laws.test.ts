// @vitest-environment jsdom
/** What holds for any import: nothing lost, nothing mixed, and back again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/device/model/backup.ts';
import type { ImportChoice } from '../../src/device/model/import/choice.ts';
import { planImport } from '../../src/device/model/import/import-plan.ts';
import { journalOf, undoPlan } from '../../src/device/model/import/journal.ts';
import { kindOf } from '../../src/device/model/kept-records.ts';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { canonical, isRecord } from '../../src/storage/records/json.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import type { Texts } from '../../src/storage/texts.ts';
import { runs } from '../laws.ts';
import { bringIn, everything, fileOf } from './bring-in.ts';
import { anyState, changed, kindNamed, now, typeNamed, shown } from './states.ts';

const EMPTY: Texts = new Map();
const numRuns = runs(2000);
const journal = (texts: Texts, changes: ReadonlyMap<string, string | null>) =>
  journalOf(texts, changes, { at: 1, file: 'x.json', told: '' });

describe('an export', () => {
  it('brought to an empty device makes it the same', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom('same' as const, 'mine' as const), (state, whose) => {
        const { changes } = bringIn(fileOf(state), EMPTY, kinds, { whose });
        expect(shown(changed(EMPTY, changes))).toEqual(shown(state));
      }),
      { numRuns },
    );
  });

  it('brought in twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyState, anyState, (mine, theirs) => {
        const file = fileOf(theirs);
        const once = changed(mine, bringIn(file, mine, kinds).changes);
        const twice = bringIn(file, once, kinds);
        expect([...twice.changes]).toEqual([]);
      }),
      { numRuns },
    );
  });
});

/** Something done by the reader: one entry more, in a place that no import touches. */
const LATER: Record<string, unknown> = {
  run: {
    ...{ slug: 'measuring', form: { value: 'none', at: 0 }, started: 9e12 },
    ...{ marks: { later: { value: { state: 'done' }, at: 9e12 } }, choices: {}, overrides: {} },
    ...{ starts: {}, words: {}, times: {} },
  },
  marks: { ticks: { later: { value: true, at: 9e12 } }, choices: {}, overrides: {} },
  read: { later: { at: 9e12, read: true } },
  answers: {
    answered: [{ at: 9e12, key: 'l/q', hash: 'h', right: true, attempt: 9e12, scope: 'all' }],
    finished: [],
  },
  holidays: { '2030-01-01': { value: 'off', at: 9e12 } },
};

/** The text with that entry. */
function later(key: string, text: string | undefined): string {
  const type = typeNamed(kindOf(key));
  const read = text === undefined ? undefined : decode(type, text);
  const extra = decode(type, now(kindOf(key), LATER[kindOf(key)]));
  if (extra.kind !== 'read' || (read && read.kind !== 'read')) throw new Error(key);
  return encode(type, read ? type.merge!(read.value, extra.value) : extra.value);
}

describe('an import that is taken back', () => {
  const choices = fc.record({
    whose: fc.constantFrom<ImportChoice['whose'][]>('same', 'mine', 'other'),
    person: fc.constantFrom('', 'p1'),
  });

  it('leaves everything as it was', () => {
    fc.assert(
      fc.property(anyState, anyState, choices, (mine, theirs, choice) => {
        const { changes } = bringIn(fileOf(theirs), mine, kinds, choice);
        const after = changed(mine, changes);
        const undo = undoPlan(journal(mine, changes), after, kinds);
        expect(undo.kept).toEqual([]);
        expect(shown(changed(after, undo.changes))).toEqual(shown(mine));
      }),
      { numRuns },
    );
  });

  it('keeps what was done since, and a form that a run still needs', () => {
    fc.assert(
      fc.property(
        anyState,
        anyState,
        choices,
        fc.infiniteStream(fc.boolean()),
        (mine, theirs, choice, chance) => {
          const { changes } = bringIn(fileOf(theirs), mine, kinds, choice);
          const after = changed(mine, changes);
          const touched = [...after.keys()].filter(
            (key) => Object.hasOwn(LATER, kindOf(key)) && chance.next().value,
          );
          const done = changed(after, new Map(touched.map((key) => [key, later(key, after.get(key))])));
          const undo = undoPlan(journal(mine, changes), done, kinds);
          const back = changed(done, undo.changes);
          const expected = changed(
            mine,
            new Map(
              touched.map((key) => {
                // A run that was brought and worked on stays whole.
                const whole = kindOf(key) === 'run' && !mine.has(key);
                return [key, whole ? done.get(key)! : later(key, mine.get(key))];
              }),
            ),
          );
          const needed = [...expected].flatMap(([key, text]) => {
            const kind = kindNamed(kindOf(key));
            const read = decode(kind.type, text);
            return read.kind === 'read' ? (kind.needs?.(read.value) ?? []) : [];
          });
          for (const key of needed) if (done.has(key)) expected.set(key, done.get(key)!);
          expect(shown(back)).toEqual(shown(expected));
        },
      ),
      { numRuns },
    );
  });
});

/** Kinds that are somebody's own: of another person nothing of them comes in. */
const OWN = kinds.filter(({ part }) => part === 'own').map(({ type }) => type.name);

it('another person’s records never join mine, whatever is ticked', () => {
  fc.assert(
    fc.property(anyState, anyState, fc.constantFrom('', 'p1', 'p2'), (mine, theirs, person) => {
      const { changes } = bringIn(fileOf(theirs), mine, kinds, { whose: 'other', person });
      expect([...changes.keys()].filter((key) => OWN.includes(kindOf(key)))).toEqual([]);
      const ofRuns = [...changes.keys()].filter((key) => kindOf(key) === 'run');
      expect(ofRuns.filter((key) => (key.split('@')[1] ?? '') !== person)).toEqual([]);
    }),
    { numRuns },
  );
});

it('settings, names and who is using the device change only where they are asked for', () => {
  const asked = kinds.filter(({ part }) => part !== 'choice');
  fc.assert(
    fc.property(anyState, anyState, (mine, theirs) => {
      const { changes } = bringIn(fileOf(theirs), mine, kinds, {
        kinds: everything(asked).kinds,
        whose: 'mine',
      });
      for (const name of ['settings', 'slip', 'plan', 'roles', 'who'])
        expect([...changes.keys()].filter((key) => kindOf(key) === name)).toEqual([]);
      const names = (texts: Texts) =>
        (JSON.parse(texts.get('profiles:all') ?? '{"value":{}}') as { value: Record<string, unknown> }).value;
      const [before, after] = [names(mine), names(changed(mine, changes))];
      expect(after.current).toEqual(before.current);
      if ((before.p1 as { value: unknown } | undefined)?.value) expect(after.p1).toEqual(before.p1);
    }),
    { numRuns },
  );
});

/** The file with one value in it replaced by any other, or with some of its letters changed or gone. */
const damage = fc.oneof(
  fc.tuple(fc.infiniteStream(fc.nat()), fc.jsonValue()).map(
    ([chance, value]) =>
      (text: string) =>
        JSON.stringify(replaced(JSON.parse(text), chance, value)),
  ),
  fc
    .tuple(fc.nat(), fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([place, length, text]) => (whole: string) => {
      const start = place % whole.length;
      return whole.slice(0, start) + text + whole.slice(start + length);
    }),
  fc.nat().map((place) => (text: string) => text.slice(0, place % text.length)),
);

function replaced(value: unknown, chance: Iterator<number>, by: unknown): unknown {
  const next = () => chance.next().value as number;
  if (typeof value !== 'object' || value === null || next() % 4 === 0) return by;
  const keys = Object.keys(value);
  if (keys.length === 0) return by;
  const key = keys[next() % keys.length]!;
  const changedPart = replaced((value as Record<string, unknown>)[key], chance, by);
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (`${index}` === key ? changedPart : one));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? changedPart : one]),
  );
}

it('a damaged file throws nothing, loses nothing of mine, and each of its records is told', () => {
  fc.assert(
    fc.property(
      anyState,
      anyState,
      damage,
      fc.constantFrom<ImportChoice['whose'][]>('same', 'mine', 'other'),
      (mine, theirs, spoil, whose) => {
        const text = spoil(fileOf(theirs));
        const read = readBackup(text, kinds);
        if (read.kind === 'refused') return;
        const { records, setAside } = JSON.parse(text) as Record<string, object | undefined>;
        const local = Object.keys(records!).filter((key) => ['device', 'import'].includes(kindOf(key)));
        const told = [...read.file.sound.keys(), ...read.file.unusable.map(({ key }) => key), ...local];
        expect(told).toEqual(expect.arrayContaining(Object.keys(records!)));
        expect(told).toEqual(expect.arrayContaining(isRecord(setAside) ? Object.keys(setAside) : []));
        const choice = everything(kinds, { whose });
        const plan = planImport(read.file, mine, choice);
        const after = changed(mine, plan.changes);
        for (const [key, before] of mine) {
          const { type, take } = kindNamed(kindOf(key));
          const [was, is] = [decode(type, before), decode(type, after.get(key)!)];
          if (was.kind !== 'read' || is.kind !== 'read') throw new Error(`${key} cannot be read any more`);
          // What is gone from the site is found anew at each visit of the review.
          if (!take && type.name !== 'review-gone')
            expect(canonical(type.merge!(is.value, was.value))).toBe(canonical(is.value));
        }
        const undo = undoPlan(journal(mine, plan.changes), after, kinds);
        expect(shown(changed(after, undo.changes))).toEqual(shown(mine));
      },
    ),
    { numRuns },
  );
});
