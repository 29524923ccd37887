/** Erasing a run with what happened in it. */
import { peek, saved, savedIds } from '../../storage/saved.ts';
import { runEventsRecord } from '../events/events-record.ts';
import { runRecord } from './record-types.ts';
import type { Run } from '../model/run.ts';
import { forgetForm, keepForm, keptForm, runStore } from './store.ts';

/** Erases a run as if it had never been, and its form where no other run needs that. */
export function eraseRun(id: string): void {
  const { slug, form } = runStore(id).get();
  runStore(id).erase();
  saved(runEventsRecord, id).erase();
  const needed = savedIds(runRecord.name).some(
    (other) => other.startsWith(`${slug}/`) && peek(runRecord, other)?.form.value === form.value,
  );
  if (needed) return;
  const formId = `${slug}/${form.value}`;
  forgetForm(formId);
}

/** Erases a run of which nothing is left; what is returned brings back how it was before. */
export function dropRun(id: string, run: Run): () => void {
  const form = keptForm(run.slug, run.form.value);
  const events = peek(runEventsRecord, id);
  eraseRun(id);
  return () => {
    if (form) keepForm(form);
    runStore(id).update(() => run);
    if (events) saved(runEventsRecord, id).update(() => events);
  };
}
