/** Adds what was done to a run to the chain of a device. */
import { clampTime } from '../../storage/records/times.ts';
import { own } from '../../ui/own.ts';
import type { Run } from '../model/run.ts';
import { headOf, type Chain, type Heads, type How, type RunEvent, type RunEvents } from './run-events.ts';
import { firstSeal, sealOf } from './seal.ts';
import { between, NOTHING, stateIn, stateOf, type State } from './state.ts';

/** A change of a run that is to be recorded. */
export interface Recording {
  /** The chain of this device. */
  device: string;
  /** Id of the person who uses it. */
  by?: string | undefined;
  /** The run before the change; absent where this device did not have it. */
  before?: Run | undefined;
  after: Run;
  /** Absent of a press in the run. */
  how?: How | undefined;
  /** The chains of other devices that came along with what was taken, by their last events. */
  heads?: Heads | undefined;
  now: number;
}

/** A change, with the id of the run as this browser keeps it. */
export type Noted = Omit<Recording, 'device'> & { id: string };

/**
 * What is recorded once this change is. What stands in the run before it and was recorded by nobody comes first, as
 * taken: it came from another copy, or from a time without events.
 */
export function recorded(events: RunEvents, change: Recording): RunEvents {
  const { device, before, after, how, heads = {} } = change;
  const now = clampTime(change.now);
  const chain: Chain = own(events.chains, device) ?? { form: (before ?? after).form.value, events: [] };
  const added = [...chain.events];
  const by = change.by === undefined ? {} : { by: change.by };
  const add = (event: Omit<RunEvent, 'hash'>) => {
    const seal = added.at(-1)?.hash ?? firstSeal(events.run, device, chain.form);
    added.push({ ...event, hash: sealOf(seal, event) });
  };
  for (const [other, head] of newHeads(events, device, heads))
    add({ at: now, ...by, how: 'taken', map: 'joined', key: other, value: head });
  const take = (was: State, is: State, came: How) =>
    between(was, is).forEach(({ at, by: doer, ...said }, index) =>
      add({
        ...{ at: now, ...by, how: came, ...(index > 0 && { more: true as const }) },
        ...said,
        ...(said.map !== 'run' && { entry: { at, ...(doer !== undefined && { by: doer }) } }),
      }),
    );
  const known = stateIn({ ...events, chains: { ...events.chains, [device]: { ...chain, events: added } } });
  if (before) take(known, stateOf(before), 'taken');
  const was = before ? stateOf(before) : how === 'begin' ? NOTHING : known;
  if (how === 'taken' || how === 'undo') take(was, stateOf(after), how);
  else
    between(was, stateOf(after)).forEach(({ at, by: doer, ...said }, index) =>
      add({
        ...{ at, ...(doer !== undefined && { by: doer }), ...(how && { how }) },
        ...(index > 0 && { more: true as const }),
        ...said,
      }),
    );
  return added.length === chain.events.length
    ? events
    : { ...events, chains: { ...events.chains, [device]: { ...chain, events: added } } };
}

/** Chains of other devices that this one has not joined so far. */
function newHeads(events: RunEvents, device: string, heads: Heads): [string, string][] {
  const before = own(events.chains, device)?.events ?? [];
  const known = new Map<string, string>();
  for (const { map, key, value } of before) if (map === 'joined') known.set(key, value as string);
  const here = Object.entries(events.chains).map(([other, chain]): [string, string] => [
    other,
    headOf(chain),
  ]);
  const length = (head = '') => Number(head.split('.')[0]);
  return [...here, ...Object.entries(heads)].filter(([other, head]) => {
    const isNew = other !== device && head !== '' && length(head) > length(known.get(other));
    if (isNew) known.set(other, head);
    return isNew;
  });
}
