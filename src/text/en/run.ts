import type * as zh from '../zh/run.ts';
import { dayInWords, shortDay } from '../english-days.ts';
import { plural } from '../plural.ts';
import { terms } from './terms.ts';
import { useText } from './uses.ts';

/** Only if it rains */
const onlyWhen = (when: string) => `${terms.when} ${when}`;
const noteNot = (when: string) => `Not so: ${when}`;

/** 2 with problems */
const withProblems = (count: number) => (count === 1 ? '1 with a problem' : `${count} with problems`);

const nthTime = (n: number) => `Time ${n}`;

const diagram = 'See the flowchart';

/** What only the build says, in the frame of the pages. */
export const runPageText: typeof zh.runPageText = {
  listTitle: (title) => `${title} · ${useText.do}`,
  listDescription: (title) => `Tick off ‘${title}’ item by item. Your progress stays on this device.`,
  version: (version) => `Version ${version}`,
  diagram,
  skip: 'Skip to the first item',
  noScript: 'Runs are kept in the browser on this device. To see them you need JavaScript.',
  begin: 'Start another run',
  runsLead:
    'Runs under way and finished ones, also of procedures that have been withdrawn. You can start another one here too.',
};

/** Words of a list that is still blank, and those that all of a run share. */
export const runText: typeof zh.runText = {
  plainList:
    'The browser runs no JavaScript: you can tick and print, but nothing is kept when you close the page.',
  paperName: 'Name (room, site and so on): ',
  paperVersion: (version, updated, owner) => `Version ${version} · updated ${dayInWords(updated)} · ${owner}`,
  paperScan: ' · scan for the latest version',
  start: 'Start a run',
  oneMore: 'Start another run',
  menu: 'Menu',
  diagram,
  read: 'Read this procedure',
  withProblems,
  name: 'Name',
  nameHint: 'Optional: a room, a name, a number',
  orTick: 'You can also just tick below. The first tick starts a run.',
  unnamed: (day, clock) => `Unnamed · ${shortDay(day)}, ${clock}`,
  printBlank: 'Print blank list',
  wrong: 'Something is wrong',
  allRuns: 'All runs',
  openPicture: 'Open large picture',
  nthStep: (number) => `Step ${number}: `,
  stepDone: ' (done)',
  goOn: 'Filled in, go on',
  state: { open: 'Not done', done: 'Done', na: terms.notApplicable, problem: 'Problem' },
  /** Problem 14:50: computer is down → Done */
  hadProblem: (moment, note, state) => `Problem ${moment}: ${note} → ${state}`,
  other: (text) => `‘${text}’ cannot be done, or there is a problem`,
  otherShort: '…',
  /** Round 2; Round 2, time 3; empty for the first time of the first round. */
  turn: (round, time) =>
    [...(round > 1 ? [`Round ${round}`] : []), ...(time > 1 ? [nthTime(time)] : [])].join(', '),
  nthTime,
  time: (n) => ` (time ${n})`,
  noOrder: 'In any order',
  onlyWhen,
  notSo: 'Not this time',
  notSoOf: (when) => `Not this time: ${when}`,
  noteNot,
  skipped: (when) => `${terms.notApplicable}. ${noteNot(when)}`,
  byClock: 'By the clock',
  byClockAbout: 'Done when it is time. You can finish without it.',
  paperTimes: 'Times',
  clockDone: 'Done',
  called: (title) => `Followed ‘${title}’ to its end`,
  calls: (title) => `Follow ‘${title}’`,
  more: '… (and others)',
  gapEnd: (question) => (question ? `${terms.gap}: ${question}` : terms.gap),
  paperStart: 'From',
  paperEvent: 'Time of the event',
  paperDue: 'Due',
  off: `${terms.notApplicable} · ${terms.notTaken.toLowerCase()}`,
  waits: (name) => `‘${name}’: ${terms.hold.toLowerCase()}`,
  overridden: (reason) => `Gone past before it was done. Reason: ${reason}`,
  overriddenShort: 'Gone past before it was done',
  redLines: (n) => (n > 1 ? plural(n, 'red line') : terms.redLine),
  point: { gap: terms.gap, legal: terms.legal },
  explained: 'See explanation',
  explainedOf: (name) => `See explanation: ${name}`,
  leadsTo: (name) => `→ ${name}`,
  ends: (outcome) => (outcome ? `It ends here: ${outcome}` : 'It ends here'),
  jump: (name) => `Then go to ‘${name}’`,
  recordForm: (name) => `Fill in ‘${name}’`,
  signatures: ['Signature', 'Checked by', 'Date'],
};
