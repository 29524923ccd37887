import type * as zh from '../zh/desk-send.ts';

export const deskSendText: typeof zh.deskSendText = {
  send: 'Hand it on',
  showChanges: 'Show what changed',
  changes: 'What changed',
  close: 'Close',
  counts: (added: number, removed: number) => `Lines added: ${added}, removed: ${removed}.`,
  noDifference: 'The same as when it was opened.',
  fromLine: (line: number) => `From line ${line}`,
  signs: { added: 'Added: ', removed: 'Removed: ' },
  notLoaded: 'The code that compares did not come: connect and try again.',
  asWord: 'Save as a Word file',
  wordLater: 'The page still has mistakes: it becomes a Word file once they are mended.',
  wordNotLoaded: 'The code that makes Word files did not come: connect and try again.',
  wordBegun: 'The Word file is being made …',
  wordDone: (file) => `${file} has been downloaded. `,
  wordFailed: 'The flowchart cannot be drawn, so there is no Word file.',
  asFile: 'Send the file',
  asMail: 'Write a mail with the changes',
  atSource: 'Change it where it is kept',
  subject: (title) => `Change to “${title}”`,
  body: (name, change) => `Changes to the file ${name} (- taken out, + put in):\n\n${change}\n`,
  pasteHere: '(Paste here what has been copied.)',
  mailCopied:
    'The changes are too long for the address of a mail: they have been copied. Paste them into it.',
  sourceCopied: 'The whole text has been copied: select all on the page that opens, paste, and commit.',
  notCopied: 'It could not be copied: save it as a file, and attach that.',
  downloaded: (names) =>
    `${names.join(', ')} has been downloaded: send it to whoever looks after the handbook.`,
};
