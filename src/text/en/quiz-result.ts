import type * as zh from '../zh/quiz-result.ts';

/** What a result says that was not reached; apart from `quiz.ts`, as it comes with the result. */
export const quizResultText: typeof zh.quizResultText = {
  toRead: 'Read these steps again first',
};
