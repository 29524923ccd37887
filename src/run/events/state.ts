/** A run as its events tell it, and the events that lead from one state of a run to another. */
import type { Entry, LwwMap } from '../../storage/records/lww-map.ts';
import { canonical } from '../../storage/records/json.ts';
import { own } from '../../ui/own.ts';
import { joinSigned } from '../model/join-runs.ts';
import type { Run } from '../model/run.ts';
import type { RunEvent, RunEvents } from './run-events.ts';

/** In the order in which one press says them: what lets it pass comes before what it does. */
const MAPS = [
  'form',
  'people',
  'words',
  'overrides',
  'values',
  'choices',
  'marks',
  'starts',
  'times',
] as const;
type Map = (typeof MAPS)[number];

/** The entries of a run, by map. The form is one, too. */
export type State = Readonly<Record<Map, LwwMap<unknown>>> & { readonly started?: number | undefined };

export const NOTHING: State = Object.fromEntries(MAPS.map((map) => [map, {}])) as unknown as State;

export const stateOf = (run: Run): State => ({
  ...(Object.fromEntries(
    MAPS.map((map) => [map, map === 'form' ? { form: run.form } : run[map]]),
  ) as unknown as State),
  started: run.started,
});

const isMap = (map: string): map is Map => (MAPS as readonly string[]).includes(map);

/** The entry that an event has made. */
const entryOf = ({ at, by, rev, value, entry }: RunEvent): Entry<unknown> => {
  const done = entry ?? { at, by };
  return {
    value,
    at: done.at,
    ...(rev !== undefined && { rev }),
    ...(done.by !== undefined && { by: done.by }),
  };
};

/** How the run stands after an event. */
export function after(state: State, event: RunEvent): State {
  const { map, key, value } = event;
  if (map === 'run' && key === 'started')
    return { ...state, started: Math.min(state.started ?? Infinity, Number(value)) };
  if (!isMap(map)) return state;
  const before = own(state[map], key);
  const entry = joinSigned(before ? { [key]: before } : {}, { [key]: entryOf(event) });
  return { ...state, [map]: { ...state[map], ...entry } };
}

export const joinStates = (one: State, other: State): State => ({
  ...(Object.fromEntries(MAPS.map((map) => [map, joinSigned(one[map], other[map])])) as unknown as State),
  started: Math.min(one.started ?? Infinity, other.started ?? Infinity),
});

/** How the run stands by all that is recorded of it. */
export const stateIn = ({ chains }: RunEvents): State =>
  Object.values(chains)
    .flatMap(({ events }) => events)
    .reduce(after, NOTHING);

/** What an event says, without how and when it came to be recorded. */
type Said = Pick<RunEvent, 'map' | 'key' | 'value' | 'rev'> & { at: number; by?: string | undefined };

/** What stands in `is` and not in `was`. */
export function between(was: State, is: State): Said[] {
  const began: Said[] =
    is.started !== undefined && (was.started === undefined || is.started < was.started)
      ? [{ map: 'run', key: 'started', value: is.started, at: is.started }]
      : [];
  const said = MAPS.flatMap((map) =>
    Object.entries(is[map]).flatMap(([key, entry]): Said[] => {
      const before = own(was[map], key);
      if (before === entry || (before && canonical(before) === canonical(entry))) return [];
      const { value, at, rev, by } = entry;
      return [{ map, key, value, at, ...(rev !== undefined && { rev }), ...(by !== undefined && { by }) }];
    }),
  );
  return [...began, ...said];
}
