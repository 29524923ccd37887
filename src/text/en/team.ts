import { listedInEnglish } from '../english-list.ts';
import { plural } from '../plural.ts';
import type * as zh from '../zh/team.ts';
import { sectionNames } from './sections.ts';
import { useText } from './uses.ts';

/** What is lacking, from the most urgent on. */
const lacks = {
  worked: 'works by it, has not read what it means now',
  changed: 'read what it meant before; it has changed',
  unread: 'not read',
  unpassed: 'quiz not passed',
  unpractised: 'practice not confirmed',
};

/** Words of the team's book. */
export const teamText: typeof zh.teamText = {
  title: sectionNames.team,
  description:
    'What the members of a team have read, passed and done, put together from what they hand over: who lacks what, and which problems are still open.',
  lead: 'All that was handed over is on this device; no server sees it.',
  noScript: 'The team book puts records together on this device and needs JavaScript.',
  emptyTitle: 'The book is empty',
  empty: (places) => [
    `Each member selects ‘Share with the leader’ under ${listedInEnglish(places.map((place) => `‘${place}’`))}, and sees what it holds before it is sent.`,
    'You take the file, text or code from a chat or a shared folder, and read it in here.',
    'The book holds only what was handed over, on this device alone, and works offline.',
  ],
  notKept:
    'The browser does not let this page keep anything. What is read in stays only until the page closes: export the book before that.',
  loading: 'Opening the book…',
  pagesFailed:
    'The list of procedures did not come. Go online and open the page again. What was handed over is untouched.',
  bookFailed:
    'The book cannot be opened: the browser does not answer. Close other pages that have it open, and try again. The book is untouched.',
  again: 'Try again',

  add: 'Read in what was handed over',
  files: 'Choose files',
  folder: 'Choose a folder',
  camera: 'Scan',
  picture: 'Choose a picture of a code',
  pasteLabel: 'Paste text from a chat: several parts at once, with other words around them',
  read: 'Read in',
  reading: 'Reading…',
  readingOf: (done: number, of: number) => `${done} of ${of} files read`,
  readIn: (name, moment) => `${name}: handed over ${moment}, read in`,
  readAgain: (name, moment) => `${name}: handed over ${moment}, read before, nothing new`,
  ofFile: (name, text) => `${name}: ${text}`,
  notWhole:
    'A part of it cannot be read here and was left; the rest was read in. Ask for it again once their page is up to date',
  ahead: (name, count) =>
    `What ${name} has shared holds ${plural(count, 'thing')} of a time that has not come: the clock of the phone may be wrong, or somebody has changed it. The book counts them as of when they came; ask in person`,
  otherSite: (site) => `handed over from another address: ${site}`,
  refused: {
    broken: 'It is incomplete and cannot be read. Ask for it again',
    foreign: 'This is nothing that was shared with the leader. It was not read',
    newer: 'It was made by a newer version. Go online, open this page anew and read it again; keep the file',
    changed:
      'It does not fit its check sum: bytes have changed since it was sent, by a bad transfer or by somebody. It was not read in; ask for it again',
    large: 'It is too large for anything that is shared with the leader. It was not read',
  },
  partBroken: (number, of) => `Part ${number} of ${of} is incomplete or was changed: copy it again`,
  partAgain: 'This part is of something that was read in already: nothing more is needed',
  partMissing: (numbers, of) =>
    `Of ${plural(of, 'part')}, still missing: ${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' and more' : ''}. Paste the rest; those that you have pasted stay`,
  cut: 'A link is incomplete. Ask for it again',
  nothing: (places) =>
    `There is nothing in this text that was handed over. Members select ‘Share with the leader’ under ${places.map((place) => `‘${place}’`).join(' or ')}, and send the text as it was copied`,
  bookRead: (people) => `The file of a book was joined: ${plural(people, 'person', 'people')}`,
  bookNotWhole: 'A part of the book’s file cannot be read here and was left; the rest was joined',
  unreadable: 'This file cannot be opened any more: it may have been moved or changed. Choose it again',
  readFailed:
    'It was not read in: the browser has not kept it. Load this page anew and read it again; keep the file',
  noteFull:
    'There is no room left on this device, and this change was not kept. Make room under ‘Data on this device’',
  noteFailed: 'This change was not kept by the browser. Load this page anew and try again',
  writeFailed:
    'There is no room left on this device, and nothing was read in. Make room under ‘Data on this device’; keep the file',

  cameraTitle: 'Point at the code',
  cameraHow:
    'Point the camera at the code on a member’s screen. It is read by itself; then go on to the next.',
  cameraNone:
    'The camera cannot be used: there is none, it was not allowed, or the page was not opened by https. Take a picture of the code and use ‘Choose a picture of a code’.',
  pictureNone: 'No code was found in the picture',
  scanned: 'A code was read',
  close: 'Close',

  views: 'Views',
  people: 'People',
  pages: 'Procedures',
  problems: 'Problems',
  table: 'Table',
  back: 'Everybody',
  sentAt: (moment) => `Last handed over: ${moment}`,
  counts: (read, passed, runs) => `${read} read · ${passed} passed · ${plural(runs, 'run')} finished`,
  lackCount: (count) => `${count} lacking`,
  openProblems: (count) => `${plural(count, 'open problem')}`,
  answeredProblems: (count) => `${plural(count, 'problem')} said to be put right, not confirmed`,
  noJobs: 'No job set yet',
  noLack: 'All that the job asks for',

  jobs: 'Jobs',
  jobsHow: 'Once a job is set the book can tell what is lacking.',
  addJob: 'Add a job',
  chooseJob: 'Type, then choose from the list',
  dropJob: (name) => `Remove the job ‘${name}’`,
  lacksTitle: 'What is lacking',
  lacks,
  lackShort: { worked: '!', changed: 'C', unread: 'R', unpassed: 'Q', unpractised: 'P' },
  fileOf: (name) => `Training file of ${name}`,
  trainingColumns: ['Time', 'Content', 'Id', 'How', 'Person', 'Result'],
  kinds: {
    read: useText.read,
    passed: useText.test,
    did: useText.do,
    practised: 'Under somebody’s eyes',
    confirmed: 'Practice confirmed',
  },
  knows: (state, version) =>
    ({
      today: 'knows what it means now',
      former: `knows what version ${version} meant; it has changed since`,
      unknown: 'cannot be told which version was read',
    })[state],
  score: (right, total) => `passed, ${right}/${total} right`,
  runResult: ({ name, stopped, done, total, problems, doers = [] }) =>
    [
      name,
      stopped
        ? `stopped: ${stopped}`
        : total === undefined
          ? `${done} noted`
          : `${done}/${total} ${problems.some(({ kind }) => kind === 'problem') ? 'dealt with' : 'done'}`,
      doers.map(({ name, count }) => `${count} by ${name || 'somebody without a name'}`).join(', '),
      problems.length > 0 ? plural(problems.length, 'problem') : '',
    ]
      .filter(Boolean)
      .join(', '),
  practisedUnder: (under, run) => `as they say, with ${under} (${run})`,
  confirmedBy: (by, under) =>
    [under && `with ${under}`, by && `confirmed by ${by}`].filter(Boolean).join(', '),
  confirm: 'Confirm practice',
  confirmOf: (title) => `Confirm practice of ‘${title}’`,
  confirmTitle: 'With whom was it done?',
  confirmWhy: (name, title) => `You confirm: ${name} has done ‘${title}’ under guidance and can do it alone.`,
  confirmField: 'Who guided',
  confirmKeep: 'Confirm',
  unconfirm: 'Take back',
  confirmedOn: (day, by, under) => `${day} with ${under}${by ? `, confirmed by ${by}` : ''}`,
  fileEmpty: 'There are no records to list yet.',
  fileWhy:
    'Only what the person handed over and what you confirmed: a record, and no proof of how it was learnt or done.',
  print: 'Print',
  csv: 'Export CSV',
  csvName: (name, day) => `training-file-${name}-${day}.csv`,
  runs: 'Runs',
  runsDone: (count) => `${plural(count, 'run')} finished`,
  more: (count) => `${count} more`,
  runOpen: (handedTo) =>
    handedTo === undefined ? 'not finished' : handedTo ? `handed over to ${handedTo}` : 'handed over',
  source: 'Where this came from',
  sourceLine: (moment, number, since) =>
    `${moment}, number ${number} of that device${since ? ` (only from ${since} on)` : ''}`,
  seals: {
    signed: (key) => `signed by a device (key ${key}), not changed`,
    unsigned: 'not signed; fits its check sum',
    unsure: (key) => `signed (key ${key}), which this browser cannot check; fits its check sum`,
  },
  devices: (count) =>
    `Handed over from ${plural(count, 'device')}, each with a key of its own: the person has several devices, or somebody else has used this person’s number. If you are not sure, ask in person.`,
  otherKey:
    'One device has used different keys: its browser was cleared, or somebody else made the file. Ask in person.',
  sealsWhy:
    'A check sum that fits says that no byte has changed since the file was made. A signature that fits says that it came from the same browser. Neither says who used the phone, nor that what was noted is true: whoever holds the phone can write what they like.',
  claim: (name, other) =>
    `What ${name} handed over says that ‘${other}’ is the same person (on another phone). Join them?`,
  claimYes: 'The same person',
  claimNo: 'Two people',
  forget: 'Take this person out of the book',
  forgetWhy: (name) =>
    `What ${name} handed over goes from the book on this device. Their phone keeps it; handed over again, it is back.`,
  forgetDo: 'Take out',

  pageCounts: (read, changed, passed, people) =>
    [
      plural(people, 'person', 'people'),
      `${read} read`,
      changed ? `${changed} know what it meant before` : '',
      `${passed} passed`,
    ]
      .filter(Boolean)
      .join(' · '),
  pageNobody: 'nobody yet',
  find: 'Find by name',
  allPages: (count) => plural(count, 'procedure'),
  times: (count, day) => `passed ${plural(count, 'time')}, last ${day}`,

  tableName: 'Who lacks what',
  tableWhy:
    'Each cell is what the person lacks most urgently for that procedure. What their job does not ask for is empty, or a circle.',
  legend: { done: 'nothing lacking', ...lacks, some: 'not asked for by the job, but known' },
  marks: { done: '✓', some: '○' },
  tableWide: 'The table needs a wider screen. On a phone use ‘People’ and ‘Procedures’.',
  none: 'no records',

  handBack: 'Hand back',
  handBackOf: (name) => `Hand back to ${name} what to put right and what was confirmed`,
  handBackHolds: (what) => `Not handed back yet: ${what}.`,
  handBackDone: (moment) => `All was handed back, last ${moment}.`,
  handBackNone:
    'Nothing to hand back yet: problems that you assign and practice that you confirm go back from here.',

  book: 'The book',
  exportBook: 'Export the book',
  bookFile: (day) => `team-book-${day}.json`,
  bookWhy:
    'For another device, or so that it cannot be lost: export the book, and read the file in there. Both are joined.',
  erase: 'Erase the book',
  eraseWhy:
    'All that was handed over, and the jobs, problems and confirmations that you have set, go from this device for good.',
  eraseDo: 'Erase',
  said: {
    exported:
      'The book was saved as a file. If you see none, this browser saves none: open this page in the system browser.',
    exportFailed:
      'The book was not exported: the browser saves no file, or there is not enough memory. Close other pages and try again; the book has not changed.',
    erased: 'The book is erased.',
    forgotten: 'Taken out of the book.',
  },
};
