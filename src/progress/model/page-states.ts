import { weakKeys, type Log } from '../../quiz/sitting/log.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { quizStore } from '../../quiz/sitting/quiz-record.ts';
import { lastHashes, withoutGone } from '../../review/store.ts';
import { planRole } from './plan.ts';
import { isRead, readPages } from './read-pages.ts';
import { countByPage, type PageState, type ProgressPage } from './summary.ts';

/** What somebody has done, as far as this browser knows. */
export interface Learning {
  states: PageState[];
  log: Log;
  /** The role whose reading order is the plan; empty before one is chosen. */
  role: string;
  now: number;
}

/**
 * Looks up what is kept about the pages.
 *
 * @param dueKeys of the questions that are due
 */
export function learningOf(
  pages: readonly ProgressPage[],
  log: Log,
  dueKeys: readonly string[],
  now: number,
): Learning {
  const current = withoutGone(lastHashes(log.answered));
  const due = countByPage(dueKeys);
  const weak = countByPage(weakKeys(log.answered, current, localDay));
  const answered = countByPage(new Set(log.answered.flatMap(({ key, open }) => (open ? [] : [key]))));
  const read = readPages().get();
  const states = pages.map((page) => {
    const { best, last } = page.questions > 0 ? quizStore(page.slug).get() : {};
    const { slug } = page;
    return {
      ...page,
      read: isRead(read, slug),
      best,
      last,
      due: due.get(slug) ?? 0,
      weak: weak.get(slug) ?? 0,
      answered: answered.get(slug) ?? 0,
    };
  });
  return { states, log, role: planRole(), now };
}

/** Whether there is anything yet to tell of. */
export const hasBegun = ({ states, log }: Learning): boolean =>
  log.answered.length + log.finished.length > 0 ||
  states.some(({ read, last }) => read || last !== undefined);
