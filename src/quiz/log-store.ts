import { saved, savedIds, type Shape } from '../storage/saved.ts';
import { EMPTY_LOG, joinLogs, parseLog, type Log } from './model.ts';

/** One record a month, so that adding an entry writes little. */
export const logShape: Shape<Log> = {
  name: 'answers',
  version: 1,
  initial: EMPTY_LOG,
  parse: parseLog,
  merge: joinLogs,
};

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

/** Adds entries to the log; nothing in it is ever changed. */
export function addToLog(entries: Partial<Log>, at: number): void {
  const more: Log = { ...EMPTY_LOG, ...entries };
  if (more.answered.length + more.finished.length === 0) return;
  saved(logShape, monthOf(at)).update((log) => joinLogs(log, more));
}

/** The whole log of this browser, in order of time. */
export function wholeLog(): Log {
  return savedIds(logShape.name)
    .map((month) => saved(logShape, month).get())
    .reduce(joinLogs, EMPTY_LOG);
}
