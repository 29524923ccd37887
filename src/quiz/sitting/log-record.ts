import { ownId, splitId } from '../../storage/profiles/profile.ts';
import type { RecordType } from '../../storage/records/record-type.ts';
import { saved, savedIds } from '../../storage/saved.ts';
import { EMPTY_LOG, joinLogs, logSchema, type Log } from './log.ts';

/** One record a month, so that adding an entry writes little. */
export const logRecord: RecordType<Log> = {
  name: 'answers',
  version: 1,
  initial: EMPTY_LOG,
  schema: logSchema,
  merge: joinLogs,
};

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

/** Adds entries to the log; nothing in it is ever changed. */
export function addToLog(entries: Partial<Log>, at: number): void {
  const more: Log = { ...EMPTY_LOG, ...entries };
  if (more.answered.length + more.finished.length === 0) return;
  saved(logRecord, ownId(monthOf(at))).update((log) => joinLogs(log, more));
}

/** The ids of the log's records, of whoever uses the device. */
export function logIds(): string[] {
  return savedIds(logRecord.name).filter((id) => ownId(splitId(id).own) === id);
}

/** The whole log, in order of time. */
export function wholeLog(): Log {
  return logIds()
    .map((id) => saved(logRecord, id).get())
    .reduce(joinLogs, EMPTY_LOG);
}
