import { person } from '../../storage/profiles/person.ts';
import { peek } from '../../storage/saved.ts';
import { runRecord } from '../kept/record-types.ts';
import { runEventsRecord } from './events-record.ts';
import { noteChange, recordedSoFar } from './note-change.ts';
import type { RunEvents } from './run-events.ts';

/** All that is recorded of a run of this browser: what was missed so far is recorded first. */
export async function keptEvents(id: string, now = Date.now()): Promise<RunEvents> {
  const run = peek(runRecord, id);
  if (run) noteChange({ id, by: person()?.id, before: run, after: run, now });
  await recordedSoFar();
  return peek(runEventsRecord, id) ?? runEventsRecord.initial;
}
