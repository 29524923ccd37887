import { lenient, type RecordType } from '../../storage/records/record-type.ts';

/**
 * The last score of a page's quiz, read without the quiz's own model: that is large, and a list only looks.
 * A test holds it against src/quiz/sitting/quiz-record.ts.
 */
export const scoreRecord: RecordType<{ right: number; total: number } | undefined> = {
  name: 'quiz',
  version: 1,
  initial: undefined,
  schema: lenient((value) => (value as { last?: { right: number; total: number } } | null)?.last),
};
