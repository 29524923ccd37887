/** What there is to do in a visit, and what of it is done. */
import { own } from '../../ui/own.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import { chosenIn, markOf, writtenIn, type FormPart, type Run } from '../model/run.ts';
import { itemKey, valueKey, type Visit } from './visit.ts';

/** False of a visit to a part that only tells something: nobody can have done it. */
export const hasWork = ({ part }: Visit): boolean =>
  part.items.length > 0 ||
  part.ask !== undefined ||
  (part.forms ?? []).some(({ fields }) => fields.some(({ required }) => required));

/** Of how many items of a visit something is wrong. */
export const problemsIn = (run: Run, visit: Visit): number =>
  visit.part.items.filter(({ id }) => markOf(run, itemKey(visit, id)).state === 'problem').length;

/** True of a gate that is passed for a written reason only: one with nothing to do, or in which something is wrong. */
const needsReason = (run: Run, visit: Visit) =>
  visit.part.hold === true && (!hasWork(visit) || problemsIn(run, visit) > 0);

/** True where a visit keeps nobody from the next one. */
export function letsOn(run: Run, visit: Visit): boolean {
  if (needsReason(run, visit) && !own(run.overrides, visit.key)?.value) return false;
  return !hasWork(visit) || isComplete(run, visit);
}

/** True once a visit is complete, and no gate that a problem keeps shut. */
export const isDone = (run: Run, visit: Visit) => isComplete(run, visit) && letsOn(run, visit);

/** True where something of the visit is marked or answered. */
export const isTouched = (run: Run, visit: Visit): boolean =>
  visit.part.items.some((item) => isMarked(run, visit, item)) || Boolean(chosenIn(run, visit.key));

/** What only an answer elsewhere says of an item was not said here. */
const isMarked = (run: Run, visit: Visit, item: FormPart['items'][number]) =>
  !isOpenItem(run, visit, item) && !markOf(run, itemKey(visit, item.id)).told;

const openItems = (run: Run, visit: Visit) => visit.part.items.filter((item) => isOpenItem(run, visit, item));

/** The first item of a visit that is still to be done. */
export const openItem = (run: Run, visit: Visit) => openItems(run, visit)[0];

/** True of an item that nothing was said of yet, or that is ticked without a value that it must have. */
export function isOpenItem(run: Run, visit: Visit, { id, values = [] }: FormPart['items'][number]): boolean {
  const { state } = markOf(run, itemKey(visit, id));
  return state === 'open' || (state === 'done' && values.some((value) => isMissing(run, visit, value)));
}

/** True of a value that must be written down and is not; `form` is the one that it is a field of. */
export const isMissing = (run: Run, visit: Visit, value: Value, form?: RecordForm): boolean =>
  value.required === true && writtenIn(run, valueKey(visit, value, form)) === '';

/** What of a visit is still to be done: its items, its forms, then its question. */
export function tasksOf<V extends Visit>(run: Run, row: V): { row: V; item?: string; form?: string }[] {
  const { ask, forms = [] } = row.part;
  const asks = ask && !ask.answers.some(({ id }) => id === chosenIn(run, row.key));
  const blank = forms.filter((form) => form.fields.some((value) => isMissing(run, row, value, form)));
  return [
    ...openItems(run, row).map(({ id }) => ({ row, item: id })),
    ...blank.map(({ id }) => ({ row, form: id })),
    ...(asks ? [{ row }] : []),
  ];
}

/** True once no item of the visit is open and its question has an answer; never where there is nothing to do. */
export const isComplete = (run: Run, visit: Visit): boolean =>
  hasWork(visit) && tasksOf(run, visit).length === 0;
