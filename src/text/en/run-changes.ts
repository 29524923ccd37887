import type * as zh from '../zh/run-changes.ts';
import { plural } from '../plural.ts';
import { runSheetText } from './run-sheet.ts';
import { terms } from './terms.ts';

/** Words about what has changed on a page since a run was started. */
export const runChangeText: typeof zh.runChangeText = {
  ...runSheetText,
  aboutPoint: (kind, text) => `${terms[kind]}: ${text}`,
  aboutRedLine: (line) => `${terms.redLine}: ${line}`,
  aboutWhen: (item, when) => `‘${item}’: ${runSheetText.onlyWhen(when)}`,
  aboutValue: (name, what) => `Fill in ‘${name}’: ${what}`,
  aboutField: (form, name, what) => `‘${name}’ on ‘${form}’: ${what}`,
  anyNumber: 'a number',
  anyText: 'text',
  isFine: (choices) => `only ${choices} is all right`,
  required: 'required',
  aboutRegion: (name, together, repeat) =>
    [
      name,
      ...(together ? [runSheetText.noOrder.toLowerCase()] : []),
      ...(repeat ? [`then asks: ${repeat}`] : []),
    ].join(', '),
  ahead: (length) => `${length} ahead`,
  least: (length) => `at least ${length}`,
  byWorkdays: 'in working days',
  fromStart: 'from the start',
  fromStep: (name) => `from when ‘${name}’ is done`,
  inDetail: (detail) => (detail ? ` (${detail})` : ''),
  newer: (version) => `This procedure has changed since you started. It is now version ${version}.`,
  newerWhy:
    'This run still follows the text it was started with. If you go on with the new version, your ticks are kept item by item.',
  changes: (count) => `See ${plural(count, 'change')}`,
  change: { added: 'Added', removed: 'Removed', reworded: 'Reworded' },
  changeIn: (part) => `in ‘${part}’`,
  changeLoses: ', needs to be ticked or filled in again',
  was: (text) => `Before: ${text}`,
  pageGone: 'This procedure has been withdrawn from the handbook, or renamed.',
  pageGoneWhy:
    'This run carries the whole text it was started with. You can finish it, make its report and export it.',
  pageElsewhere: 'It is shown here as it was when the run was started.',
  pageThere:
    'This procedure is still in the handbook. Open the run from its ‘Do it’ page to see what has changed.',
  pageUnknown:
    'There is no network, and this device has not kept this procedure, so changes cannot be shown. You can still finish the run, make its report and export it.',
  toPage: 'Open it from its ‘Do it’ page',
  formDamaged: 'The text that this run was started with is not on this device, or is damaged.',
  formDamagedWhy: 'Below is the page as it is now. It may differ from what it was then.',
};
