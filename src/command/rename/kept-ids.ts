/** An item is the same one under another name: what is ticked of it stays. */
import { readPage } from '../../procedure/content/page.ts';
import type { Page } from '../../procedure/lint/page.ts';
import { items, type Item } from '../../procedure/model/procedure.ts';

const own = ({ id }: Item): string => id.slice(id.lastIndexOf('/') + 1);
const note = (id: string): string => ` {/* id: ${id} */}`;

/**
 * Writes the id behind each item whose id would follow from its other words, and takes away one that follows from them
 * again.
 *
 * @param page as it is read from `before`; `after` is the same with other words in some lines
 * @returns undefined where an id cannot be written, as behind an item of several lines
 */
export function withKeptIds(
  page: Page,
  before: string,
  after: string,
): { text: string; page: Page } | undefined {
  const was = items(page.outline);
  const [old, lines] = [before.split('\n'), after.split('\n')];
  for (const item of was) {
    const at = item.line - 1;
    if (old[at] !== lines[at]) lines[at] = lines[at]!.replace(noteAtEnd(own(item)), '$1');
  }
  const bare = lines.join('\n');
  const read = readPage(page.file, bare);
  const now = items(read.outline);
  if (now.length !== was.length) return undefined;
  if (now.every(({ id }, at) => id === was[at]!.id)) return { text: bare, page: read };
  was.forEach((item, at) => {
    if (now[at]!.id === item.id) return;
    const line = item.line - 1;
    lines[line] = lines[line]!.replace(/\s*$/, (end) => note(own(item)) + end);
  });
  const text = lines.join('\n');
  const kept = readPage(page.file, text);
  const ids = items(kept.outline).map(({ id }) => id);
  return ids.join() === was.map(({ id }) => id).join() ? { text, page: kept } : undefined;
}

const noteAtEnd = (id: string): RegExp => new RegExp(`${RegExp.escape(note(id))}(\\s*)$`);
