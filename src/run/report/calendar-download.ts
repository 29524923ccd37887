/** A limit as a calendar file. Loaded where somebody asks for one. */
import { CLOSE, COLON, OPEN } from '#text/punctuation.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { handbookAt } from '../../ui/export/calendar.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { base } from '../../ui/url.ts';
import { isTime } from '../limits/dates.ts';
import type { Row } from '../model/path.ts';
import { wordOf } from '../model/run.ts';
import type { Scene } from '../sheet/scene.ts';
import { ics } from './ics.ts';
import { dueOf, type RowLimit } from '../limits/due.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';

/** Hands over the row's deadline as an .ics file. */
export function downloadDeadline(
  { form, run, rows, holidays, now }: Scene,
  row: Row,
  each: RowLimit,
  address: string,
): void {
  const due = dueOf(rows, run, row, each, holidays);
  if (due === undefined || !isTime(due - 15 * 60_000)) return;
  const name = wordOf(run, 'name');
  const text = ics({
    id: `${form.slug}-${each.key}-${run.started}`,
    handbook: handbookAt(location.origin + base),
    title: `${form.title}${name ? `${OPEN}${name}${CLOSE}` : ''}${COLON}${row.part.name}`,
    description: `${limitWords(each.limit)}\n${words.version(form.version)}`,
    url: address,
    due,
    made: now,
  });
  download(`${fileName(form.title, name, row.part.name)}.ics`, text, 'text/calendar');
}
