/** What there is to do in a visit, and what of it is done. */
import { own } from '../../ui/own.ts';
import { chosenIn, markOf, type Run } from '../model/run.ts';
import { itemKey, type Visit } from './visit.ts';

/** False of a visit to a part that only tells something: nobody can have done it. */
export const hasWork = ({ part }: Visit): boolean => part.items.length > 0 || part.ask !== undefined;

/** True where a visit keeps nobody from the next one; a gate with nothing to do is passed for a reason only. */
export function letsOn(run: Run, visit: Visit): boolean {
  if (hasWork(visit)) return isComplete(run, visit);
  return !visit.part.hold || Boolean(own(run.overrides, visit.key)?.value);
}

/** True where something of the visit is marked or answered. */
export const isTouched = (run: Run, visit: Visit): boolean =>
  openItems(run, visit).length < visit.part.items.length || Boolean(chosenIn(run, visit.key));

const openItems = (run: Run, visit: Visit) =>
  visit.part.items.filter(({ id }) => markOf(run, itemKey(visit, id)).state === 'open');

/** What of a visit is still to be done: its items, then its question. */
export function tasksOf<V extends Visit>(run: Run, row: V): { row: V; item?: string }[] {
  const { ask } = row.part;
  const asks = ask && !ask.answers.some(({ id }) => id === chosenIn(run, row.key));
  return [...openItems(run, row).map(({ id }) => ({ row, item: id })), ...(asks ? [{ row }] : [])];
}

/** True once no item of the visit is open and its question has an answer; never where there is nothing to do. */
export const isComplete = (run: Run, visit: Visit): boolean =>
  hasWork(visit) && tasksOf(run, visit).length === 0;
