/** Wording that reads badly or cannot be ticked, and what a step had better say. */
import type { RuleWords } from '../../../rule-words.ts';
import type * as zh from '../../../zh/messages/rules/wording.ts';

/** Widths are counted in Chinese characters: two letters are as wide as one. */
const letters = (width: number) => 2 * width;

export const wordingRules: RuleWords<typeof zh.wordingRules> = {
  'name-long': {
    about: 'A name of a step with more than 28 letters',
    mend: 'Shorten it; put details into the text',
    example: ['name="Issue the permit"', 'name="Issue the exit permit for large things"'],
    message: (name, width, most) =>
      `“${name}” has some ${letters(width)} letters; the flowchart has room for ${letters(most)}.`,
  },
  'item-long': {
    about: 'An item with more than 48 letters',
    mend: 'Shorten it; put details into the text',
    example: ['- [ ] Stamp it', '- [ ] Put the stamp of the front office at the lower right of the permit'],
    message: (item, width, most) =>
      `The item “${item}” has some ${letters(width)} letters; the most is ${letters(most)}. Shorten it, and put details into the text.`,
  },
  'item-acts': {
    about: 'An item that seems to be several acts',
    mend: 'Write one act, which can be seen, in an item',
    example: ['- [ ] Stamp it', '- [ ] Stamp it, then hand it over'],
    message: (item) => `The item “${item}” seems to be several acts. An item is one, which can be seen.`,
  },
  'item-vague': {
    about: 'Words like “promptly” or “appropriate”, of which nobody can see whether it was done',
    mend: 'Write the time, the number or the thing',
    example: ['- [ ] Stamp it', '- [ ] Stamp it promptly'],
    message: (item, word) =>
      `Nobody can see whether “${word}” in the item “${item}” was done. Write the time, the number or the thing.`,
  },
  'source-words': {
    about: 'The text speaks of the source document, which readers do not have',
    mend: 'Write what is still to be decided as <Gap>, faults of the old document as remark in sources.yaml',
    example: ['- [ ] Stamp it', '- [ ] Stamp it\n\nWhich stamp, the source document does not say.'],
    message: (count) =>
      `${count === 1 ? '1 line' : `${count} lines`} of this page ${count === 1 ? 'speaks' : 'speak'} of the source document, which readers do not have. Write what is still to be decided as <Gap>, faults of the old document as remark in sources.yaml.`,
  },
  'value-identity': {
    about: 'A <Value> that is the number of an identity paper',
    mend: 'Do not keep the number: write an item like “The identity card was checked”',
    example: ['- [ ] Stamp it', '- [ ] Write down <Value id="paper" kind="text" name="Passport number" />'],
    message: (name) =>
      `“${name}” is the number of an identity paper, which nobody's device should keep. Write an item to tick instead, like “The identity card was checked”.`,
  },
  'doer-is-to': {
    about: 'The same job in by and in to',
    mend: 'Keep one: who does it in by, to whom it is done in to',
    example: [
      'name="Issue the permit" by="receptionist"',
      'name="Issue the permit" by="receptionist" to="receptionist"',
    ],
    message: (name, role) =>
      `The step “${name}” has the job “${role}” in by and in to. Who does it goes into by, to whom it is done into to.`,
  },
  'limit-within': {
    about: 'A time limit that says how long, without within',
    mend: 'Add its length: within="P3D"',
    example: [' within="PT10M"', ''],
    message: (name, limit) =>
      `The time limit “${limit}” of the step “${name}” has a number and a unit. Add within, for example within="P3D".`,
  },
  'limit-flag': {
    about: 'A time limit that reads as if it counted working days, was before something or at least so long',
    mend: 'If so, write workdays, ahead or least; if not, say so in allow',
    example: ['limit="within 10 minutes" within="PT10M"', 'limit="within 3 working days" within="P3D"'],
    message: (name, limit, flag, what) =>
      `The time limit “${limit}” of the step “${name}” reads as if ${what}. If so, write ${flag}; without it, it is not counted so.`,
  },
  'limit-never': {
    about: 'A time limit that nobody can meet, or that never begins',
    mend: 'Change from, or delete ahead',
    example: [
      '<Step id="ask-id" name="Check identity" by="receptionist">',
      '<Step id="ask-id" name="Check identity" by="receptionist">\n\n<Limit within="P1D" ahead from="start">a day before</Limit>',
    ],
    message: (name, limit, why) =>
      `The time limit “${limit}” of the step “${name}” ${why}. Change from, or delete ahead.`,
  },
  'limit-case': {
    about: 'Two time limits of a step for the same case',
    mend: 'Change for, or make them one',
    example: [
      '- [ ] Stamp it',
      '- [ ] Stamp it\n\n<Limit for="large things">early</Limit>\n\n<Limit for="large things">no later than the rest</Limit>',
    ],
    message: (name, only) =>
      `The step “${name}” has two time limits for “${only}”, so nobody knows which one counts. Change for, or make them one.`,
  },
  'when-words': {
    about: 'when that is a question, or begins with if or when',
    mend: 'Write the case alone: it rains',
    example: ['records="Exit permit"', 'when="if it rains"'],
    message: (when, how, said) =>
      `when="${when}" ${how}. Write the case alone: “${said}”. The page will say “only if: ${said}”, and the flowchart will ask “${said}?”.`,
  },
};
