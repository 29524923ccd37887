import type * as zh from '../zh/remarks.ts';

/** What a reader says of a page, and what came of it. */
export const remarkText: typeof zh.remarkText = {
  title: 'Something is wrong',
  owner: 'whoever is responsible for this procedure',
  stepTitle: 'This step is wrong',
  why: (to) => `Write one sentence and send it to ${to}. Nothing is sent from here.`,
  offline: 'There is no network now: copying and the QR code work all the same.',
  offlineMail: 'Mail leaves once there is a network again.',
  where: 'Where',
  wholePage: 'The whole page',
  item: 'Which item',
  wholeStep: 'All of it',
  what: 'What is wrong, and what it should be',
  copy: 'Copy',
  share: 'Send to…',
  mail: 'Write a mail',
  code: 'QR code',
  codeName: 'QR code of this remark',
  codeScan: 'Let the other person scan it with a phone: it holds this sentence, which can be saved.',
  codeTooLong: (count, fits) =>
    `You have written ${count} characters; a QR code has room for some ${fits}. Make it shorter, or copy it.`,
  fits: (count, most, code) =>
    `${count} characters written, ${most} fit; a QR code has room for some ${code}.`,
  empty: 'First write down what is wrong.',
  tooLong: (count, most) => `You have written ${count} characters; ${most} fit. Make it shorter.`,
  copied: (to) => `Copied. You can now send it to ${to}.`,
  notCopied: 'The browser does not allow copying. Select the text below and copy it yourself:',
  mailed: 'Handed to your mail program. It is sent once you press Send there.',
  mailTooLong: 'This is too long for some mail programs: it has been copied, paste it into the mail.',
  subject: (title, name) => `Something is wrong in ‘${title}’: ${name}`,
  report: ({ title, version, name, address, from, line }) =>
    `Something is wrong in ‘${title}’ (version ${version})\nWhere: ${name}\n${from ? `Said by: ${from}\n` : ''}${address}\n${line}`,
};

export const myRemarksText: typeof zh.myRemarksText = {
  title: 'Your remarks',
  of: (name, version) => `${name} · you read version ${version}`,
  changed: (version) => `Changed in ${version}`,
  answered: (version) => `Answered in version ${version}`,
  why: (why) => `Why: ${why}`,
  open: 'No answer yet. Whether it was sent is not known here.',
  unknown: 'There is no network: whether it was changed is not known yet.',
  known: 'Got it',
  home: 'Your remarks have an answer',
  toVersions: 'What changed',
};
