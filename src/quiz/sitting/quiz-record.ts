import { ownId, splitId } from '../../storage/profiles/profile.ts';
import { lenient, soundOf, type RecordType, type Schema } from '../../storage/records/record-type.ts';
import { saved, savedIds, type Saved } from '../../storage/saved.ts';
import { own } from '../../ui/own.ts';
import { isRecord } from '../../storage/records/json.ts';
import { scoreOf } from './attempt.ts';
import { attemptSchema, scoreSchema, type Attempt, type Score } from './attempt-schema.ts';
import { better, joinAttempts, laterScore, scoreAfter } from './merge-attempts.ts';

/** What is kept of one page's quiz. */
export interface QuizRecord {
  /** The attempt that is under way or whose result is being looked at. */
  attempt?: Attempt | undefined;
  /** The last one that was finished, going over the missed ones apart: its result can be looked at again. */
  finished?: Attempt | undefined;
  best?: Score | undefined;
  last?: Score | undefined;
}

export const quizRecord: RecordType<QuizRecord> = {
  name: 'quiz',
  version: 1,
  initial: {},
  schema: lenient((value, leaveOut) => {
    if (!isRecord(value)) return undefined;
    let [there, sound] = [0, 0];
    const part = <T>(name: string, schema: Schema<T>): T | undefined => {
      const stored = own(value, name);
      if (stored === undefined) return undefined;
      there++;
      const parsed = soundOf(schema, stored)?.value;
      if (parsed !== undefined) sound++;
      return parsed;
    };
    const record = {
      attempt: part('attempt', attemptSchema),
      finished: part('finished', attemptSchema),
      best: part('best', scoreSchema),
      last: part('last', scoreSchema),
    };
    if (sound < there) leaveOut();
    return there > 0 && sound === 0 ? undefined : record;
  }),
  merge: (mine, theirs) => ({
    attempt: joinAttempts(mine.attempt, theirs.attempt),
    finished: joinAttempts(mine.finished, theirs.finished),
    best: better(mine.best, theirs.best),
    last: laterScore(mine.last, theirs.last),
  }),
};

/** The record of a page's quiz, of whoever uses the device. */
export function quizStore(slug: string): Saved<QuizRecord> {
  return saved(quizRecord, ownId(slug));
}

/** The pages whose quiz was begun; practice over many pages is none of them. */
export function quizSlugs(): string[] {
  return savedIds(quizRecord.name)
    .filter((id) => !id.startsWith('~') && ownId(splitId(id).own) === id)
    .map((id) => splitId(id).own);
}

/** The record with the finished attempt's score counted; only the page's own quiz sets one. */
export function withScore(record: QuizRecord, attempt: Attempt, now: number): QuizRecord {
  if (attempt.scope === 'missed') return { ...record, attempt };
  if (attempt.scope !== 'all') return { ...record, attempt, finished: attempt };
  const last = scoreAfter(scoreOf(attempt, now), record.last);
  return { attempt, finished: attempt, last, best: better(record.best, last) };
}
