/** How a run stands, for lists and choices: with the text that it was started with. */
import { clockedOf, openTasks, pathOf, progressOf, type Clocked, type RunPath } from './path.ts';
import type { Form, Run } from './run.ts';
import { keptForm } from '../kept/store.ts';

export interface Summary {
  /** The text that the run was started with, and its way; where that text is not kept only the run's own facts are known. */
  form?: Form | undefined;
  path?: RunPath | undefined;
  done: number;
  total?: number | undefined;
  problems: number;
  clocked?: Clocked | undefined;
  /** What is to be done next, in words. */
  next?: string | undefined;
}

export function summaryOf(run: Run): Summary {
  const form = keptForm(run.slug, run.form.value);
  if (!form) {
    const states = Object.values(run.marks).map(({ value }) => value.state);
    return { done: states.filter((state) => state !== 'open').length, problems: 0 };
  }
  const path = pathOf(form, run);
  const [task] = openTasks(path, run);
  const next =
    task && (task.row.part.items.find(({ id }) => id === task.item)?.text ?? task.row.part.ask?.question);
  return { form, path, ...progressOf(path, run), clocked: clockedOf(path, run), next };
}
