/** Values as JSON has them. */

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deeper than anything that is kept or shared; what goes on without end would stop whatever walks through it. */
const MOST_DEPTH = 40;

/** True for lists and objects within each other beyond all use. */
export const isTooDeep = (value: unknown, most = MOST_DEPTH): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((part) => isTooDeep(part, most - 1)));

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
