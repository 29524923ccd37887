import type * as zh from '../zh/questions.ts';
import { listed } from '../plural.ts';

const NOT_CHOSEN = 'Nothing is selected yet. Select an answer, then ‘Check’.';
const NOT_FILLED = 'Some gaps are empty. Fill in all of them, then select ‘Check’.';

export const questionText: typeof zh.questionText = {
  kinds: {
    single: { name: 'One answer', hint: 'Select one.', notReady: NOT_CHOSEN },
    multiple: {
      name: 'Several answers',
      hint: 'Select all that are right. There may be more than one.',
      notReady: NOT_CHOSEN,
    },
    truefalse: { name: 'True or false', hint: 'Is this true?', notReady: NOT_CHOSEN },
    order: {
      name: 'Put in order',
      hint: 'Put these in the right order with the arrows, or drag the rows.',
      notReady: 'Put them in order first.',
    },
    match: {
      name: 'Match',
      hint: 'Select one on the left, then the one on the right that goes with it. To change a pair, select again.',
      notReady: 'Some are not matched yet. Match everything on the left, then select ‘Check’.',
    },
    fill: {
      name: 'Fill the gap',
      hint: 'Write in the gap. Punctuation and capitals do not matter.',
      notReady: NOT_FILLED,
    },
    number: {
      name: 'Fill in a number',
      hint: 'Write a number: three or 3. You can leave out the unit.',
      notReady: NOT_FILLED,
    },
  },
  up: (entry) => `Move ‘${entry}’ up`,
  down: (entry) => `Move ‘${entry}’ down`,
  moved: (entry, place, total) => `‘${entry}’ is now ${place} of ${total}`,
  goesWith: (right) => `→ ${right}`,
  matched: (left, right) => `‘${left}’ goes with ‘${right}’.`,
  gap: (number, total) => (total === 1 ? 'Write it here' : `Gap ${number} of ${total}`),
  chosen: 'your choice',
  overlooked: 'missed',
  signs: { right: 'Right: ', wrong: 'Wrong: ' },
  theAnswer: 'Right answer',
  option: (option, right) => `${option} (${right ? 'right' : 'wrong'}): `,
  rightOrder: 'Right order',
  yourPlace: (place) => `You put it in place ${place}`,
  yourMatch: (right) => `You chose ‘${right}’`,
  yourGap: (text) => `You wrote ‘${text}’`,
  gapName: (number) => `Gap ${number}: `,
  accepted: (texts) =>
    `${listed(
      texts.map((text) => `‘${text}’`),
      'or',
    )} would be right too`,
  unanswered: 'not answered',
};
