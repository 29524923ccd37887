/** Takes a run along to the next page of this tab where the browser has not kept it: its storage is full or blocked. */
import { leaveForLater, takeOver } from '../../storage/handover.ts';
import { soundOf } from '../../storage/records/record-type.ts';
import { isUnsaved } from '../../storage/saved.ts';
import { currentForm } from '../form/former-form.ts';
import { formRecord, runRecord } from '../kept/record-types.ts';
import { keepForm, keptForm, runStore } from '../kept/store.ts';

const nameOf = (id: string) => `run:${id}`;

/** Makes a run ready to be shown on the next page; false where it would be lost on the way. */
export function carryRun(id: string): boolean {
  if (!isUnsaved(runRecord.name, id)) return true;
  const run = runStore(id).get();
  return leaveForLater(nameOf(id), { run, form: keptForm(run.slug, run.form.value) });
}

/** Takes a run that the page before has left for this one. */
export function takeCarried(id: string): void {
  const carried = takeOver<{ run: unknown; form: unknown }>(nameOf(id));
  const run = soundOf(runRecord.schema, carried?.run)?.value;
  const form = soundOf(formRecord.schema, carried?.form)?.value;
  if (!run || !form) return;
  keepForm(currentForm(form));
  runStore(id).update(() => run);
}
