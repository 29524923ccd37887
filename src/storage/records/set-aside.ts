/** Where texts are kept that cannot be read, or not wholly. */

/** What the names of such records begin with. */
export const SET_ASIDE = 'set-aside:';

/**
 * The key under which a text is kept beside the records, never over another one; `at` says what stands under
 * a key. Undefined where that very text is kept already.
 */
export function placeAside(
  key: string,
  text: string,
  at: (key: string) => string | null | undefined,
): string | undefined {
  const name = key.startsWith(SET_ASIDE) ? key : `${SET_ASIDE}${key}`;
  let place = name;
  for (let n = 2, there = at(place); there != null; there = at(place)) {
    if (there === text) return undefined;
    place = `${name}~${n++}`;
  }
  return place;
}
