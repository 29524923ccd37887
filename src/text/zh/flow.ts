/** Words for the questions that the language asks by itself. */
export const flowText = {
  /** Of a step that is done only when something is so. */
  whenQuestion: (when: string) => `${when}？`,
  whenNot: '没有',
  /** Where a way leads that ends a part of a stretch without an order. */
  partDone: (name: string) => `「${name}」的这一部分做完`,
  /** The two answers of a question that stands at a phase's end. */
  repeatAnswers: (question: string) =>
    (/有/.test(question) ? ['有', '没有'] : ['是', '否']) as [string, string],
};
