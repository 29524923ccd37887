/** How many questions are due today, without the questions themselves. */
import { wholeLog } from '../quiz/log-store.ts';
import { localDay } from '../quiz/sets.ts';
import { cardsOf, dueOn, lastHashes } from './schedule.ts';
import { $gone } from './store.ts';

export function dueCount(now: number): number {
  const { answered } = wholeLog();
  const gone = $gone.get();
  const current = lastHashes(answered);
  for (const [key, hash] of Object.entries(gone)) if (current.get(key) === hash) current.delete(key);
  return dueOn(cardsOf(answered, current, localDay), now, localDay).length;
}
