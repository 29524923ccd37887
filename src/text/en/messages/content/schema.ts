/** Fields of front matter and of the lists beside the pages. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/content/schema.ts';

export const schemaMessages: typeof zh.schemaMessages = {
  missing: (name) => `“${name}” is missing`,
  empty: (name) => `“${name}” is empty`,
  notText: (name) =>
    `“${name}” should be text, not a list; put text that has a colon or square brackets in single quotation marks`,
  notFields: (name) =>
    `“${name}” should be text, not fields with colons; put text that has a colon or braces in single quotation marks`,
  tooLong: (name, most) => `“${name}” has more than ${most} characters, which is too long`,
  within: (name, what) => `“${name}” holds markup: ${what}`,
  /** What follows the field in a sentence comes from the next two. */
  ofField: (name, what) => `“${name}” ${what}`,
  brackets: (words) => `takes ordinary square brackets: [${words}]`,
  entries: 'takes one entry a line, each beginning with “- ”: an ordinary hyphen and a blank',
  list: (name, example) => `“${name}” should be a list, for example [${example}]`,
  day: (name, example) => `“${name}” should be a day that there is, written ${example}`,
  number: (name, least, most) => `“${name}” should be a number from ${least} to ${most}`,
  whole: (name, least, most) => `“${name}” should be a whole number from ${least} to ${most}`,
  flag: (name) => `“${name}” can only be true or false`,
  every: (known, hint) => `“every” should be one of ${listed(known)}.${hint && ` ${hint}`}`,
  rhythms: { day: ['daily', 'every day'], shift: ['every shift'], week: ['weekly', 'every week'] },
  kind: (known, hint) => `“kind” should be one of ${listed(known)}.${hint && ` ${hint}`}`,
  version: '“version” should be written 1.0.0',
  versionParts: '“version” should be three numbers, for example 1.0.0',
  noSource: '“sources” needs at least one source',
  askedEntry: 'Each entry of “asked” is written { q: what people ask, step: id-of-step }',
  asked: '“asked” should be a list, with each entry written { q: what people ask, step: id-of-step }',
  askedTwice: (asked) => `“asked” has “${asked}” twice`,
  noWarning: (name) => `There is no warning “${name}”`,
  allowReason: 'the reason in allow',
  allow: '“allow” is written “name of the warning: why it may stay”',
  noId: 'id is missing',
  emptyId: 'id is empty',
  idFormat: 'id has only lower-case letters, digits and hyphens',
  longId: 'id has more than 100 characters, which is too long',
  lines: '“lines” should be ranges of line numbers, for example [[1, 9], [20, 31]]',
  linesReversed: 'In “lines” the first number of a range is larger than the second',
  noLines: 'At least one range of lines is needed',
  field: 'Each field is written { id: amount, name: Amount, unit: EUR }',
  noSuchField: (key, known) => `There is no “${key}”. Use ${listed(known)}`,
  fieldId: 'Each field needs an id of lower-case letters, digits and hyphens',
  /** What follows the field of a form in a sentence: that it has no name, or what is wrong with it as a value. */
  ofColumn: (id, what) => `The field “${id}” ${what}`,
  noName: 'has no name',
  fields: '“fields” should be a list of fields',
  noFields: '“fields” needs at least one field',
  sameFields: 'Two fields have the same id',
  synonym: 'synonym',
  synonyms: 'Each line should be a group of words, for example - [check out, leave]',
  fewSynonyms: 'A group needs at least two words',
  sameSynonyms: 'A group has the same word twice. Delete one of them',
};

/** The fields of the front matter, for the authoring guide. */
export const fieldMessages: typeof zh.fieldMessages = {
  title: { about: 'the name, as readers know it best', example: 'Check in a walk-in guest' },
  summary: {
    about: 'in one sentence, from where to where it goes',
    example: 'From the door to the room: booking, passport, deposit.',
  },
  kind: { about: 'which kind of page, see the table above', example: 'procedure' },
  domain: { about: 'the id of the area, which is the name of the folder', example: 'hotel-front-office' },
  roles: { about: 'the ids of the jobs it concerns; [] if nobody has said', example: '[receptionist, cashier]' },
  trigger: { about: 'what begins it; a procedure must have it', example: 'A guest comes in and wants a room' },
  outcome: { about: 'what is there when it is done; a procedure must have it', example: 'The guest has a key' },
  every: { about: 'how often it is done, where it recurs: day, shift or week', example: 'day' },
  keywords: { about: 'words that people search for and the text does not have', example: '[book a room, reception]' },
  owner: { about: 'who keeps it up to date', example: 'Front office' },
  version: { about: 'the version, three numbers', example: '1.0.0' },
  updated: { about: 'the day of the last change', example: '2026-11-21' },
  reviewBy: { about: 'the day by which it is checked again', example: '2027-11-21' },
  sources: { about: 'the documents it is made from, at least one', example: '[hotel-walk-in-check-in]' },
  related: { about: 'the file names of related procedures', example: '[hotel-group-check-in]' },
  order: { about: 'its place for learners within the area; the smallest is read first', example: '10' },
  asked: {
    about: 'what people ask, and the step that answers; in words that the text does not have, six or more',
    example: '[{ q: I locked my key in the room, step: unlock }]',
  },
  allow: { about: 'which warnings may stay, and why', example: 'item-long: the full name of the form' },
};
