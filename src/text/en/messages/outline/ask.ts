import type * as zh from '../../../zh/messages/outline/ask.ts';

export const askMessages: typeof zh.askMessages = {
  notALink: (question, answer) =>
    `The answer “${answer}” to “${question}” leads nowhere. Write “- [Yes](#verify-booking)”: in the brackets, # and the id of a step, or #end.`,
  noText: (question) => `An answer to “${question}” has no words.`,
  besides: (text, rest) =>
    `Beside its link, the answer “${text}” has “${rest}”, which is not shown. Move it into the square brackets, or out of <Ask>.`,
  picture: (text) => `The picture in the answer “${text}” is not shown. Move it out of <Ask>.`,
  gap: (text) =>
    `The answer “${text}” leads to #gap. Say what is still to be decided: [${text}](#gap "What if there is none?").`,
  outcome: (text, outcome) =>
    `The answer “${text}” names the outcome “${outcome}”, but it does not lead to #end.`,
  twice: (text) => `has the answer “${text}” twice`,
  notAList: 'Only the list of answers goes into <Ask>. Move anything else out of it.',
  tooFew: (count) => `has ${count === 1 ? 'only 1 answer' : `${count} answers`}; it needs at least two`,
  twoConditions: (answer) => `The answer “${answer}” has two conditions. Join them with or.`,
  /** `wrong` is what follows the condition in a sentence. */
  condition: (answer, wrong) =>
    `The condition of the answer “${answer}” ${wrong}. Write {/* if: height > 500 */} with <, <=, >, >=, = or 300..500; join several with or.`,
  unread: (clause) => `cannot be read: “${clause}”`,
  twoValues: (value, name) => `looks at two values, “${value}” and “${name}”; an answer can look at one`,
};
