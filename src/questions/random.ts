/** Chance as a value: the same seed gives the same order on every machine. */

/** A number in [0, 1), as `Math.random` gives it. */
export type Random = () => number;

/** A generator (mulberry32) for a seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed by chance. */
export const randomSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** The list in a chance order (Fisher–Yates); the given list stays as it is. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** The numbers 0 … count − 1. */
export function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
