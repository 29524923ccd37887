/** Whatever a run holds, its text gives it back, and a text that was damaged gives none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/storage/records/lww-map.ts';
import { decodeRun, encodeRun, type HandedOver } from '../../src/run/handover/run-code.ts';
import { newRun, mark, type Mark, type Run } from '../../src/run/model/run.ts';
import { withoutNames } from '../../src/run/handover/without-names.ts';
import { hash } from '../../src/procedure/model/procedure.ts';
import { packText } from '../../src/storage/parts/text-parts.ts';
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

const IDS = ['k3v9x0q7m2c8t1za', 'p0o9i8u7y6t5r4e3', '1'];
const entry = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<Entry<V>> =>
  fc
    .record({
      value,
      at: time,
      later: fc.option(fc.integer({ min: 1, max: 9_000_000 }), { nil: undefined }),
      by: fc.constantFrom(undefined, ...IDS),
    })
    .map(({ value, at, later, by }) => ({
      value,
      at,
      ...(later !== undefined && { rev: at + later }),
      ...(by !== undefined && { by }),
    }));
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
    people: map(said, fc.constantFrom(...IDS)),
    heads: fc.dictionary(
      fc.stringMatching(/^[0-9a-f]{24}(\.p1)?$/),
      fc.tuple(fc.nat(200), fc.stringMatching(/^[\w-]{11}$/)).map(([n, hash]) => `${n}.${hash}`),
      { maxKeys: 3, noNullPrototype: true },
    ),
    parent: fc.option(fc.record({ run: fc.constant('other/x1'), item: key }), { nil: undefined }),
  })
  .map(({ own, parent, heads, ...run }) => ({
    id: `${run.slug}/${own}`,
    run: { ...run, ...(parent && { parent }) } as Run,
    ...(Object.keys(heads).length > 0 && { heads }),
  }));

it('the text of a run gives it back', () => {
  fc.assert(
    fc.property(handedOver, (one) => {
      expect(decodeRun(encodeRun(one), one.run.slug)).toEqual(one);
    }),
    { numRuns: runs(10_000) },
  );
}, 600_000);

it('a text of which a character was lost or changed gives no run', () => {
  fc.assert(
    fc.property(handedOver, fc.nat(), fc.constantFrom('', 'A', '_'), (one, place, by) => {
      const code = encodeRun(one);
      const at = 1 + (place % (code.length - 1));
      fc.pre(code[at] !== by);
      const damaged = decodeRun(code.slice(0, at) + by + code.slice(at + 1), one.run.slug);
      // What was changed may be bits that nothing reads: then the run is the same.
      if (damaged !== 'broken') expect(damaged).toEqual(one);
    }),
    { numRuns: runs(10_000) },
  );
}, 600_000);

it('tells a text of a newer format from a broken one', () => {
  const code = encodeRun({ id: 'a/b1', run: newRun('a', 'f1', '', START) });
  expect(decodeRun(`3${code.slice(1)}`, 'a')).toBe('newer');
  for (const text of ['', '1', 'hello', code.slice(0, -4), `${code}!`])
    expect(decodeRun(text, 'a')).toBe('broken');
});

it('says of a text that was opened at another page that it is of another page', () => {
  const code = encodeRun({ id: 'a/b1', run: newRun('a', 'f1', '', START) });
  expect(decodeRun(code, 'b')).toBe('other');
  const former = ['a/b1', { value: 'f1', at: START }, START, [0, 0, 0, 0, 0, 0, 0, 0], 0, [], 0];
  expect(decodeRun(inFirstFormat(former), 'b')).toBe('other');
  expect(decodeRun(inFirstFormat(former), 'a')).toMatchObject({ id: 'a/b1' });
});

/** A text as the first format has it, with whatever stands in it. */
function inFirstFormat(written: readonly unknown[]): string {
  const text = JSON.stringify(written);
  const check = hash([...text].map((char) => char.codePointAt(0)).join()).padStart(7, '0');
  return `1${check}${packText(text)}`;
}

it.each([
  ['of another profile', 'a/b1@p123'],
  ['without a page', 'b1'],
  ['of a page alone', 'a/'],
  ['with a folder more', 'a/b1/c2'],
  ['with other characters', 'a/../x'],
  ['that is endless', `a/${'b'.repeat(3000)}`],
])('takes no run over under an id %s', (_, id) => {
  expect(decodeRun(encodeRun({ id, run: newRun('a', 'f1', '', START) }), 'a')).toBe('broken');
});

it.each([
  ['a number', 5],
  ['a list', ['5.abcdefghijk']],
  ['a place without its seal', { d1: '5' }],
])('takes no run over whose chains end with %s', (_, heads) => {
  const written = ['a/b1', { value: 'f1', at: START }, START, [0, 0, 0, 0, 0, 0, 0, 0], 0, [], heads];
  const sound = { d1: '5.abcdefghijk' };
  expect(decodeRun(inFirstFormat(written.with(6, sound)), 'a')).toMatchObject({ heads: sound });
  expect(decodeRun(inFirstFormat(written), 'a')).toBe('broken');
});

it('leaves out what names a picture, which stays on the device', () => {
  const run = newRun('a', 'f1', '', START);
  const values = { photo: { value: 'file:abcdefgh-1:2048', at: START }, note: { value: '好', at: START } };
  expect(decodeRun(encodeRun({ id: 'a/b1', run: { ...run, values } }), 'a')).toEqual({
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

it('reads a text that was written before there were persons', () => {
  const code =
    '1002r9x2VY_LbcMwDEB34VmApfybVQQfVJuOjOhT2HKTosgAPXSAopeiM_SQQ8dJ0DVKKnGASIAkkk-PoAaPph-6NmwK30y3E_OwX4J4hWfjBoQ1NAoEmARrtVzN5bgO4i4UWo8iLOoYO_ozhjvjHJRCQ83aPpnE2qcuPjr0xIWYE-fvj9Px_e_zBw4EL7J1yidFWglVlvyAymK1zboX7PlWkytEdUmbGIvtxqYMzeaS74W6MVQPxiM13tmYmZXkEc-_X6fjGyekUGPjC9-0oe0t1lwMg3PcdXYjWBGHhF2xZ48vqjxw-Q8';
  const run = newRun('measuring', 'f1', '', START);
  expect(decodeRun(code, 'measuring')).toEqual({
    id: 'measuring/mf3k2a9x7',
    run: {
      ...run,
      marks: {
        'measure/door': { value: { state: 'done' }, at: START + 60_000 },
        'measure/wall': {
          value: { state: 'problem', note: '墙不直' },
          at: START + 90_000,
          rev: START + 90_001,
        },
      },
      choices: { check: { value: 'yes', at: START + 120_000 } },
      values: { height: { value: '450', at: START + 61_000 } },
      words: { name: { value: '801', at: START }, who: { value: '张三', at: START + 130_000 } },
      times: { finished: { value: null, at: START + 140_000 } },
      parent: { run: 'outer/x1', item: 'm/call' },
    },
  });
});

it('leaves out names and ids, and keeps apart who is not the same', () => {
  const [mine, theirs] = IDS as [string, string, string];
  const done: Mark = { state: 'done' };
  const run: Run = {
    ...newRun('a', 'f1', '', START),
    marks: {
      one: { value: done, at: START, by: mine },
      two: { value: done, at: START, by: theirs },
      three: { value: done, at: START, by: mine },
      four: { value: done, at: START },
    },
    words: { who: { value: '张三', at: START, by: mine }, name: { value: '801', at: START, by: theirs } },
    people: { [mine]: { value: '张三', at: START }, [theirs]: { value: '李四', at: START } },
  };
  const sent = withoutNames(run);
  expect(Object.values(sent.marks).map(({ by }) => by)).toEqual(['1', '2', '1', undefined]);
  expect(sent.words).toEqual({ name: { value: '801', at: START, by: '2' } });
  expect(sent.people).toEqual({});
  for (const word of ['张三', '李四', mine, theirs]) expect(JSON.stringify(sent)).not.toContain(word);
});

/** Ids of steps, as authors write them. */
const STEPS =
  'register history pressure rest doctor xray gate check-in send-home medicine count-in bus apply review transfer assess negotiate assign check-applicant fill-form approve pay update-date new-card greet verify-booking offer-room take-deposit hand-over-key show-way clear-table change-linen lock-up report-fault call-manager weigh-goods sign-form'.split(
    ' ',
  );

/** A run of up to 40 items as they are worked through: by up to three people, with notes, values and answers. */
const worked: fc.Arbitrary<HandedOver> = fc
  .record({
    items: fc.integer({ min: 5, max: 40 }),
    // Most runs are one person's, some are handed over, few twice.
    people: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 2, 2, 3).chain((count) =>
      fc.array(
        fc.record({
          id: fc.stringMatching(/^[0-9a-z]{16}$/),
          name: fc.constantFrom('张三', '王小明', '0417', '早班李姐'),
          device: fc.stringMatching(/^[0-9a-f]{24}$/),
          seal: fc.stringMatching(/^[\w-]{11}$/),
        }),
        { minLength: count, maxLength: count },
      ),
    ),
    own: fc.stringMatching(/^[0-9a-z]{10}$/),
    deeds: fc.array(
      fc.record({
        pause: fc.integer({ min: 300, max: 900_000 }),
        kind: fc.nat(19),
        // Items have ids such as `check-in/zv8z72`, of their step and of a hash of their words.
        step: fc.constantFrom(...STEPS),
        item: fc.stringMatching(/^[0-9a-z]{6,7}$/),
        size: fc.integer({ min: 1, max: 3000 }),
      }),
      { minLength: 40, maxLength: 40 },
    ),
  })
  .map(({ items, people, own, deeds }) => {
    const notes = ['客人没带证件', '改天再来', '缺一把椅子，已报修', '水温 38 度，偏低'];
    let [run, now] = [newRun('hotel-walk-in-check-in', '1k9f3ab', '王女士 801', START), START];
    let step = 'greet';
    deeds.slice(0, items).forEach(({ pause, kind, item, size, ...deed }, n) => {
      now += pause;
      if (n % 4 === 0) step = deed.step;
      // Each works a stretch, then the next one does.
      const by = people[Math.floor((n * people.length) / items)]!.id;
      const state = kind === 0 ? 'problem' : kind === 1 ? 'na' : 'done';
      const value = { state, ...(kind < 3 && { note: notes[size % 4]! }) } as const;
      run = { ...run, marks: { ...run.marks, [`${step}/${item}`]: { value, at: now, by } } };
      if (kind === 3)
        run = { ...run, values: { ...run.values, [`${step}.${item}`]: { value: `${size}`, at: now, by } } };
      if (kind === 4) run = { ...run, choices: { ...run.choices, [step]: { value: 'yes', at: now, by } } };
      if (kind === 5 && size % 3 === 0)
        run = { ...run, overrides: { ...run.overrides, [step]: { value: notes[1]!, at: now, by } } };
    });
    const named = people.map(({ id, name }) => [id, { value: name, at: START }] as const);
    return {
      id: `hotel-walk-in-check-in/${own}`,
      run: { ...run, people: Object.fromEntries(named) },
      heads: Object.fromEntries(people.map(({ device, seal }) => [device, `${items}.${seal}`])),
    };
  });

const ADDRESS = 'https://handbook.example/procedures/hotel-walk-in-check-in/checklist/#take=';

it('of runs of up to 40 items, 95 in 100 take at most 1,200 characters with the address, and all come back equal', () => {
  const lengths: number[] = [];
  fc.assert(
    fc.property(worked, (one) => {
      const code = encodeRun(one);
      lengths.push(ADDRESS.length + code.length);
      expect(decodeRun(code, one.run.slug)).toEqual(one);
    }),
    // Of few runs the length would differ from time to time.
    { numRuns: runs(10_000), seed: 19 },
  );
  lengths.sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(1200);
}, 600_000);
