/** How many questions are due today, without the questions themselves. */
import { wholeLog } from '../quiz/sitting/log-store.ts';
import { localDay } from '../quiz/sitting/sets.ts';
import { cardsOf, dueOn, lastHashes } from './schedule.ts';
import { withoutGone } from './store.ts';

export function dueCount(now: number): number {
  const { answered } = wholeLog();
  const current = withoutGone(lastHashes(answered));
  return dueOn(cardsOf(answered, current, localDay), now, localDay).length;
}
