/** What a run says of having been handed over: it stays with its giver, who can take it back. */
import { put } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { TAKEN_FROM } from '../model/handovers.ts';
import { stamp, timeOf, wordOf, write, type Run } from '../model/run.ts';

/** @param to whom, as the giver says; may be empty */
export const givenTo = (run: Run, to: string, now: number): Run =>
  write(stamp(run, 'handed', true, now), 'to', to, now);

/** The same run as somebody's who works on it; one that was not handed over stays as it is. */
export function takenBack(run: Run, now: number): Run {
  if (timeOf(run, 'handed') === null) return run;
  const back = stamp(run, 'handed', false, now);
  return wordOf(back, 'to') ? write(back, 'to', '', now) : back;
}

/**
 * A run that was taken over: it says from whom and when, each time under a key of its own. One that was deleted on this
 * device is there again.
 *
 * @param from as the giver says; may be empty
 * @param by id of the person who takes it over
 */
export function takenOver(run: Run, from: string, by: string | undefined, now: number): Run {
  const key = TAKEN_FROM + now.toString(36);
  const words = put(run.words, key, from, now);
  const entry = { ...own(words, key)!, ...(by !== undefined && { by }) };
  const there = timeOf(run, 'deleted') === null ? run : stamp(run, 'deleted', false, now);
  return takenBack({ ...there, words: { ...words, [key]: entry } }, now);
}
