/** Places in a file, in their order. */
import type { Place } from '../../syntax/node.ts';

/** Below zero where the first comes before the second. */
export const comparePlaces = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

export const isBefore = (a: Place, b: Place): boolean => comparePlaces(a, b) < 0;

/** Where a text ends that begins here; its lines are parted by `\n`. */
export function placeBehind({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)!.length;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
