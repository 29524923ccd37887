import type * as zh from '../zh/desk-send.ts';

export const deskSendText: typeof zh.deskSendText = {
  send: 'Hand it on',
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
