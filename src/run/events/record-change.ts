/** Records a change of a run that this browser keeps. Loaded with the first change: see note-change.ts. */
import { splitId } from '../../storage/profiles/profile.ts';
import { peek, saved } from '../../storage/saved.ts';
import { runRecord } from '../kept/record-types.ts';
import { runEventsRecord } from './events-record.ts';
import { chainOf } from './chain-of.ts';
import { recorded, type Noted } from './recorded.ts';

export function recordChange({ id, ...change }: Noted): void {
  // Erased meanwhile: nothing is left of it.
  if (!peek(runRecord, id)) return;
  const { own, profile } = splitId(id);
  const device = chainOf(profile);
  saved(runEventsRecord, id).update((events) =>
    recorded(events.run === own ? events : { run: own, chains: {} }, { ...change, device }),
  );
}
