import { plural } from '../plural.ts';
import type * as zh from '../zh/team-share.ts';
import { useText } from './uses.ts';

const quiz = useText.test.toLowerCase();

const counts: typeof zh.teamShareText.backHolds = ({ problems, mended, confirmed, unconfirmed }) =>
  [
    problems > 0 && `${plural(problems, 'problem')} to put right`,
    mended > 0 && `${plural(mended, 'problem')} put right`,
    confirmed > 0 && `${plural(confirmed, 'confirmation')} of practice`,
    unconfirmed > 0 && `${plural(unconfirmed, 'confirmation')} taken back`,
  ]
    .filter(Boolean)
    .join(', ');

/** Words of sharing with the leader, and of what comes back. */
export const teamShareText: typeof zh.teamShareText = {
  open: 'Share with the leader',
  openWhy: 'What you have read, passed and done: choose what, and see what it holds before it is sent.',
  title: 'Share with the leader',
  why: 'The leader reads it in the team book. Only what is listed below is sent; no server sees it.',
  from: (name) => `Name or number: ${name}`,
  what: 'What to send',
  contents: { reads: 'Procedures read', passes: `Passed: ${quiz}`, runs: 'Runs' },
  since: 'From when on',
  sinceAll: 'Everything',
  sinceLast: (moment) => `Since the last time (${moment})`,
  sinceMonth: 'The last 30 days',
  sinceWhy: 'What you have shared before stays in the book.',
  holds: 'What it holds',
  nothing: 'There is nothing to share here yet.',
  reads: (count) => `${plural(count, 'procedure')} read`,
  unread: ' (mark taken back later)',
  passes: (count) => `${quiz} passed ${plural(count, 'time')}`,
  pass: (title, right, total, moment) => `${title}: ${right}/${total}, ${moment}`,
  runs: (count) => `${plural(count, 'run')}, with every tick, note, value and time, step by step`,
  run: (title, name, moment) => `${title} · ${name}, ${moment}`,
  under: 'Who guided you (may stay empty)',
  answers: (count) => plural(count, 'answer to a problem', 'answers to problems'),
  also: 'Besides: your name or number, the number of this device, how often you have shared, the time, a check sum, and where the page is served by https a signature of the device. Photos and signatures by hand are left out.',
  send: 'Send a file',
  save: 'Save as a file',
  lines: (count) => (count === 1 ? 'Copy as text' : `Copy as text (${count} parts)`),
  linesWhy: (count) =>
    `It is long: ${count} parts, each copied and sent by itself. Their order does not matter, but none may be missing.`,
  copyPart: (number, of) => `Copy part ${number} of ${of}`,
  copied: (number, of) => (of === 1 ? 'Copied. Send it in the chat.' : `Part ${number} of ${of} is copied.`),
  notCopied: 'The browser does not allow copying. Copy the text below yourself.',
  part: (number, of) => `Part ${number} of ${of}`,
  // The code on the screen, for whoever is to scan it.
  toLeader: {
    press: 'Show a code',
    name: 'QR code for the leader',
    why: 'The leader selects ‘Scan’ in the team book, or uses the camera of a phone.',
    bare: 'The leader selects ‘Scan’ in the team book, or uses the camera of a phone. The code has no room for the text of the procedures: runs are counted only, until you share a file.',
  },
  toMember: (name: string) => ({
    press: 'Show a code',
    name: `QR code for ${name}`,
    why: `${name} scans it with the camera of a phone and accepts it on the page that opens.`,
    bare: `${name} scans it with the camera of a phone and accepts it on the page that opens.`,
  }),
  tooLong: 'It is too much for one code: send a file or text.',
  saved: (to = 'the leader') => `The file is on this device. Send it to ${to}.`,
  shared: 'Handed to the app that you chose.',
  failed: 'It was not sent. Use ‘Save as a file’.',
  file: (name, day) => `learning-and-runs-${name}-${day}.json`,
  line: (name, day) => `For the leader: ${name} ${day}`,
  backLine: (name, day) => `From the leader: for ${name} ${day}`,
  backFile: (name, day) => `from-the-leader-${name}-${day}.json`,
  backWhy: (name, places) =>
    `Only this goes to ${name}. They select ‘Read what the leader handed back’ under ${places.map((place) => `‘${place}’`).join(' or ')}, and paste it or choose the file.`,
  backHolds: counts,
  backAgain: 'Also what was handed back before',
  backNothing: 'There is nothing to hand back.',
  backSent: (what) => `Handed back: ${what}.`,
  receive: 'Read what the leader handed back',
  receiveWhy: 'Paste the text from the leader, or choose the file.',
  receiveLabel: 'Text from the leader',
  receiveFile: 'Choose a file',
  receiveDo: 'Read in',
  backFrom: (name, site, holds) =>
    `It says that ${name} handed it back${site && `, from another address, ${site}`}: ${counts(holds)}. Take it if that is who leads you.`,
  backKeep: 'Take it',
  received: (holds) => `Read in: ${counts(holds)}.`,
  notMine: (name) => `This is for ${name}, not for you. It was not read.`,
  refused: {
    broken: 'It is incomplete and cannot be read. Ask the leader for it again.',
    foreign: 'There is nothing in it that the leader handed back.',
    newer: 'It was made by a newer version. Go online, open this page anew and read it again.',
    changed:
      'It does not fit its check sum: bytes have changed since it was sent. It was not read; ask for it again.',
  },
  partBroken: (number, of) => `Part ${number} of ${of} is incomplete: copy it again.`,
  partMissing: (numbers, of) =>
    `Of ${plural(of, 'part')}, still missing: ${numbers.join(', ')}. Paste them all together.`,
  toFix: (count) => `The leader asks you to see to ${plural(count, 'problem')}`,
  fixDue: (owner, due) => [owner, due && `until ${due}`].filter(Boolean).join(', '),
  fixed: 'Put right',
  fixedOf: (text) => `Put right: ${text}`,
  fixedHow: 'What was done',
  fixedNext: 'It goes along when you share with the leader next.',
};
