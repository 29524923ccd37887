import { ownId, splitId } from '../storage/profile.ts';
import { saved, savedIds, type Saved, type Shape } from '../storage/saved.ts';
import { better, parseAttempt, parseScore, scoreOf, type Attempt, type Score } from './model.ts';

/** What is kept of one page's quiz. */
export interface QuizRecord {
  /** The attempt that is under way or whose result is being looked at. */
  attempt?: Attempt | undefined;
  /** The last one that was finished, going over the missed ones apart: its result can be looked at again. */
  finished?: Attempt | undefined;
  best?: Score | undefined;
  last?: Score | undefined;
}

export const quizShape: Shape<QuizRecord> = {
  name: 'quiz',
  version: 1,
  initial: {},
  parse(value) {
    if (typeof value !== 'object' || value === null) return undefined;
    const { attempt, finished, best, last } = value as Record<string, unknown>;
    return {
      attempt: parseAttempt(attempt),
      finished: parseAttempt(finished),
      best: parseScore(best),
      last: parseScore(last),
    };
  },
  merge: joinRecords,
};

/** The record of a page's quiz, of whoever uses the device. */
export function quizStore(slug: string): Saved<QuizRecord> {
  return saved(quizShape, ownId(slug));
}

/** The pages whose quiz was begun; practice over many pages is none of them. */
export function quizSlugs(): string[] {
  return savedIds(quizShape.name)
    .filter((id) => !id.startsWith('~') && ownId(splitId(id).own) === id)
    .map((id) => splitId(id).own);
}

/** The record with the finished attempt's score counted; only the page's own quiz sets one. */
export function withScore(record: QuizRecord, attempt: Attempt, now: number): QuizRecord {
  if (attempt.scope === 'missed') return { ...record, attempt };
  if (attempt.scope !== 'all') return { ...record, attempt, finished: attempt };
  const last = scoreOf(attempt, now);
  return { attempt, finished: attempt, last, best: better(record.best, last) };
}

/** The newer attempt with the more answers, the best and the last score of both. */
function joinRecords(mine: QuizRecord, theirs: QuizRecord): QuizRecord {
  const scores = [mine.last, theirs.last].filter((score) => score !== undefined);
  const bests = [mine.best, theirs.best].filter((score) => score !== undefined);
  const size = ({ given }: Attempt) => JSON.stringify(given);
  const newer = (...attempts: (Attempt | undefined)[]) =>
    attempts
      .filter((attempt) => attempt !== undefined)
      .sort(
        (a, b) =>
          b.startedAt - a.startedAt ||
          size(b).length - size(a).length ||
          (size(a) < size(b) ? -1 : 1) ||
          b.position - a.position,
      )[0];
  return {
    attempt: newer(mine.attempt, theirs.attempt),
    finished: newer(mine.finished, theirs.finished),
    last: scores.sort((a, b) => b.at - a.at)[0],
    best: bests.sort((a, b) => a.at - b.at).reduce<Score | undefined>(better, undefined),
  };
}
