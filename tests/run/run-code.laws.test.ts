/** Whatever a run holds, its text gives it back, and a text that was damaged gives none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/storage/records/lww-map.ts';
import { decodeRun, encodeRun, type HandedOver } from '../../src/run/handover/run-code.ts';
import { newRun, mark, type Mark, type Run } from '../../src/run/model/run.ts';
import { runs } from '../laws.ts';

const START = 1_785_000_000_000;
const time = fc.integer({ min: START - 2 * 86_400_000, max: START + 40 * 86_400_000 });
const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('张三', '客人没带证件，改天再来', 'file:短', '__proto__'),
);
const key = fc.oneof(
  fc
    .tuple(fc.constantFrom('greet', 'verify-booking', '2/offer-room'), fc.constantFrom('', '/smile', '/ask'))
    .map((parts) => parts.join('')),
  fc.constantFrom('constructor', '登记/核对证件'),
);

const entry = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<Entry<V>> =>
  fc
    .tuple(value, time, fc.option(fc.integer({ min: 1, max: 9_000_000 }), { nil: undefined }))
    .map(([value, at, later]) => (later === undefined ? { value, at } : { value, at, rev: at + later }));
const map = <V>(value: fc.Arbitrary<V>, keys: fc.Arbitrary<string> = key) =>
  fc.dictionary(keys, entry(value), { maxKeys: 12, noNullPrototype: true });

const markOf: fc.Arbitrary<Mark> = fc
  .record({
    state: fc.constantFrom('open' as const, 'done' as const, 'na' as const, 'problem' as const),
    note: fc.option(said, { nil: undefined }),
    since: fc.option(time, { nil: undefined }),
    problem: fc.option(fc.record({ note: said, at: time }), { nil: undefined }),
  })
  .map(
    (mark) =>
      Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== undefined)) as unknown as Mark,
  );

const handedOver: fc.Arbitrary<HandedOver> = fc
  .record({
    slug: fc.constantFrom('hotel-walk-in-check-in', '入住'),
    own: fc.stringMatching(/^[0-9a-z]{8,10}$/),
    form: entry(fc.stringMatching(/^[0-9a-z]{1,7}$/)),
    started: time,
    marks: map(markOf),
    choices: map(fc.option(said)),
    overrides: map(fc.option(said)),
    starts: map(fc.option(time)),
    values: map(said),
    words: map(said, fc.constantFrom('name', 'who', 'stopped')),
    times: map(fc.option(time), fc.constantFrom('finished', 'deleted', 'archived')),
    parent: fc.option(fc.record({ run: fc.constant('other/x1'), item: key }), { nil: undefined }),
  })
  .map(({ own, parent, ...run }) => ({
    id: `${run.slug}/${own}`,
    run: { ...run, ...(parent && { parent }) } as Run,
  }));

it('the text of a run gives it back', () => {
  fc.assert(
    fc.property(handedOver, (one) => {
      expect(decodeRun(encodeRun(one))).toEqual(one);
    }),
    { numRuns: runs(10_000) },
  );
});

it('a text of which a character was lost or changed gives no run', () => {
  fc.assert(
    fc.property(handedOver, fc.nat(), fc.constantFrom('', 'A', '_'), (one, place, by) => {
      const code = encodeRun(one);
      const at = 1 + (place % (code.length - 1));
      fc.pre(code[at] !== by);
      const damaged = decodeRun(code.slice(0, at) + by + code.slice(at + 1));
      // What was changed may be bits that nothing reads: then the run is the same.
      if (damaged !== 'broken') expect(damaged).toEqual(one);
    }),
    { numRuns: runs(10_000) },
  );
});

it('tells a text of a newer format from a broken one', () => {
  const code = encodeRun({ id: 'a/b1', run: newRun('a', 'f1', '', START) });
  expect(decodeRun(`2${code.slice(1)}`)).toBe('newer');
  for (const text of ['', '1', 'hello', code.slice(0, -4), `${code}!`])
    expect(decodeRun(text)).toBe('broken');
});

it('leaves out what names a picture, which stays on the device', () => {
  const run = newRun('a', 'f1', '', START);
  const values = { photo: { value: 'file:abcdefgh-1:2048', at: START }, note: { value: '好', at: START } };
  expect(decodeRun(encodeRun({ id: 'a/b1', run: { ...run, values } }))).toEqual({
    id: 'a/b1',
    run: { ...run, values: { note: values.note } },
  });
});

it('forty ticks, each at its time, take fewer than 700 characters', () => {
  const steps = ['greet', 'verify-booking', 'check-id', 'take-deposit', 'hand-over-key'];
  let run = newRun('hotel-walk-in-check-in', '1k9f3ab', '王女士', START);
  for (let n = 0; n < 40; n++)
    run = mark(
      run,
      `${steps[n >> 3]}/item-${(n * 7919).toString(36)}`,
      { state: 'done' },
      START + n * 47_311 + n * n * 977,
    );
  expect(encodeRun({ id: 'hotel-walk-in-check-in/mf3k2a9x7', run }).length).toBeLessThan(700);
});
