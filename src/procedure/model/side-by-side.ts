/** Which steps have no order between them. */
import { isClocked, regionsAround } from './flow.ts';
import type { Outline, Region, Step } from './procedure.ts';

/** For each `<Together>` around a step or region the id of the part of it in which that stands. */
export function partsAround(
  block: Pick<Region, 'id' | 'region'>,
  { regions }: Pick<Outline, 'regions'>,
): Map<Region, string> {
  const parts = new Map<Region, string>();
  let part = block.id;
  for (const region of regionsAround(block, regions)) {
    if (region.kind === 'together') parts.set(region, part);
    part = region.id;
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
