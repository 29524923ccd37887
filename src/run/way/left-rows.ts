/** What was done on a way that the answers have left since: nothing of it is lost. */
import type { Form, Run } from '../model/run.ts';
import { markOf, wasSaid } from '../model/run.ts';
import { isReached } from './touched.ts';
import { itemKey, keyOf, type Row } from './visit.ts';

/** True of a row in which something was done, though the way does not lead there any more. */
export const isLeft = (run: Run, row: Row): boolean =>
  row.state === 'off' &&
  (isReached(run, row) || row.part.items.some(({ id }) => wasSaid(markOf(run, itemKey(row, id)))));

/** Rounds in which something was done and that the work does not come to any more: they have no row on the way. */
export function leftRounds(form: Form, run: Run, rows: readonly Row[]): Row[] {
  const shown = new Set(rows.map(({ key }) => key));
  const maps = [run.marks, run.choices, run.values, run.overrides];
  const turns = maps.flatMap((map) => Object.keys(map)).map((key) => Number(/~(\d+)$/.exec(key)?.[1] ?? 1));
  const rounds = [...new Set(turns)].filter((round) => round > 1).sort((a, b) => a - b);
  return form.parts.flatMap((part) =>
    rounds.flatMap((round): Row[] => {
      const row: Row = { key: keyOf(part.id, round), part, round, state: 'off' };
      return !shown.has(row.key) && isLeft(run, row) ? [row] : [];
    }),
  );
}

/** All of them. */
export const leftRows = (form: Form, run: Run, rows: readonly Row[]): Row[] => [
  ...rows.filter((row) => isLeft(run, row)),
  ...leftRounds(form, run, rows),
];
