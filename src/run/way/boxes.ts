/** The boxes that a run has besides one for each item that the author has written, for the page that shows these. */
import { items, type Procedure } from '../../procedure/model/procedure.ts';
import type { Reading } from '../../procedure/view/mdx/reading.ts';
import { newRun, type Form } from '../model/run.ts';
import { runText as words } from '#text/run.ts';
import { clockRows } from './clock-rows.ts';
import { itemKey, type Row } from './visit.ts';

/** One of the boxes of an item that is done by the clock. */
export interface TimeBox {
  /** Key of the item at that time. */
  item: string;
  /** `09:00`, 第 1 次 */
  name: string;
}

/** What the box of a row by the clock is called beside those of its other times. */
export const timeName = ({ part, clock = '', round }: Row) =>
  part.every === undefined ? clock : words.nthTime(round);

/** The boxes of each item that has one for each time; where there is one time only, it is an item like others. */
export function timeBoxes(form: Form): Map<string, TimeBox[]> {
  const boxes = new Map<string, TimeBox[]>();
  for (const row of clockRows(form, newRun(form.slug, '', '', 0))) {
    if (row.part.every === undefined && (row.part.at?.length ?? 0) < 2) continue;
    for (const { id } of row.part.items)
      boxes.set(id, [...(boxes.get(id) ?? []), { item: itemKey(row, id), name: timeName(row) }]);
  }
  return boxes;
}

/** What a reading page shows to be ticked besides the author's items. */
export function boxesOf(procedure: Procedure, form: Form): Pick<Reading, 'added' | 'times'> {
  const written = new Set(items(procedure).map(({ id }) => id));
  const boxes = timeBoxes(form);
  return {
    added: (step) =>
      form.parts.find(({ id }) => id === step)?.items.filter(({ id }) => !written.has(id)) ?? [],
    times: (item) => boxes.get(item) ?? [],
  };
}
