/** What a change has done to a visit, and what may still be written down there. */
import type { Entry } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import type { FormPart, Run } from '../model/run.ts';
import { markOf, writtenIn } from '../model/run.ts';
import { hasWork, isTouched } from './tasks.ts';
import { itemKey, valueKey, type Row, type Visit } from './visit.ts';

/** Keys of all values of a visit: those of its items, and those of its forms. */
const valueKeys = (visit: Visit): string[] => [
  ...visit.part.items.flatMap(({ values = [] }) => values.map((value) => valueKey(visit, value))),
  ...(visit.part.forms ?? []).flatMap((form) => form.fields.map((value) => valueKey(visit, value, form))),
];

/** True of a part in which something may be written down. */
export const hasFields = ({ items, forms = [] }: FormPart): boolean =>
  forms.length > 0 || items.some(({ values = [] }) => values.length > 0);

/** Key of the first value of an item that is empty, where the item is ticked. */
function blankIn(run: Run, visit: Visit, { id, values = [] }: FormPart['items'][number]) {
  if (markOf(run, itemKey(visit, id)).state !== 'done') return undefined;
  return values.map((value) => valueKey(visit, value)).find((key) => writtenIn(run, key) === '');
}

/** True where a field is empty: one of a ticked item, or one of a form. */
export const hasBlanks = (run: Run, visit: Visit): boolean =>
  visit.part.items.some((item) => blankIn(run, visit, item) !== undefined) ||
  (visit.part.forms ?? []).some((form) =>
    form.fields.some((value) => writtenIn(run, valueKey(visit, value, form)) === ''),
  );

/** True where something was done in a visit, or the work went past it on for a reason, or as there was nothing to do. */
export const isReached = (run: Run, row: Row): boolean =>
  isTouched(run, row) ||
  valueKeys(row).some((key) => writtenIn(run, key) !== '') ||
  Boolean(own(run.overrides, row.key)?.value) ||
  (row.state === 'done' && !hasWork(row));

/** What was changed in a row. */
interface Touched {
  row: Row;
  /** True where a value was written down. */
  wrote: boolean;
  /** Key of an empty value whose item was ticked. */
  asks: string | undefined;
}

/** The rows in which something differs between two states of a run. */
export function touchedRows(rows: readonly Row[], before: Run, after: Run): Touched[] {
  const differs = (map: 'marks' | 'values' | 'choices', key: string) => {
    const [was, is] = [before, after].map((run) => own<Entry<unknown>>(run[map], key));
    return was?.at !== is?.at || JSON.stringify(was?.value) !== JSON.stringify(is?.value);
  };
  return rows.flatMap((row) => {
    const items = row.part.items.filter(({ id }) => differs('marks', itemKey(row, id)));
    const wrote = valueKeys(row).some((key) => differs('values', key));
    const asks = items.map((item) => blankIn(after, row, item)).find((key) => key !== undefined);
    const chose = differs('choices', row.key) || (row.case && differs('choices', row.case.key));
    return items.length > 0 || wrote || chose ? [{ row, wrote, asks }] : [];
  });
}
