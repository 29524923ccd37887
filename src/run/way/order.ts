import { regionsAround } from '../../procedure/model/flow.ts';
import type { Form, FormPart } from '../model/run.ts';
import type { Row } from './visit.ts';

/** Where each part stands on the page: the question at a phase's end behind the last of its steps. */
export function placesOf(form: Form): ReadonlyMap<string, number> {
  const around = (part: FormPart | undefined) => regionIdsAround(form, part);
  const ids = form.parts.flatMap((part, index) => {
    const next = around(form.parts[index + 1]);
    const closed = around(part).filter((region) => !next.includes(region));
    return [part.id, ...closed.map((region) => `${region}.repeat`)];
  });
  return new Map(ids.map((id, index) => [id, index]));
}

/** The ids of the regions around a part, the innermost first. */
export const regionIdsAround = (form: Form, part: FormPart | undefined): string[] =>
  regionsAround(part ?? {}, form.regions ?? []).map(({ id }) => id);

/**
 * Visits keep their order. What lies ahead follows them, but within what runs side by side the part that it belongs
 * to; what is left out stands before the first later part that is visited.
 */
export function inOrder(form: Form, visits: Row[], others: Row[]): Row[] {
  const places = placesOf(form);
  const placeOf = (row: Row) => places.get(row.part.id) ?? 0;
  const strandOf = strandsOf(form);
  const isLater = (row: Row) => row.state !== 'off' && row.part.kind === 'step';
  const ordered = [...visits];
  const sorted = others.toSorted((a, b) => placeOf(a) - placeOf(b));
  for (const row of sorted.filter(isLater)) {
    const strands = strandOf(row.part);
    let last = -1;
    for (const strand of strands)
      if (last < 0) last = ordered.findLastIndex((other) => strandOf(other.part).includes(strand));
    ordered.splice(last < 0 ? ordered.length : last + 1, 0, row);
  }
  for (const row of sorted.filter((other) => !isLater(other))) {
    const before = ordered.findIndex((other) => other.round === 1 && placeOf(other) > placeOf(row));
    ordered.splice(before < 0 ? ordered.length : before, 0, row);
  }
  return ordered;
}

/** The parts of what runs side by side that a part belongs to, the innermost first: each the id of a step or phase. */
function strandsOf(form: Form): (part: FormPart) => string[] {
  const around = (part: FormPart | undefined) => regionIdsAround(form, part);
  const together = new Set(form.regions?.flatMap(({ id, kind }) => (kind === 'together' ? id : [])));
  return (part) => {
    const chain = [part.id, ...around(part)];
    return chain.flatMap((region, index) => {
      const outer = chain[index + 1];
      return outer !== undefined && together.has(outer) ? [region, outer] : [];
    });
  };
}
