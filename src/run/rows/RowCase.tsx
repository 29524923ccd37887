/** What a row of a run has a button for below it: that its case is not so this time, that it is done once more. */
import { COLON } from '#text/punctuation.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { chosenIn } from '../model/run.ts';
import { isComplete } from '../way/tasks.ts';
import { AGAIN, type Row } from '../way/visit.ts';
import { doAgain, sayCase } from './cases.ts';
import type { Command } from '../sheet/commands.ts';
import type { Work } from '../sheet/session.ts';

export function RowCase({ row, session, scene: { run, rows } }: Work & { row: Row }) {
  const { part, round } = row;
  const button = (name: string, command: Command, about = name) => (
    <button type="button" aria-label={about} onClick={() => session.do(command)}>
      {name}
    </button>
  );
  /** The time before, whose choice has added this one. */
  const before = rows.find((other) => other.part.id === part.id && other.round === round - 1);
  const isLast = part.every !== undefined && chosenIn(run, row.key) !== AGAIN;
  return (
    <div class="run-case">
      {row.case?.not && button(words.so, sayCase(row, false), `${words.so}${COLON}${part.name}`)}
      {row.case &&
        !row.case.not &&
        row.state !== 'done' &&
        button(words.notSo, sayCase(row, true), words.notSoOf(part.when!))}
      {isLast &&
        isComplete(run, row) &&
        button(words.again, doAgain(row, true), `${words.again}${COLON}${part.name}`)}
      {isLast && before && !isComplete(run, row) && button(words.notAgain, doAgain(before, false))}
    </div>
  );
}
