/** What has to be changed of a file so that its text is another: one stretch of it. */
import { placeBehind } from '../document/place.ts';
import { plainText, type Change, type Written } from '../document/written.ts';

/** @param text whose lines are parted by `\n` */
export function changesTo(file: Written, text: string): Change[] {
  const before = plainText(file);
  if (before === text) return [];
  let from = 0;
  while (from < before.length && before[from] === text[from]) from++;
  let end = 0;
  const most = Math.min(before.length, text.length) - from;
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
  const place = (offset: number) => placeBehind({ line: 1, column: 1 }, before.slice(0, offset));
  return [{ from: place(from), to: place(before.length - end), text: text.slice(from, text.length - end) }];
}
