import { calledRuns, keptForm, settled, type KeptRun } from '../kept/store.ts';
import type { Form } from '../model/run.ts';
import type { Holidays } from '../limits/workdays.ts';
import type { Report } from './report-shape.ts';
import { reportOf } from './report.ts';

/**
 * The report of a run that this browser keeps, with those of the runs that it has called for.
 *
 * @param around the ids of the runs that this one was called for by: none is reported within itself
 */
export function keptReport(
  { id, run }: KeptRun,
  form: Form,
  holidays: Holidays,
  around: string[] = [],
): Report {
  const runs = calledRuns(id, run);
  return reportOf(form, run, holidays, (item) => {
    const called = runs.get(item);
    const text = called && keptForm(called.run.slug, called.run.form.value);
    if (!text || called.id === id || around.includes(called.id)) return undefined;
    return keptReport({ id: called.id, run: settled(called.id, called.run) }, text, holidays, [
      ...around,
      id,
    ]);
  });
}
