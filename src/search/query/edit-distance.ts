/** True where it takes at most so many such edits. */
export function isNear(a: string, b: string, edits: number): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  if (left === '' || right === '') return left.length + right.length <= edits;
  if (edits === 0) return false;
  const isNearer = (one: string, other: string) => isNear(one, other, edits - 1);
  return (
    isNearer(left.slice(1), right) ||
    isNearer(left, right.slice(1)) ||
    isNearer(left.slice(1), right.slice(1)) ||
    (left[0] === right[1] && left[1] === right[0] && isNearer(left.slice(2), right.slice(2)))
  );
}

/** True where the Damerau–Levenshtein distance is at most one: a letter too many, too few, wrong, or two changed over. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
