/** A word as it can be typed behind a command. */
export const quoted = (word: string): string => (/[^\p{L}\p{N}_./\\:~-]/u.test(word) ? `"${word}"` : word);
