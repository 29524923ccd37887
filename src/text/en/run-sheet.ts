import type * as zh from '../zh/run-sheet.ts';
import { listed, plural } from '../plural.ts';
import { askNow } from './ask-now.ts';
import { runText } from './run.ts';

/** By the clock: 3 items done, 2 not done, 1 with a problem */
const clockedCount: typeof zh.runSheetText.clockedCount = ({ done, open, problems }) =>
  `By the clock: ${[
    `${plural(done, 'item')} done`,
    ...(open ? [`${open} not done`] : []),
    ...(problems ? [`${problems} with a problem`] : []),
  ].join(', ')}`;

/** Still to do: 2 items and 1 question. Empty where nothing is left. */
const left: typeof zh.runSheetText.left = ({ items, blanks, asks }) => {
  const parts = [
    ...(items ? [plural(items, 'item')] : []),
    ...(blanks ? [plural(blanks, 'required field')] : []),
    ...(asks ? [plural(asks, 'question')] : []),
  ];
  return parts.length > 0 ? `Still to do: ${listed(parts)}.` : '';
};

/** Words of runs that are there, listed or open: loaded with the first of them. */
export const runSheetText: typeof zh.runSheetText = {
  ...runText,
  stepwise: 'One step at a time',
  stepBefore: 'Previous step',
  stepAfter: 'Next step',
  onlyOf: (job) => `Only steps of ‘${job}’`,
  othersShown: 'Steps of all jobs are shown now.',
  wholeList: 'List',
  all: 'All',
  othersToo: (count) => ` (${plural(count, 'more step')})`,
  noOpenRuns:
    'No runs are under way. Open the ‘Do it’ page of a procedure: ticking the first item starts a run.',
  runsBy: { open: 'Runs under way', handed: 'Runs handed over', finished: 'Finished runs' },
  handedTo: (to, moment) => `Handed over${to ? ` to ${to}` : ''}, ${moment}`,
  history: (done, stopped) =>
    [
      ...(done || !stopped ? [`Finished runs (${done})`] : []),
      ...(stopped ? [`stopped runs (${stopped})`] : []),
    ].join(', '),
  noFinishedRuns:
    'There are no finished runs yet. They will be listed here, to look at or export at any time.',
  moreRuns: (count) => `Show ${plural(count, 'more run')}`,
  resume: 'Continue',
  resumeAt: (text) => `Continue: ${text}`,
  look: 'View',
  handOver: 'Hand over',
  rename: 'Rename',
  remove: 'Delete',
  backToPage: 'Open runs of this procedure',
  print: 'Print',
  count: (done, total, problems, clocked) =>
    [
      ...(total || !clocked
        ? [
            problems
              ? `${done} of ${total} dealt with, ${runText.withProblems(problems)}`
              : `${done} of ${total} done`,
          ]
        : []),
      ...(clocked ? [clockedCount(clocked)] : []),
    ].join('; '),
  clockedCount,
  countDone: (done) => `${plural(done, 'item')} done`,
  progress: 'Progress',
  marked: {
    open: (text) => `‘${text}’ is no longer ticked.`,
    done: (text) => `‘${text}’ ticked.`,
    na: (text) => `‘${text}’: does not apply.`,
    problem: (text) => `‘${text}’: problem noted.`,
  },
  noted: (text) => `Note on ‘${text}’ written down.`,
  noteKept: (state, note) => `The earlier note ‘${state}: ${note}’ stays in the record and in the report.`,
  noteGone: (state, note) => `The earlier note ‘${state}: ${note}’ no longer counts. Undo brings it back.`,
  chose: (text) => `‘${text}’ selected.`,
  unchose: (text) => `‘${text}’ no longer selected.`,
  newRound: (name, turn) => `Back to ‘${name}’, ${turn.toLowerCase()}.`,
  wayLeft: (names, problems) =>
    `The record of ${listed(names.map((name) => `‘${name}’`))} is kept and goes into the report${problems ? ` (${runText.withProblems(problems)})` : ''}.`,
  nothingLeft: 'No run was started.',
  wayOf: (total) => `This path has ${plural(total, 'item')}.`,
  undone: 'Undone.',
  undoLate: (stopped) =>
    `It is too late to undo: this run ${stopped ? 'was ended early' : 'is finished'}. To change it, open it again from its report.`,
  finishedElsewhere: (stopped) =>
    `Not written down: this run ${stopped ? 'was ended early' : 'is finished'}. To change it, open it again.`,
  olderText: (text) =>
    `Not written down: this run follows the version it was started with, which does not have ‘${text}’.`,
  sameRound: (n) => `You are already in round ${n}, and nothing has been done in it yet.`,
  goesOnIn: (name) => `Go on with ‘${name}’: `,
  because: (fault, reason) => `${fault}. ${reason}`,
  stillWrong: (text, fault) =>
    `‘${text}’ still has a problem: ${fault}. Change the value to tick it, or give the reason.`,
  renew: 'Go on with the new version',
  notUndone: 'Not undone: this was changed on another page later, and the later change is kept.',
  saidNot: (when) => `${runText.noteNot(when)}: this step is not done.`,
  saidNotOfAll: (when, count) => `${runText.noteNot(when)}: ${count} items do not apply.`,
  so: 'It is so: do it',
  saidSo: (name) => `‘${name}’ is to be done.`,
  again: 'Once more',
  saidAgain: (name, n) => `‘${name}’: time ${n}.`,
  notAgain: 'Not this time',
  callsOpen: (title) => `Start a run of ‘${title}’`,
  callsResume: (title) => `Go to the run of ‘${title}’`,
  partOf: (title, name) => `Belongs to the run of ‘${title}’: ${name}`,
  parentGone: 'The run this belongs to is no longer on this device',
  limitCase: 'Which time limit applies?',
  saidLimitCase: (name) => `Time limit: ‘${name}’.`,
  endHere: (outcome) => (outcome ? `It ends here: ${outcome}.` : 'It ends here.'),
  gapHere: (question = '', whom) =>
    `This is not settled yet${question ? `: ${question}` : '. '}${question ? ' ' : ''}${whom === undefined ? 'Ask your manager.' : askNow(whom)}`,
  finish: 'Finish',
  over: 'Nothing left to do. Press ‘Finish’ for the report.',
  left,
  notYet: (left) => `${left} Do this before you finish. We have taken you to the first.`,
  stop: 'End early…',
  stopOffer: 'End early…',
  stopped: 'The run has been ended early and counts as stopped. Its report is below.',
  stoppedWhy: (reason) => `Stopped: ${reason}`,
  reopened: 'The run is open again. You can change it.',
  renewed: 'The run now follows the new version. Ticks of items that were not reworded are kept.',
  version: (version) => `Procedure version ${version}`,
  startedAt: 'Started: ',
  finishedAt: 'Finished: ',
  report: 'Report',
  dueIs: {
    ok: (day) => `Due by ${day}`,
    soon: (day) => `Due soon: ${day}`,
    late: (day) => `Late: was due by ${day}`,
  },
  /** , 2 hours 5 minutes left */
  dueLeft: (hours, minutes) =>
    `, ${hours ? `${plural(hours, 'hour')} ` : ''}${plural(minutes, 'minute')} left`,
  notBefore: (day, over) => (over ? `Not before ${day}: you can do it now` : `Not before ${day}`),
  dueFrom: (moment) => `counted from ${moment}`,
  dueBefore: (moment) => `the event is at ${moment}`,
  dueUnsure: 'Has a time limit only if this step is to be done',
  dueWaits: 'Time starts when the step before is done',
  dueWaitsFor: (name) => `Time starts when ‘${name}’ is done`,
  dueNeedsEvent: 'Set the time of the event to see by when this must be done',
  setStart: 'Change the beginning',
  setEvent: 'Set the time of the event',
  changeEvent: 'Change time',
  calendar: 'Add to calendar',
  workdays: 'In working days: see public holidays',
  gone: 'This run has been deleted elsewhere.',
  formLost:
    'The text of the procedure of this run is not on this device, or is damaged, so the run cannot be opened. Its ticks are still here: you can export them in ‘Data on this device’.',
  unknown: 'This run is not on this device. It may be on another one, or may have been deleted.',
};
