/** A run that is handed over by somebody who had not said their name when they worked on it. */
import { canonical } from '../../storage/records/json.ts';
import { put, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import type { Person } from '../../storage/profiles/person.ts';
import { own } from '../../ui/own.ts';
import type { RunEvent } from '../events/run-events.ts';
import { MAPS, type Run } from '../model/run.ts';

const textOf = (map: string, key: string, { value, at, rev = at }: Omit<Entry<unknown>, 'by'>) =>
  canonical([map, key, value, at, rev]);

/**
 * The run as it is sent: what was pressed on this device before anybody had said who they are is theirs who say it now.
 * What came from another copy stays as it came.
 *
 * @param events what this device has recorded for whoever uses it
 */
export function withName(run: Run, events: readonly RunEvent[], { id, name }: Person, now: number): Run {
  const pressed = new Set(
    events
      .filter(({ how, by }) => by === undefined && (how === undefined || how === 'begin'))
      .map((event) => textOf(event.map, event.key, event)),
  );
  const isTheirs = (map: string, key: string, entry: Entry<unknown>) =>
    entry.by === undefined && pressed.has(textOf(map, key, entry));
  const named = <V>(name: string, map: LwwMap<V>): LwwMap<V> =>
    Object.fromEntries(
      Object.entries(map).map(([key, entry]) => [
        key,
        isTheirs(name, key, entry) ? { ...entry, by: id } : entry,
      ]),
    );
  const maps = MAPS.map((map) => [map, named<unknown>(map, run[map])]);
  const isKnown = own(run.people, id)?.value === name;
  return {
    ...run,
    ...(Object.fromEntries(maps) as Partial<Run>),
    people: isKnown ? run.people : put(run.people, id, name, now),
  };
}
