import { isClocked } from '../../procedure/model/flow.ts';
import { newRun, type Form } from '../model/run.ts';
import { clockRows } from './clock-rows.ts';
import { nodesOf } from './nodes.ts';
import { placesOf } from './order.ts';
import type { Row } from './visit.ts';

/** The rows of a list that nobody has begun, in the order of the page; what is done by the clock comes last. */
export function blankRows(form: Form): Row[] {
  const places = placesOf(form);
  const rows = [...form.parts, ...nodesOf(form).asks]
    .filter((part) => !isClocked(part))
    .toSorted((a, b) => places.get(a.id)! - places.get(b.id)!)
    .map((part): Row => {
      const row: Row = { key: part.id, part, round: 1, state: 'ahead' };
      return part.when === undefined ? row : { ...row, case: { key: `${part.id}.when`, not: false } };
    });
  return [...rows, ...clockRows(form, newRun(form.slug, '', '', 0))];
}
