/** What is said where old documents come in. */
import type * as zh from '../zh/import.ts';
import { plural } from '../plural.ts';

export const importWords: typeof zh.importWords = {
  domain: 'unsorted',
  domainName: 'To be sorted',
  owner: 'To be decided',
  brokenOff: 'The old document breaks off here. What comes next?',
  yes: 'Yes',
  no: 'No',
  /** A question of several cases, and the answer that none of them holds. */
  whichCase: 'Which case is it?',
  otherwise: 'Otherwise',
  ifNot: (question) => `“${question}” What if not?`,
};

export const documentNotes: typeof zh.documentNotes = {
  headingStyles: (level) => [`Heading${level}`, `Heading ${level}`],
  pictures: (pictures) =>
    `The file has ${plural(pictures, 'picture')}. None was taken over: put them into the pages yourself.`,
  changes: (inserted, deleted) =>
    `The file has tracked changes (${plural(inserted, 'insertion')}, ${plural(deleted, 'deletion')}). It was read as if all were accepted.`,
  headers: 'Headers and footers were not read.',
  comments: 'Comments were not read.',
  diagrams: 'Diagrams (SmartArt) were not read. Copy their words yourself.',
};

/** Why something is left out; junk is called by its own name. */
const REASONS = new Map([
  ['around', 'around the matter of a web page'],
  ['repeated', 'there twice; the fuller one was taken'],
  ['repeated-title', 'title said twice'],
  ['reading', 'reading of a character'],
  ['heading-alone', 'a heading with nothing below it'],
  ['head-of-table', 'head of a table'],
  ['contact', 'how to reach somebody, and no step'],
  ['interpretation', 'who interprets it, and no step'],
  ['validity', 'from when it holds, and no step'],
  ['chapter-name', 'the name of a chapter, and no more'],
  ['page-left-out', 'the author leaves the whole page out'],
  ['nothing-said', 'says nothing that is done'],
]);

export const ledgerWords: typeof zh.ledgerWords = {
  heads: [
    'Line',
    'Column',
    'Old words',
    'What became of them',
    'As what',
    'Page',
    'Step',
    'Why left out',
    'Please check',
  ],
  and: ', ',
  fates: { kept: 'kept', split: 'split', left: 'left out' },
  roles: {
    title: 'title',
    heading: 'heading',
    name: 'name of a step',
    item: 'item',
    prose: 'text',
    'red-line': 'red line',
    legal: 'to be checked against the law',
    when: 'case',
    question: 'decision',
    limit: 'time limit',
    record: 'form',
    doer: 'who does it',
    number: 'number',
    note: 'note',
    gap: 'open point',
  },
  why: (reason) => REASONS.get(reason) ?? reason,
  doubts: {
    doer: 'who does it was read from the sentence',
    record: 'the name of the form is cut from the sentence',
    case: 'where the case ends is not certain',
    'doer-from-before': 'nobody named: taken from the step before',
    role: 'the document has another name for a role',
    'doer-from-title': 'nobody named: taken from the title',
    'name-shortened': 'the name is cut from the sentence',
    kind: 'procedure, norm or policy: not certain',
    question: 'read as a decision from its cases',
    'broken-off': 'breaks off here',
  },
};

export const importMessages: typeof zh.importMessages = {
  problems: {
    empty: (file) => `${file} is empty.`,
    'no-words': (file) => `${file} has no words. If it was scanned, have its text recognised first.`,
    'no-text': (file) =>
      `${file} is not a file of text and cannot be read. Those that can are .docx, .txt, .md and .html.`,
    'old-word': (file) =>
      `${file} is an old Word file, or has a password. Save it as .docx in Word and try again.`,
    pdf: (file) =>
      `${file} is a PDF. Use the Word file that it was made from, or copy its text into a .txt file.`,
    broken: (file) => `${file} is broken and cannot be read. Open it in Word, save a copy and try again.`,
    'no-reader': (file) =>
      `The program that reads ${file} did not come. It is not in the offline copy, so old documents are read with a network only: connect, then choose the file again.`,
    'not-word': (file) =>
      `${file} is not a Word file. Those that can be read are .docx, .txt, .md and .html.`,
    'too-large': (file) => `${file} is too large. Split it first, into files of at most 300,000 characters.`,
    'too-deep': (file) => `${file} has tables in tables, too deep to be read. Take them apart first.`,
  },
  untouched: 'Nothing was changed.',
  script: '  Its characters were changed to those of the handbook.',
};
