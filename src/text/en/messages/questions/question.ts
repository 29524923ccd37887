/** Any kind of question. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/questions/question.ts';

export const questionMessages: typeof zh.questionMessages = {
  /** What follows the question's name in a sentence comes from the others, and from those of its kind. */
  ofQuestion: (id, what) => `The question “${id}” ${what}`,
  noKind: (written, known, hint) =>
    `There is no kind of question “${written}”. Use ${listed(known)}.${hint && ` ${hint}`}`,
  otherKind: (written, kind) => `has kind="${written}", but its answer is written as that of “${kind}”.`,
  points:
    'has a list (- …) beside its answer, which is not shown. Write the question and the explanation as paragraphs.',
  /** @param ways how the answers of each kind are written */
  noAnswer: (ways) => `has no answer. It needs one of these: ${listed(ways.slice(0, -1))} or ${ways.at(-1)}.`,
  twoAnswers: 'has two answers. A question has one: make two questions of it.',
  gapPlace:
    'has a gap outside of a paragraph. A gap cannot stand in an option, a list, a table, a quotation, a heading or a link.',
  blankAndNumber:
    'has both <Blank> and <Number>. A question has one of them: make two questions of it, or write <Blank> for all.',
  noPrompt: 'asks nothing. Write a question before the answer.',
  noExplanation: 'has no explanation. Say why, in a paragraph behind the answer.',
};
