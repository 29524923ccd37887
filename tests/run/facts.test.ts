/** What can be seen in the events of a run: quick ticks, a clock that was set back, what has not come, what came apart. */
import { expect, test } from 'vitest';
import type { RunEvent, RunEvents } from '../../src/run/events/run-events.ts';
import { factsOf } from '../../src/run/replay/facts.ts';
import { teamReplayText as words } from '../../src/text/zh/team-replay.ts';

const SECOND = 1000;
const START = 1_796_040_000_000;

const event = (seconds: number, more: Partial<RunEvent> = {}): RunEvent => ({
  ...{ at: START + seconds * SECOND, map: 'marks', key: 'a', value: { state: 'done' } },
  ...{ hash: `hash-of-${seconds}`, ...more },
});
const ticks = (...seconds: number[]) => seconds.map((second) => event(second));
const of = (chains: Record<string, RunEvent[]>): RunEvents => ({
  run: 'walk-in/r1',
  chains: Object.fromEntries(
    Object.entries(chains).map(([device, events]) => [device, { form: 'f', events }]),
  ),
});

test('five ticks within twenty seconds are told, with the most of them that came in one go', () => {
  expect(factsOf(of({ d: ticks(0, 5, 10, 15, 20) }))).toEqual([
    { kind: 'quick', count: 5, seconds: 20, at: START },
  ]);
  expect(factsOf(of({ d: ticks(0, 100, 101, 102, 103, 104, 105, 300) }))).toEqual([
    { kind: 'quick', count: 6, seconds: 5, at: START + 100 * SECOND },
  ]);
});

test('fewer, slower, taken back or taken over are not', () => {
  expect(factsOf(of({ d: ticks(0, 5, 10, 15) }))).toEqual([]);
  expect(factsOf(of({ d: ticks(0, 5, 10, 15, 21) }))).toEqual([]);
  const open = [0, 1, 2, 3, 4].map((second) => event(second, { value: { state: 'open' } }));
  expect(factsOf(of({ d: open }))).toEqual([]);
  const taken = [0, 1, 2, 3, 4].map((second) => event(second, { how: 'taken' }));
  expect(factsOf(of({ d: taken }))).toEqual([{ kind: 'taken', count: 5 }]);
});

test('ticks of two devices are not counted together', () => {
  expect(factsOf(of({ d: ticks(0, 1, 2), e: ticks(3, 4) }))).toEqual([{ kind: 'devices', count: 2 }]);
});

test('a clock that was set back is told by the farthest that it went', () => {
  expect(factsOf(of({ d: ticks(0, 600, 300, 400, 390) }))).toEqual([
    { kind: 'clock', back: 300 * SECOND, at: START + 300 * SECOND },
  ]);
  expect(factsOf(of({ d: ticks(0, 0, 100) }))).toEqual([]);
});

test('a device that was joined and whose events are not here, or not so many, is a gap', () => {
  const joined = (head: string) => event(0, { map: 'joined', key: 'e', value: head });
  expect(factsOf(of({ d: [joined('2.hash-of-2')] }))).toEqual([{ kind: 'gap', device: 'e' }]);
  expect(factsOf(of({ d: [joined('2.hash-of-2')], e: ticks(1) }))).toEqual([
    { kind: 'devices', count: 2 },
    { kind: 'gap', device: 'e' },
  ]);
  expect(factsOf(of({ d: [joined('2.hash-of-2')], e: ticks(1, 2) }))).toEqual([
    { kind: 'devices', count: 2 },
  ]);
});

test('a chain that has come apart is a fork', () => {
  const { run } = of({});
  const chains = { d: { form: 'f', events: ticks(0, 60), forks: [ticks(0, 90)] } };
  expect(factsOf({ run, chains })).toEqual([{ kind: 'fork', device: 'd' }]);
});

test('profiles of one device are several people, and one device', () => {
  const by = (person: string) => [event(0, { by: person })];
  expect(factsOf(of({ 'd.p1': by('li'), 'd.p2': by('wang') }))).toEqual([{ kind: 'people', count: 2 }]);
});

test.each([
  [{ kind: 'quick', count: 38, seconds: 20 }, '20 秒里勾了 38 项（12:00）'],
  [{ kind: 'clock', back: 300 * SECOND }, '手机的钟往回拨过 5 分钟（12:00）'],
  [{ kind: 'gap' }, '接手前那台设备的逐步记录没有交来'],
  [{ kind: 'fork' }, '同一台设备的记录分成了两份，各自往下记过'],
] as const)('%o in words', (fact, said) => {
  expect(words.fact(fact, '12:00')).toBe(said);
});
