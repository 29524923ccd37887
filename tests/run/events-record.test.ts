/** What is kept of the events that came from elsewhere: a chain with one that nobody could record is left out. */
import { expect, it } from 'vitest';
import { recorded } from '../../src/run/events/recorded.ts';
import { runEventsRecord } from '../../src/run/events/events-record.ts';
import { mark, newRun } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { encode, soundOf } from '../../src/storage/records/record-type.ts';

const event = (map: string, value: unknown, more: object = {}) => ({
  ...{ at: 1000, map, key: 'greet', value, hash: 'abc' },
  ...more,
});
const read = (one: unknown) =>
  soundOf(runEventsRecord.schema, {
    run: 'walk-in/r1',
    chains: { good: { form: 'f1', events: [event('choices', 'yes')] }, odd: { form: 'f1', events: [one] } },
  });

it.each<[string, unknown]>([
  ['form', 'f2'],
  ['people', '李敏'],
  ['words', ''],
  ['values', '450'],
  ['choices', null],
  ['overrides', '着急'],
  ['starts', null],
  ['times', 1000],
  ['marks', { state: 'done', note: '好' }],
  ['run', 1000],
  ['joined', '5.abcdefghijk'],
])('keeps an event of %s', (map, value) => {
  const sound = read(event(map, value, { rev: 1001, entry: { at: 900, by: 'p' } }));
  expect(sound!.whole).toBe(true);
  expect(Object.keys(sound!.value.chains)).toEqual(['good', 'odd']);
});

it.each<[string, unknown]>([
  ['form', 5],
  ['people', null],
  ['words', {}],
  ['values', ['450']],
  ['choices', true],
  ['overrides', 1],
  ['starts', '1000'],
  ['times', -1],
  ['marks', null],
  ['marks', undefined],
  ['marks', { state: 5 }],
  ['marks', { state: 'done', note: 5 }],
  ['run', '1000'],
  ['joined', 5],
  ['joined', '5'],
  ['nothing', 'x'],
])('leaves out the chain of an event of %s that says %o', (map, value) => {
  const sound = read(event(map, value));
  expect(sound!.whole).toBe(false);
  expect(Object.keys(sound!.value.chains)).toEqual(['good']);
});

it.each([
  { rev: '5' },
  { rev: Infinity },
  { entry: null },
  { entry: { at: 'now' } },
  { entry: { at: 1, by: 5 } },
])('leaves out the chain of an event with %o', (more) => {
  expect(Object.keys(read(event('choices', 'yes', more))!.value.chains)).toEqual(['good']);
});

it('of a run of 40 items takes at most 12 kB', () => {
  const who = { id: '7jlmrtmnghfr0cyq', name: '李敏' };
  const [device, start] = ['a1b2c3d4e5f6a1b2c3d4e5f6', 1_796_040_000_000];
  let run = newRun('hotel-walk-in-check-in', '1k9f3ab', '王女士', start);
  let events = recorded(
    { run: 'hotel-walk-in-check-in/mi3k2f0aa', chains: {} },
    { device, by: who.id, after: run, how: 'begin', now: start },
  );
  for (let n = 0; n < 40; n++) {
    const [before, now] = [run, start + n * 31_234];
    run = signed(before, mark(before, `verify-booking/zv8z7${n}`, { state: 'done' }, now), who, now);
    events = recorded(events, { device, by: who.id, before, after: run, now });
  }
  expect(encode(runEventsRecord, events).length).toBeLessThanOrEqual(12_000);
});
