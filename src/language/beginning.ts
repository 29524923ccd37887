/**
 * The beginning of a text: at most so many UTF-16 units, as fields count them, and no character cut through, though it
 * is made of several.
 */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, new Intl.Segmenter().segment(text).containing(most)?.index);
