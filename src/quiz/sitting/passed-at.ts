/** When a page's quiz was passed last, for pages that only look at it: without the model of attempts, which is large. */
import { ownId } from '../../storage/profiles/profile.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { peek } from '../../storage/saved.ts';
import type { Score } from './attempt-schema.ts';
import { passed } from './pass.ts';
import type { QuizRecord } from './quiz-record.ts';

/** The record of `quiz-record.ts`, only looked at; a test holds the two together. */
const passRecord: RecordType<number | undefined> = {
  name: 'quiz',
  version: 1,
  initial: undefined,
  schema: lenient((value) => {
    const { best, last } = (value ?? {}) as QuizRecord;
    const isPass = (score?: Score): score is Score =>
      score !== undefined && passed(score) && isTime(score.at);
    const times = [best, last].filter(isPass).map(({ at }) => at);
    return times.length > 0 ? Math.max(...times) : undefined;
  }),
};

/** Milliseconds since 1970; undefined where it was never passed by whoever uses the device. */
export const passedAt = (slug: string): number | undefined => peek(passRecord, ownId(slug));
