/** A change as a text for a mail: in the words of the form, what is new in the site's lists, and the lines of the file. */
import { deskSendText as words } from '#text/desk-send.ts';
import type { Kept } from '../state/desk-state.ts';
import { differences } from './differences.ts';
import { newEntriesText } from './new-entries.ts';
import { changesText, toldChanges } from './told-changes.ts';
import type { Names } from './told-values.ts';

export const changeText = (
  before: string,
  after: string,
  names: Names,
  entries: Pick<Kept, 'roles' | 'sources'>,
): string =>
  [
    changesText(toldChanges(before, after, names) ?? []),
    newEntriesText(entries),
    `${words.linesOfFile}\n${differences(before, after)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
