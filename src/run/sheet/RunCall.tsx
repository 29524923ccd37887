/** The way from a run to the run of the procedure that one of its steps is: to the one that is tied to it, else to a new one. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { calledItem } from '../form/form.ts';
import { calledRuns } from '../kept/store.ts';
import { itemKey, type Row } from '../way/visit.ts';
import { callAddress, runAddress } from '../model/addresses.ts';
import type { Work } from './session.ts';

export function RunCall({ row, title, session, scene }: Work & { row: Row; title: string }) {
  const item = itemKey(row, calledItem(row.part.id));
  const called = calledRuns(session.id, scene.run).get(item);
  const address = called ? runAddress(called.id) : callAddress(row.part.calls!, { run: session.id, item });
  return <a href={address}>{called ? words.callsResume(title) : words.callsOpen(title)}</a>;
}
