/** Where a chain of events does not hold together. */
import { own } from '../../ui/own.ts';
import { firstSeal, sealOf } from '../events/seal.ts';
import type { Chain, Heads, RunEvents } from '../events/run-events.ts';
import type { Finding } from './findings.ts';

/** @param heads the last events that are known from elsewhere, whole or the beginnings of their hashes */
export function brokenIn({ run, chains }: RunEvents, heads: Heads = {}): Finding[] {
  const seals = Object.entries(chains).flatMap(([device, { form, events, forks = [] }]) =>
    [events, ...forks].flatMap((list): Finding[] => {
      let seal = firstSeal(run, device, form);
      for (const [index, event] of list.entries()) {
        if (sealOf(seal, event) !== event.hash)
          return [{ why: 'seal', device, event: index + 1, key: event.key, at: event.at }];
        seal = event.hash;
      }
      return [];
    }),
  );
  if (seals.length > 0) return seals;
  const ofDevice = (device: string) => {
    const { events = [], forks = [] } = own(chains, device) ?? {};
    return [events, ...forks];
  };
  const isLost = (device: string, head: string) =>
    ofDevice(device).every((events) => lacksHead({ events }, head));
  const joined = Object.values(chains)
    .flatMap(({ events }) => events)
    .flatMap(({ map, key, value }) => (map === 'joined' ? [[key, String(value)] as const] : []))
    // Of a chain that is not here, or not yet so far, nothing can be said.
    .filter(
      ([device, head]) =>
        Number(head.split('.')[0]) <= Math.max(...ofDevice(device).map(({ length }) => length)),
    );
  const lost = [...Object.entries(heads), ...joined].flatMap(([device, head]) =>
    isLost(device, head) ? [device] : [],
  );
  return [...new Set(lost)].map((device) => ({ why: 'older', device }));
}

/** True of a chain that does not have this event, or has another one in its place. */
export function lacksHead({ events }: Pick<Chain, 'events'>, head: string): boolean {
  const [length = '', seal = ''] = head.split('.');
  const event = events[Number(length) - 1];
  return event === undefined || seal === '' || !event.hash.startsWith(seal);
}
