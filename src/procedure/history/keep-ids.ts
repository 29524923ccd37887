/** Items that are worded otherwise and mean the same keep the ids that they had. */
import { items, type Outline } from '../model/procedure.ts';
import type { Change } from './compare/change.ts';

/**
 * Writes the former id of each item behind it: `- [ ] 看证件 {/* id: 1kes49h *\/}`.
 *
 * @param text of the file
 * @param changes of items; `was` is what the id was
 * @param outlineOf reads a file's text
 * @returns undefined where an id cannot be written there, as in an item of several lines
 */
export function keepIds(
  text: string,
  outline: Outline,
  changes: readonly Change[],
  outlineOf: (text: string) => Outline,
): { text: string; outline: Outline } | undefined {
  if (changes.length === 0) return { text, outline };
  const lines = text.split('\n');
  for (const { id, was = '' } of changes) {
    const item = items(outline).find((one) => one.id === id);
    if (!item) return undefined;
    const own = was.slice(was.lastIndexOf('/') + 1);
    lines[item.line - 1] = lines[item.line - 1]!.replace(
      /\s*$/,
      (end) => ` {/* id: ${own} */}${end.replace(/^ +/, '')}`,
    );
  }
  const kept = lines.join('\n');
  const read = outlineOf(kept);
  const ids = new Set(items(read).map(({ id }) => id));
  return changes.every(({ was = '' }) => ids.has(was)) ? { text: kept, outline: read } : undefined;
}
