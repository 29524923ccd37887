/**
 * What lists show of other features' records, read without their models: those are large, and a list
 * only looks. Tests hold these shapes against the features' own.
 */
import { lenient, type RecordType } from '../../storage/records/record-type.ts';

/** The last score of a page's quiz; see src/quiz/sitting/quiz-record.ts. */
export const scoreRecord: RecordType<{ right: number; total: number } | undefined> = {
  name: 'quiz',
  version: 1,
  initial: undefined,
  schema: lenient((value) => (value as { last?: { right: number; total: number } } | null)?.last),
};
