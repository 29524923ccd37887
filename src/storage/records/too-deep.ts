/** Deeper than anything that is kept or shared; what goes on without end would stop whatever walks through it. */
const MOST_DEPTH = 40;

/** True for lists and objects within each other beyond all use. */
export const isTooDeep = (value: unknown, most = MOST_DEPTH): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((part) => isTooDeep(part, most - 1)));
