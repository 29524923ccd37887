import { lenient, type RecordType } from '../../storage/records/record-type.ts';

type Score = { right: number; total: number };

/**
 * A score of a page's quiz, read without the quiz's own model: that is large, and a list only looks.
 * A test holds it against src/quiz/sitting/quiz-record.ts.
 */
const score = (which: 'last' | 'best'): RecordType<Score | undefined> => ({
  name: 'quiz',
  version: 1,
  initial: undefined,
  schema: lenient((value) => (value as { [name in typeof which]?: Score } | null)?.[which]),
});

export const [scoreRecord, bestRecord] = [score('last'), score('best')];
