/** Each kind of question, behind its name; `written` is how its answers are written. */
import type * as zh from '../../../zh/messages/questions/kinds.ts';

export const choiceMessages: typeof zh.choiceMessages = {
  written: 'options (- [x] …)',
  boxes: 'has options without boxes. Write “- [ ] option”, and the right one “- [x] option”.',
  noExplanation:
    'has no explanation. Say why below each option, indented: “  - why”; or in a paragraph behind the options.',
  noWhyRight: (option) => `does not say why the option “${option}” is right.`,
  noWhyWrong: (option) => `does not say why the option “${option}” is wrong.`,
  noBox: (option) =>
    `has no box before “${option}”. Write the right ones “- [x] option” and the others “- [ ] option”.`,
  noText: 'has an option without words. Write “- [ ] option”.',
  oneParagraph: (option) =>
    `has the option “${option}” with more than one paragraph. Say why it is right or wrong below it, indented: “  - why”.`,
  deepReasons: (option) =>
    `has reasons below reasons for the option “${option}”. Write them at one level, a paragraph each.`,
  twice: (option) => `has the option “${option}” twice.`,
  noRight: 'has no right option. Write the right one “- [x] …”.',
  severalRight: (count) =>
    `has one answer, but ${count} right options. For several answers write kind="multiple".`,
  oneOption: 'has only one option; it needs at least two.',
  allRight: 'has only right options, so ticking all of them is right. Add a wrong one.',
};

export const gapMessages: typeof zh.gapMessages = {
  writtenBlank: 'a gap (<Blank accept="…"/>)',
  writtenNumber: 'a number (<Number is="…"/>)',
  /** What each component and attribute is for, in the authoring guide. */
  blank: 'a gap to fill in',
  accept: 'what counts as right, separated by |',
  number: 'a gap for a number',
  is: 'the right number',
  unit: 'the unit',
  noPrompt: 'asks nothing. Write a sentence around the gap.',
  emptyAnswer:
    'has a gap with an empty answer. Write accept="one day|1 day", with nothing empty between the bars.',
  between: (answer, sign) =>
    `has the answer “${answer}” with “${sign}” in it, which readers would have to type as well. If these are several answers, separate them with |.`,
  notANumber: (written) =>
    `has the number “${written}”, which is none. Write is="3" unit="days", the unit by itself.`,
  tooLong: (written, most) =>
    `has the number “${written}” with more than ${most} digits. For a number that is a name, use <Blank accept="…"/>.`,
};

export const matchMessages: typeof zh.matchMessages = {
  written: 'pairs (a table of two columns)',
  malformed:
    'is not written as pairs should be: a table of two columns and at least two rows, with no empty cell and nothing twice in a column.',
};

export const orderMessages: typeof zh.orderMessages = {
  written: 'an order (1. …)',
  malformed:
    'is not written as an order should be: a numbered list (1. 2. 3.) in the right order, of at least three entries, none of them twice.',
  oneParagraph:
    'has an entry with more than one paragraph, or with a list. Put the explanation below the list.',
};
