/** What can be done to a run: a change, and how it is announced. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { rowsByPart, type Row } from '../model/path.ts';
import { isTouched } from '../way/tasks.ts';
import { itemKey, keyOf, SO } from '../way/visit.ts';
import * as model from '../model/run.ts';
import type { Mark, Run } from '../model/run.ts';

/** A change to a run, as it is at that moment. */
type Change = (run: Run, now: number) => Run;

export interface Command {
  message: string;
  change: Change;
  /** True of what can be done to a finished run too. */
  anytime?: boolean;
  /** Keeps what was typed for it, where it comes to nothing. */
  unused?: (() => void) | undefined;
}

/** True where only something is noted: the item stands as it did. */
const isNote = (was: Mark | undefined, mark: Mark) => mark.state !== 'open' && was?.state === mark.state;

/** True of a problem that stays on record when the item comes to stand so: only who says that it is open takes it back. */
const keepsProblem = (was: Mark['state'] | undefined, { state }: Mark) =>
  state !== 'problem' && !(was === 'problem' && state === 'open');

/** What is said of a note that goes with a change. */
function noteWords(was: Mark | undefined, mark: Mark): string {
  if (!was?.note || mark.note !== undefined) return '';
  const stays = was.state === 'problem' && keepsProblem(was.state, mark);
  return (stays ? words.noteKept : words.noteGone)(words.state[was.state], was.note);
}

/**
 * Says how an item stands. Whoever does something of a row says by it that the row's case is so.
 * A note that is written later leaves the time of the deed; a problem that was noted stays on record.
 */
export const markItem = (item: string, text: string, mark: Mark, row?: Row, was?: Mark): Command => ({
  message: (isNote(was, mark) ? words.noted : words.marked[mark.state])(text) + noteWords(was, mark),
  change: (run, now) => {
    const before = model.markOf(run, item);
    const since = isNote(before, mark) ? model.markedAt(run, item) : undefined;
    const problem = keepsProblem(before.state, mark) ? model.problemOf(run, item) : undefined;
    const marked = model.mark(
      run,
      item,
      { ...mark, ...(since !== undefined && { since }), ...(problem && { problem }) },
      now,
    );
    const skipped = row?.case?.not && mark.state !== 'open';
    return skipped ? model.decide(marked, row.case!.key, SO, now) : marked;
  },
});

/**
 * Says that the case of an item is not so this time: once for all items of its row that are done only then and that
 * nothing was said of yet.
 */
export function sayNotSo(run: Run, row: Row, item: { text: string; when: string }): Command {
  const openIn = (now: Run) =>
    row.part.items
      .filter(({ when }) => when === item.when)
      .map(({ id }) => itemKey(row, id))
      .filter((key) => model.markOf(now, key).state === 'open');
  const note = words.noteNot(item.when);
  const count = openIn(run).length;
  return {
    message: count > 1 ? words.saidNotOfAll(item.when, count) : words.marked.na(item.text),
    change: (old, now) =>
      openIn(old).reduce((marked, key) => model.mark(marked, key, { state: 'na', note }, now), old),
  };
}

/**
 * Takes an answer at a row's question, or takes it back: which of them is meant was seen when it was pressed, whatever
 * another tab answers until a reason is written.
 */
export function chooseAnswer(run: Run, row: Row, answer: string, text: string): Command {
  const again = model.chosenIn(run, row.key) === answer;
  return {
    message: (again ? words.unchose : words.chose)(text),
    change: (old, now) => model.decide(old, row.key, again ? null : answer, now),
  };
}

/** Opens a finished run again. */
export const reopen: Command = {
  message: words.reopened,
  anytime: true,
  change: (run, now) => model.write(model.stamp(run, 'finished', false, now), 'stopped', '', now),
};

/** Ends a run in which something is left open, and says why and by whom. */
export const stopEarly = (reason: string, who: string): Command => ({
  message: words.stopped,
  change: (run, now) =>
    model.stamp(
      model.write(model.write(run, 'stopped', reason, now), 'who', who, now),
      'finished',
      true,
      now,
    ),
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
