import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/outline/page.ts';

export const pageMessages: typeof zh.pageMessages = {
  idPlace: 'An id goes only at the end of an item',
  whenPlace: 'when goes only at the end of an item; for a whole step write <Step … when="it rains">',
  ifPlace: 'A condition goes only behind an answer in <Ask>',
  outermost: 'the page itself',
  place: (name, here, places) => `<${name}> cannot stand in ${here}, only in ${listed(places)}.`,
  valuePlace: (id) => `The value “${id}” is not in an item. <Value> goes only into a line “- [ ] …”.`,
  oneQuiz: 'A page can have one <Quiz>. Put all questions into the same one.',
  emptyWarn: '<Warn> is empty: say what must never be done.',
  emptyNote: '<Note> is empty. Write the note, or delete it.',
  outsideQuiz: 'Put it into a question, or out of <Quiz>',
  twoAsks: (step) =>
    `The step “${step}” asks two questions (<Ask>); a step can ask one. Split it into two steps.`,
  emptyLimit: '<Limit> is empty: write the time limit as people read it.',
};

export const pageReaderMessages: typeof zh.pageReaderMessages = {
  idTaken: (id) =>
    `The id “${id}” is used already on this page. Every step, section and question needs its own.`,
  reserved: {
    gap: 'is reserved for what is still to be decided; choose another',
    end: 'is reserved for the end of the procedure; choose another',
    start: 'is reserved for the beginning of the procedure; choose another',
  },
  /** `advice` says where the rest is written. */
  only: (name, allowed, advice) =>
    `Only ${listed(allowed)} can stand in <${name}>; this would not be shown. ${advice}.`,
  emptyLink: (target) => `The link to “${target}” has no words, so readers cannot see it.`,
  pictureInGap: 'A picture in <Gap> is not shown. Move it out of <Gap>.',
  listInGap:
    'A list in <Gap> becomes one sentence. Write one question in a <Gap>, and a <Gap> for each question.',
  emptyGap: '<Gap> is empty: say, as a question, what is still to be decided.',
  emptyLegal: '<Legal> is empty: say what the old rule is, and what to check.',
};
