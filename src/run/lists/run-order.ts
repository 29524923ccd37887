/** In which order runs are listed. */
import { nextDue } from '../limits/due.ts';
import { holidays } from '../limits/holidays.ts';
import { lastTouched, timeOf } from '../model/run.ts';
import type { KeptRun } from '../kept/store.ts';
import { summaryOf } from '../model/summary.ts';

/** What is overdue comes first, then what is due next; of what has no deadline, what was last worked on. */
export function mostUrgentFirst(runs: readonly KeptRun[]): KeptRun[] {
  const days = holidays();
  const dueOf = ({ run }: KeptRun) => {
    const { path } = summaryOf(run);
    return (path && nextDue(path.rows, run, days)?.due) ?? Infinity;
  };
  return runs
    .map((kept) => ({ kept, due: dueOf(kept), touched: lastTouched(kept.run) }))
    .sort((a, b) => (a.due === b.due ? b.touched - a.touched : a.due - b.due))
    .map(({ kept }) => kept);
}

export const lastFinishedFirst = (runs: readonly KeptRun[]): KeptRun[] => {
  const when = ({ run }: KeptRun) => timeOf(run, 'finished')!;
  return runs.toSorted((one, other) => when(other) - when(one));
};
