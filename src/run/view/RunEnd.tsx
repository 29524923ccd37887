/** Says in the list where the next step would be that the work ends here, or that nobody has settled what comes. */
import { useContext } from 'preact/hooks';
import { runSheetText as words } from '#text/run-sheet.ts';
import { endWords } from '../model/end-words.ts';
import { openTasks } from '../model/path.ts';
import { FromPage } from '../rows/from-page.tsx';
import type { Work } from '../sheet/session.ts';
import type { Row } from '../way/visit.ts';

/** @param row whose answer may end the work; without one it is the end of the list */
export function RunEnd({ row, scene }: Work & { row?: Row }) {
  const { form, run } = scene;
  const { whom } = useContext(FromPage);
  const over = openTasks(scene, run).length === 0 ? words.over : undefined;
  const says = row ? endWords(form, run, row, whom) : over;
  return says === undefined ? null : <p class="run-end">{says}</p>;
}
