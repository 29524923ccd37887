/** So many of a thing, in English: 1 step, 3 steps, 2 quizzes. */
export const plural = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** A list as an English sentence has it: hall, kitchen and bar. */
export const listed = (names: readonly string[], and = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;
