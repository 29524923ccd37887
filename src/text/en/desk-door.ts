import type * as zh from '../zh/desk-door.ts';
import { plural } from '../plural.ts';

export const doorText: typeof zh.doorText = {
  open: 'Bring in an old document',
  openWhat:
    'A Word file (.docx), a text or a web page is read into pages, with the old words beside them. The old file is not changed.',
  title: (file) => `Old document: ${file}`,
  leave: 'Back',
  reading: 'Reading …',
  slow: 'This document is long. Still reading …',
  stop: 'Stop',
  found: (pages) =>
    pages === 0
      ? 'Nothing was found that makes a page. Where each sentence went stands below.'
      : `${plural(pages, 'page')} found. Look at each; what you take becomes a draft to go on with.`,
  unsure: (open, all) =>
    all === 0
      ? 'Nothing to check'
      : open === 0
        ? `All ${plural(all, 'place')} to check answered`
        : `${plural(all, 'place')} to check, ${open} not answered`,
  openPoints: (open, matters) => {
    const said = `${plural(open, 'point')} not answered. If you take the page now, `;
    if (matters === 0) return `${said}they stay as proposed.`;
    if (matters === open) return `${said}they go along as open matters.`;
    return `${said}${matters} of them go along as open matters, and the others stay as proposed.`;
  },
  goToOpen: 'Go to the first',
  toCheck: (doubts) => `Please check: ${doubts}`,
  join: (title) => `Join with the page before, “${title}”`,
  isJoined: (title) => `“${title}” has been joined with this page.`,
  part: (title) => `Part “${title}” again`,
  leaveOut: 'Leave out the whole page',
  isLeftOut: (title) => `“${title}” is left out; each of its sentences is in the account below.`,
  takeBack: 'Put it back',
  before: 'Old words',
  after: 'Read as',
  note: 'Note',
  colon: ': ',
  semicolon: '; ',
  to: (step) => (step === 'end' ? 'end' : step === 'gap' ? 'open' : step),
  calledOtherwise: (said, role) => `The document says ${said}; ${role} is proposed here`,
  value: 'Change to',
  accept: 'Accept',
  reject: {
    doer: 'Name nobody',
    record: 'No form',
    case: 'No case',
    'doer-from-before': 'Name nobody',
    'doer-from-title': 'Name nobody',
    role: 'Use the name in the document',
    'name-shortened': 'Use the old words',
    question: 'No decision',
    'broken-off': 'Leave it out',
  },
  keep: 'Take this page',
  keepAgain: 'Take it again as it is now',
  isKept: 'It is among the drafts.',
  write: 'Go on writing',
  ledger: (kept, split, left) => `Every sentence: ${kept} kept, ${split} split, ${left} left out`,
  ledgerTable: 'Every sentence',
  ledgerFile: (file) => `${file.replace(/\.[^.]*$/, '')}-sentences.csv`,
  show: 'Show',
  shown: { all: 'all', left: 'left out', split: 'split', unsure: 'to check' },
  download: 'Download this account',
  more: (count) => `More (${count} left)`,
};
