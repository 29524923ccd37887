/** What a press in an open run means: on an item, an answer or a button. */
import { runText as words } from '#text/run.ts';
import * as acts from './commands.ts';
import { calendarFile } from '../report/calendar-download.ts';
import { markOf } from '../model/run.ts';
import type { Row } from '../model/path.ts';
import type { OpenRun } from './open-run.ts';

export function press(event: Event, work: OpenRun): void {
  const target = event.target as HTMLElement;
  const section = target.closest<HTMLElement>('[data-key]');
  const row = work.rows.find(({ key }) => key === section?.dataset.key);
  const item = target.closest<HTMLElement>('[data-item]');
  const button = target.closest<HTMLElement>('button');
  if (button?.dataset.answer !== undefined && row) void choose(work, row, button);
  else if (button) void pressButton(new Set(Object.keys(button.dataset)), work, row, item);
  else if (item && row) {
    const box = item.querySelector('input')!;
    if (target !== box) return box.click();
    void tick(event, work, row, item);
  }
}

async function pressButton(
  is: ReadonlySet<string>,
  work: OpenRun,
  row: Row | undefined,
  item: HTMLElement | null,
): Promise<void> {
  const { run, rows, page } = work;
  const perhaps = (deed: acts.Deed | undefined) => deed && work.change(deed);
  if (is.has('rename')) perhaps(await acts.askName(run));
  else if (is.has('remove')) await work.remove();
  else if (is.has('back')) work.leave();
  else if (is.has('finish')) await work.finish();
  else if (is.has('renew') && page) work.turn(acts.renewed(page));
  else if (is.has('again')) work.turn(acts.reopened);
  else if (is.has('calendar') && row) calendarFile(work.scene(), row, location.href);
  else if (is.has('start') && row) perhaps(await acts.askStart(run, rows, row));
  else if (is.has('other') && row && item) await other(work, row, item);
}

async function tick(event: Event, work: OpenRun, row: Row, item: HTMLElement): Promise<void> {
  const key = item.dataset.item!;
  const done = markOf(work.run, key).state === 'done';
  const deed = acts.marked(key, textOf(item), { state: done ? 'open' : 'done' });
  if (done) return work.change(deed);
  // The box stays empty until there is a reason to go on.
  if (row.waits) event.preventDefault();
  await work.pass(row, deed);
}

async function other(work: OpenRun, row: Row, item: HTMLElement): Promise<void> {
  const deed = await acts.askMark(work.run, item.dataset.item!, textOf(item));
  if (deed) await work.pass(row, deed);
}

async function choose(work: OpenRun, row: Row, button: HTMLElement): Promise<void> {
  const { answer, text } = button.dataset;
  const before = new Set(work.rows.map(({ key }) => key));
  await work.pass(row, acts.chosen(work.run, row, answer!, text!), () => {
    const round = work.rows.find((one) => one.round > 1 && !before.has(one.key));
    return round && words.newRound(round.part.name, round.round);
  });
}

const textOf = (item: HTMLElement) => item.querySelector('[data-text]')!.textContent!;
