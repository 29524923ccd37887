import { plural } from '../../plural.ts';
import type * as zh from '../../zh/messages/remarks.ts';

/** `zhaozhang remarks`: what readers have said of pages. */
export const remarksMessages: typeof zh.remarksMessages = {
  noFiles:
    'Name the files that came in: npx zhaozhang remarks <files…>. Mails (.eml, .mbox), text, Word files and web pages will do.',
  missing: (file) => `There is no file ${file}.`,
  unreadable: (file) => `${file} is no text, mail, Word file or web page, and cannot be read.`,
  none: (file) => `${file} has no remarks. The line of one looks like this: “…” [remark …]`,
  wholePage: 'the whole page',
  read: (version, now) =>
    now === undefined || now === version ? `on version ${version}` : `on version ${version}, now ${now}`,
  now: { reworded: 'worded otherwise since', moved: 'moved here since', gone: 'this item is gone' },
  answered: (version) => `answered in version ${version}`,
  where: (places) => `see ${places.join(', ')}`,
  lost: (file) => `${file} has this place no more`,
  noPage: (slug) => `this handbook has no page ${slug}, and no record of that version`,
  broken: (file, line, text) =>
    `${file}:${line} This remark lost or changed letters on its way and cannot be read whole. Ask for it again: ${text}`,
  all: (count) => plural(count, 'remark'),
  unplaced: (count) => `${count} without a place`,
  damaged: (count) => `${count} damaged`,
};
