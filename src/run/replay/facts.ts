/** What can be seen in the events of a run, whatever it means. */
import { own } from '../../ui/own.ts';
import type { RunEvent, RunEvents } from '../events/run-events.ts';
import { lacksHead } from './broken.ts';

export type Fact =
  /** So many items were ticked within so many seconds. */
  | { kind: 'quick'; count: number; seconds: number; at: number }
  /** The clock of a device was set back by so many milliseconds. */
  | { kind: 'clock'; back: number; at: number }
  | { kind: 'devices'; count: number }
  | { kind: 'people'; count: number }
  /** So many entries came from another copy, or from a time without events. */
  | { kind: 'taken'; count: number }
  /** The events of a device that was joined are not here, or only those of before. */
  | { kind: 'gap'; device: string }
  /** The chain of a device has come apart: two copies of the same storage went on. */
  | { kind: 'fork'; device: string };

/** Ticks count as quick from so many in so many milliseconds on. */
const [QUICK, WITHIN] = [5, 20_000];

export function factsOf({ chains }: RunEvents): Fact[] {
  const all = Object.entries(chains);
  const events = all.flatMap(([, chain]) => chain.events);
  const people = new Set(events.flatMap(({ by }) => by ?? []));
  const taken = events.filter(
    ({ how, map }) => how === 'taken' && map !== 'joined' && map !== 'run' && map !== 'people',
  );
  // Of a device with profiles each has a chain.
  const devices = new Set(all.map(([device]) => device.split('.')[0]));
  return [
    ...all.flatMap(([, chain]) => [...quickIn(chain.events), ...clockIn(chain.events)]),
    ...(devices.size > 1 ? [{ kind: 'devices' as const, count: devices.size }] : []),
    ...(people.size > 1 ? [{ kind: 'people' as const, count: people.size }] : []),
    ...(taken.length > 0 ? [{ kind: 'taken' as const, count: taken.length }] : []),
    ...gapsIn({ chains }),
    ...all.flatMap(([device, { forks }]) => (forks ? [{ kind: 'fork' as const, device }] : [])),
  ];
}

const isTick = ({ how, map, value }: RunEvent) =>
  how === undefined && map === 'marks' && (value as { state?: unknown } | null)?.state === 'done';

/** The most ticks that were made in one go. */
function quickIn(events: readonly RunEvent[]): Fact[] {
  const ticks = events.filter(isTick).map(({ at }) => at);
  let best = { count: 0, seconds: 0, at: 0 };
  ticks.forEach((at, first) => {
    let last = first;
    while (last + 1 < ticks.length && ticks[last + 1]! >= ticks[last]! && ticks[last + 1]! - at <= WITHIN)
      last++;
    const count = last - first + 1;
    if (count > best.count) best = { count, seconds: Math.ceil((ticks[last]! - at) / 1000), at };
  });
  return best.count >= QUICK ? [{ kind: 'quick', ...best }] : [];
}

/** The farthest that the clock went back. */
function clockIn(events: readonly RunEvent[]): Fact[] {
  let best: { back: number; at: number } | undefined;
  events.forEach(({ at }, index) => {
    const back = (events[index - 1]?.at ?? at) - at;
    if (back > (best?.back ?? 0)) best = { back, at };
  });
  return best ? [{ kind: 'clock', ...best }] : [];
}

function gapsIn({ chains }: Pick<RunEvents, 'chains'>): Fact[] {
  const heads = Object.values(chains)
    .flatMap(({ events }) => events)
    .filter(({ map }) => map === 'joined');
  const missing = heads.flatMap(({ key, value }) => {
    const chain = own(chains, key);
    return !chain || lacksHead(chain, value as string) ? [key] : [];
  });
  return [...new Set(missing)].map((device) => ({ kind: 'gap', device }));
}
