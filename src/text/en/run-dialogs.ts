import type * as zh from '../zh/run-dialogs.ts';
import { plural } from '../plural.ts';
import { runSheetText } from './run-sheet.ts';
import { terms } from './terms.ts';

/** Words of the dialogs of a run, loaded with the first of them. */
export const runDialogText: typeof zh.runDialogText = {
  ...runSheetText,
  whichTitle: 'Which run is this for?',
  whichWhy: (count) => `${plural(count, 'run')} of this procedure ${count === 1 ? 'is' : 'are'} under way.`,
  standing: ({ done, total, problems, clocked, next }) =>
    [total === undefined ? runSheetText.countDone(done) : runSheetText.count(done, total, problems, clocked)]
      .concat(next ? runSheetText.resumeAt(next) : [])
      .join(' · '),
  newRun: 'Start another run',
  renameTitle: 'Name this run',
  renamed: 'Renamed.',
  save: 'Save',
  removeTitle: 'Delete this run?',
  removeWhy: (name, count) =>
    `‘${name}’ has ${plural(count, 'entry', 'entries')}. It disappears from the list; you can undo this right away. The entries stay on this device. To erase them for good, go to ‘Data on this device’.`,
  removed: (name) => `‘${name}’ deleted.`,
  wrong: 'The procedure is wrong',
  otherWhy:
    'If it does not apply, say why. If there is a problem, say what it is. You can also add a note to what is done.',
  doneWithNote: 'Done, with a note',
  note: 'Note',
  reopen: 'Set back to not done',
  holdTitle: `A step before this ${terms.hold.toLowerCase()}`,
  holdWhy: (name) =>
    `Until ‘${name}’ is done you cannot tick anything after it. If you really must go on, give the reason. It will be in the report.`,
  holdWrong: (name) =>
    `There is a problem in ‘${name}’, so it does not count as done and you cannot tick anything after it. If you really must go on, give the reason. It will be in the report.`,
  holdGo: 'Give the reason and go on',
  holdBack: 'Do this step first',
  reason: 'Reason',
  finishTitle: 'Finish this run',
  finishOpen: (clocked) => `${clocked}. What is not done is listed as not done.`,
  finishWhy: 'Finishing makes a report that you can copy, print and export. You can open the run again.',
  stopTitle: 'End this run early',
  stopWhy:
    'What is not done is listed as not done. The report says that the run was stopped, and why. You can undo this right away, and open the run again later.',
  stopHint: 'Optional. For ‘Other’, say why',
  stopReasons: ['Customer cancelled', 'Handed over', 'Wrong run'],
  stopOther: 'Other',
  stopIs: (reason) => `Reason: ${reason}. Say who ends it, so that the report can name them.`,
  stopNow: 'End early',
  stopNot: 'Do not end it',
  stopReason: (name, more) => (more ? `${name}: ${more}` : name),
  who: 'Done by',
  whoHint: 'Name or staff number. It is filled in for you next time',
  finished: 'This run is finished. Its report is below.',
  setStartTitle: (name) => `When does the time limit for ‘${name}’ begin?`,
  setEventTitle: (name) => `‘${name}’ must be done before something else. When is that?`,
  startTime: 'Time',
  startSet: 'The beginning has been changed.',
  eventSet: 'The time has been set.',
};
