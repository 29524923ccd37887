import { saved, type Saved, type Shape } from '../storage/saved.ts';
import { better, parseAttempt, parseScore, scoreOf, type Attempt, type Score } from './model.ts';

/** What is kept of one page's quiz. */
export interface QuizRecord {
  /** The attempt that is under way or whose result is being looked at. */
  attempt?: Attempt | undefined;
  best?: Score | undefined;
  last?: Score | undefined;
}

const shape: Shape<QuizRecord> = {
  name: 'quiz',
  version: 1,
  initial: {},
  parse(value) {
    if (typeof value !== 'object' || value === null) return undefined;
    const { attempt, best, last } = value as Record<string, unknown>;
    return { attempt: parseAttempt(attempt), best: parseScore(best), last: parseScore(last) };
  },
};

/** The record of a page's quiz. */
export function quizStore(slug: string): Saved<QuizRecord> {
  return saved(shape, slug);
}

/** The record with the finished attempt's score counted. Going over missed questions counts for nothing. */
export function withScore(record: QuizRecord, attempt: Attempt, now: number): QuizRecord {
  if (attempt.scope === 'missed') return { ...record, attempt };
  const last = scoreOf(attempt, now);
  return { attempt, last, best: better(record.best, last) };
}
