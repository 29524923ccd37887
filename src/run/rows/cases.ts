/** Changes to what a run does only sometimes, more than once, or by one case of several. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { caseKey } from '../limits/due.ts';
import { AGAIN, NOT_SO, SO, type Row } from '../way/visit.ts';
import { chosenIn, decide, type Run } from '../model/run.ts';
import type { Command } from '../sheet/commands.ts';

/** Says that the case of a step is not so this time, or that it is. */
export function sayCase(row: Row, not: boolean): Command {
  const { key } = row.case!;
  return {
    message: not ? words.saidNot(row.part.when!) : words.saidSo(row.part.name),
    change: (run, now) => decide(run, key, not ? NOT_SO : SO, now),
  };
}

/** Adds another time to what is done every so often, or takes the last one away. */
export function doAgain(row: Row, yes: boolean): Command {
  const round = yes ? row.round + 1 : row.round;
  return {
    message: yes ? words.saidAgain(row.part.name, round) : words.unchose(words.again),
    change: (run, now) => decide(run, row.key, yes ? AGAIN : null, now),
  };
}

/** Says which case the limits of a row are counted by, or takes that back: which of them was seen when it was pressed. */
export function chooseCase(run: Run, row: Row, which: string): Command {
  const again = chosenIn(run, caseKey(row)) === which;
  return {
    message: (again ? words.unchose : words.saidLimitCase)(which),
    change: (old, now) => decide(old, caseKey(row), again ? null : which, now),
  };
}
