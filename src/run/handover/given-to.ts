/** What a run says of having been handed over: it stays with its giver, who can take it back. */
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
