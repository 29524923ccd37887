import { clockTurn } from '../limits/due.ts';
import type { Run } from '../model/run.ts';
import { isTouched } from '../way/tasks.ts';
import type { Row } from '../way/visit.ts';

/** Without what by the clock has its turn only after this, and was not begun: nobody has left that undone. */
export const clockDue = (rows: readonly Row[], run: Run, end: number): Row[] =>
  rows.filter((row) => row.clock === undefined || isTouched(run, row) || !(clockTurn(run, row)! > end));
