import type * as zh from '../zh/changed.ts';

/** What has changed on a page since somebody read it or passed its quiz. */
export const changedText: typeof zh.changedText = {
  title: 'What you read has changed',
  why: (why) => `Why: ${why}`,
  byDay: (day, version) =>
    `Which version you read is not on record. Going by the day on which you last read it or passed its quiz (${day}), this is what changed after version ${version}.`,
  more: (count) => (count === 1 ? '1 more change' : `${count} more changes`),
  wordsAlone: 'Where only the wording changed is not listed here; ',
  all: 'see all versions',
  asks: (count) =>
    count === 1
      ? 'One question has another answer than before; answer it and the change counts as known.'
      : `${count} questions have other answers than before; answer them and the change counts as known.`,
  left: (count) => `${count} left.`,
  answer: (count) => (count === 1 ? 'Answer 1 question' : `Answer ${count} questions`),
  know: 'I know this now',
  readFormer: 'You read a former version. Tick this once you have read the one of today.',
  noted: 'Noted: you know what this version changed.',
  notedOf: (title) => `Noted: you know what changed in “${title}”.`,
  answered: (right, total) =>
    right === total
      ? `All ${total} right. Noted: you know what this version changed.`
      : `${right} of ${total} right at once; what was missed comes back in review. Noted: you know what this version changed.`,
  pages: 'Changed since you read them',
  pagesWhy:
    'You read these or passed their quiz, and they mean something else now. Those only worded otherwise are not here.',
  versions: (before, now) => `${before} → ${now}`,
  toPage: 'Read the page as it is now',
  failed: 'Without a network what changed could not be fetched.',
};
