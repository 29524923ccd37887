import { runSheetText as words } from '#text/run-sheet.ts';
import { clockedOf, progressOf, type RunPath } from './path.ts';
import type { Run } from './run.ts';

/** How far a run is on its way, in words. */
export function progressWords(path: Pick<RunPath, 'rows'>, run: Run): string {
  const { done, total, problems } = progressOf(path, run);
  return words.count(done, total, problems, clockedOf(path, run));
}
