/** Which steps have no order between them. */
import { isClocked } from './flow.ts';
import type { Outline, Step } from './procedure.ts';

/** For each `<Together>` around a step the part of it in which the step stands. */
function partsAround(step: Step, { regions }: Pick<Outline, 'regions'>): Map<string, string> {
  const parts = new Map<string, string>();
  let part = step.id;
  for (let at = step.region; at !== undefined;) {
    const region = regions.find(({ id }) => id === at);
    if (region?.kind === 'together') parts.set(region.id, part);
    part = at;
    at = region?.region;
  }
  return parts;
}

/** True where either may be done before the other: in two parts of one `<Together>`, or one of them by the clock. */
export function haveNoOrder(one: Step, other: Step, outline: Pick<Outline, 'regions'>): boolean {
  if (isClocked(one) || isClocked(other)) return true;
  const parts = partsAround(other, outline);
  return [...partsAround(one, outline)].some(
    ([together, part]) => parts.has(together) && parts.get(together) !== part,
  );
}
