/** What is to be written down. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/outline/value.ts';

export const valueMessages: typeof zh.valueMessages = {
  /** What follows the value in a sentence comes from the others. */
  ofValue: (id, what) => `The value “${id}” ${what}`,
  noKind: (written, known, hint) =>
    `has the unknown kind “${written}”. Use ${listed(known)}${hint && `. ${hint}`}`,
  kind: (kind, attribute, kinds) =>
    `is a ${kind} and cannot have ${attribute}, which is for ${listed(kinds)}`,
  unsaidKind: (kind, attribute, kinds) =>
    `has no kind, so it is a ${kind} and cannot have ${attribute}, which is for ${listed(kinds)}`,
  notANumber: (attribute, written) => `has ${attribute}="${written}", which is not a number`,
  notWhole: (attribute, written) => `has ${attribute}="${written}", which is not a whole number from 0 to 9`,
  numberMeant: (attribute, written, meant, unit) =>
    `has ${attribute}="${written}", which is not a number. Write ${attribute}="${meant}"${unit && ', and the unit in unit'}`,
  content: (content) =>
    `holds “${content}”, which is not shown. Write <Value … />, the unit in unit and the name in name.`,
  tooLong: (attribute, text) =>
    `has ${attribute}="${text}", which is too long: at most 15 digits before the point and 10 behind it`,
  minOverMax: (min, max) => `has min=${min}, which is more than max=${max}`,
  choices: 'is a choice: of needs at least two, separated by |, as in good|damaged',
  sameChoices: 'has the same choice twice in of',
  okNotInOf: (stray, hint) => `has “${stray}” in ok, which is not in of.${hint && ` ${hint}`}`,
};
