/** A limit as a calendar file, and times as the date field wants them. */
import { runText as words } from '#text/run.ts';
import { clockOf, dayOf, ics, isTime } from '../model/calendar.ts';
import { download, fileName } from '../../ui/download.ts';
import { wordOf } from '../model/run.ts';
import { dueOf } from './report.ts';
import type { Scene } from '../view/rows.ts';
import type { Row } from '../model/path.ts';

/** `2026-11-21T22:30`, where the reader is. */
export const toInput = (time: number) => `${dayOf(time)}T${clockOf(time)}`;

/** Hands over the row's deadline as an .ics file. */
export function calendarFile({ form, run, rows, holidays, now }: Scene, row: Row, address: string): void {
  const due = dueOf(rows, run, row, holidays);
  if (due === undefined || !isTime(due - 15 * 60_000)) return;
  const name = wordOf(run, 'name');
  const text = ics({
    uid: `${form.slug}-${row.key}-${run.started}@zhaozhang`,
    title: `${form.title}${name ? `（${name}）` : ''}：${row.part.name}`,
    description: `${row.part.limit ?? ''}\n${words.version(form.version)}`,
    url: address,
    due,
    made: now,
  });
  download(`${fileName(form.title, name, row.part.name)}.ics`, text, 'text/calendar');
}
