/** What is due today, without the questions themselves. */
import type { Answered } from '../quiz/sitting/log.ts';
import { localDay } from '../quiz/sitting/local-day.ts';
import { cardsOf, dueOn } from './schedule.ts';
import { lastHashes, withoutGone } from './store.ts';

/** The keys of the questions that are due. */
export function dueKeys(answered: readonly Answered[], now: number): string[] {
  const current = withoutGone(lastHashes(answered));
  return dueOn(cardsOf(answered, current, localDay), now, localDay).map(({ key }) => key);
}
