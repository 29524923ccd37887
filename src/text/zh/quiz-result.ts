/** What a result says that was not reached; apart from `quiz.ts`, as it comes with the result. */
export const quizResultText = {
  toRead: '先回去读这几步',
};
