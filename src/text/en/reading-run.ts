import type * as zh from '../zh/reading-run.ts';
import { plural } from '../plural.ts';
import { terms } from './terms.ts';
import { runSheetText } from './run-sheet.ts';

/** Words about the run that a reading page’s ticks belong to. */
export const readingRunText: typeof zh.readingRunText = {
  ...runSheetText,
  startedHere: 'A run has been started. Your ticks are kept in it.',
  holdOpen: (name) => `‘${name}’: ${terms.hold.toLowerCase()}. It has not been done yet.`,
  giveName: 'Name it',
  startUndone: `Undone. ${runSheetText.nothingLeft}`,
  severalOpen: (count) => `${plural(count, 'run')} under way`,
  chooseOne: 'Choose one to continue',
  another: 'Another run',
  onlyHere:
    'This run is not saved and exists only on this page: it is lost when you leave. First make room in ‘Data on this device’, or print it.',
};
