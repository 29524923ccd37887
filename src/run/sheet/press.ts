/** What is pressed on a page that shows no run: in its blank list, or in the prose of a reading page. */
import { itemKey, rowsByPart, type Row } from '../model/path.ts';
import { markOf, type Run } from '../model/run.ts';
import { chooseAnswer, markItem, type Command } from './commands.ts';
import type { RunSession } from './session.ts';

/** An item that is to be ticked, or not to be any more; or an answer that is taken, or taken back. */
export type Press = { item: string; on: boolean } | { step: string; answer: string };

/** The item or answer that was pressed, in the row that it belongs to. */
interface Pressed {
  row: Row;
  id: string;
  text: string;
}

/** What a press is about among these rows; undefined where there is no such thing. */
export function pressedIn(rows: Row[], press: Press): Pressed | undefined {
  for (const row of rowsByPart(rows).values()) {
    const { items, ask } = row.part;
    const found =
      'item' in press
        ? items.find(({ id }) => id === press.item)
        : press.step === row.part.id && ask?.answers.find(({ id }) => id === press.answer);
    if (found) return { row, id: found.id, text: found.text };
  }
  return undefined;
}

/** What a press does to a run. */
export const commandOf = (run: Run, { row, id, text }: Pressed, press: Press): Command =>
  'item' in press
    ? markItem(itemKey(row, id), text, { state: press.on ? 'done' : 'open' })
    : chooseAnswer(run, row, id, text);

/** Notes a press in an open run, unless it is noted already. */
export async function note(work: RunSession, press: Press): Promise<void> {
  const pressed = pressedIn(work.rows, press);
  if (!pressed) return;
  const { row, id, text } = pressed;
  if (!('item' in press)) return work.choose(row, id, text);
  const item = itemKey(row, id);
  if ((markOf(work.run, item).state === 'done') !== press.on) await work.tick(row, item, text);
}
