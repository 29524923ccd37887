/** What can be done to a run: a change, and how it is announced. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { own } from '../../ui/own.ts';
import { rowsByPart, type Row } from '../model/path.ts';
import { isTouched } from '../way/tasks.ts';
import { itemKey, keyOf } from '../way/visit.ts';
import * as model from '../model/run.ts';
import type { Mark, Run } from '../model/run.ts';

/** A change to a run, as it is at that moment. */
type Change = (run: Run, now: number) => Run;

export interface Command {
  message: string;
  change: Change;
  /** True of what can be done to a finished run too. */
  anytime?: boolean;
}

/** Says how an item stands. Whoever does something of a row says by it that the row's case is so. */
export const markItem = (item: string, text: string, mark: Mark, row?: Row, was?: Mark): Command => ({
  // A note that goes with it is said too.
  message:
    words.marked[mark.state](text) +
    (was?.note && mark.note === undefined ? words.noteGone(words.state[was.state], was.note) : ''),
  change: (run, now) => {
    const marked = model.mark(run, item, mark, now);
    const skipped = row?.case?.not && mark.state !== 'open';
    return skipped ? model.decide(marked, row.case!.key, null, now) : marked;
  },
});

/** Takes an answer at a row's question, or takes it back. */
export function chooseAnswer(run: Run, row: Row, answer: string, text: string): Command {
  const again = own(run.choices, row.key)?.value === answer;
  return {
    message: (again ? words.unchose : words.chose)(text),
    change: (old, now) => model.choose(old, row.key, answer, now),
  };
}

/** Opens a finished run again. */
export const reopen: Command = {
  message: words.reopened,
  anytime: true,
  change: (run, now) => model.write(model.stamp(run, 'finished', false, now), 'stopped', '', now),
};

/** Ends a run in which something is left open, and says why. */
export const stopEarly = (reason: string): Command => ({
  message: words.stopped,
  change: (run, now) => model.stamp(model.write(run, 'stopped', reason, now), 'finished', true, now),
});

/**
 * What is pressed on a page that shows no run, in its blank list or in the prose of a reading page: an item that
 * is to be ticked, or not to be any more; an answer that is taken, or taken back; the key of a value to be filled in.
 */
export type Press = { item: string; on: boolean } | { step: string; answer: string } | { value: string };

/** The item or answer that was pressed, in the row that it belongs to. */
interface Pressed {
  row: Row;
  id: string;
  text: string;
}

/** What a press is about among these rows; undefined where there is no such thing. */
export function pressedIn(rows: Row[], press: Press): Pressed | undefined {
  if ('value' in press) return undefined;
  // What is done by the clock has a box for each time; of other rounds the one counts that is shown.
  const byClock = rows.filter(({ clock }) => clock !== undefined);
  for (const row of [...byClock, ...rowsByPart(rows).values()]) {
    const { items, ask } = row.part;
    const keyIn = (id: string) => (row.clock === undefined ? id : itemKey(row, id));
    const found =
      'item' in press
        ? items.find(({ id }) => keyIn(id) === press.item)
        : press.step === row.part.id && ask?.answers.find(({ id }) => id === press.answer);
    if (found) return { row, id: found.id, text: found.text };
  }
  return undefined;
}

/** What a press does to a run. */
export const commandOf = (run: Run, { row, id, text }: Pressed, press: Press): Command =>
  'item' in press
    ? markItem(
        itemKey(row, id),
        text,
        { state: press.on ? 'done' : 'open' },
        row,
        model.markOf(run, itemKey(row, id)),
      )
    : chooseAnswer(run, row, id, text);

/** The round that the same answer has led to just now, where nothing was done in it: one more would be a slip. */
export function untouchedRound(run: Run, rows: Row[], row: Row, answer: string): number | undefined {
  const at = (key: string) => rows.findIndex((one) => one.key === key);
  const before = at(keyOf(row.part.id, row.round - 1));
  if (row.round === 1 || model.chosenIn(run, rows[before]?.key ?? '') !== answer) return undefined;
  const since = rows.slice(before + 1, at(row.key) + 1);
  return since.some((one) => isTouched(run, one)) ? undefined : row.round;
}
