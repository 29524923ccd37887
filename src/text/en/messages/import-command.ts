/** What `zhaozhang import` says beside what is said of its documents. */
import { plural } from '../../plural.ts';
import type * as zh from '../../zh/messages/import-command.ts';

export const importCommandMessages: typeof zh.importCommandMessages = {
  noFiles: 'Name the old files, as in: zhaozhang import reception.docx',
  missing: (file) => `There is no file ${file}.`,
  done: (file, folder, pages) => `${file}: ${plural(pages, 'page')} proposed, in ${folder}.`,
  counts: (kept, split, left, doubts) =>
    `  Of its sentences ${kept} were kept, ${split} split and ${left} left out; ${plural(doubts, 'place')} to check. Each is listed in ledger.csv.`,
  note: (note) => `  ${note}`,
  next: 'When you have read and changed them, move the .mdx files into the procedures folder of the handbook, add the lines of roles.yaml, sources.yaml and domains.yaml to its lists, and run zhaozhang check.',
};
