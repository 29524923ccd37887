/** Characters of a name that came from elsewhere; one that is asked for is shorter. */
const MOST_NAME = 40;

/** A name on one line, without what cannot be seen or turns the direction of writing; undefined where nothing is left. */
export function plainName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/gu, ' ').replace(/\s+/g, ' ');
  return [...plain.trim()].slice(0, MOST_NAME).join('') || undefined;
}
