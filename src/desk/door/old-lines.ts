/** The lines of an old document, those of a table as rows of cells. */
import type { OldDocument } from '../../import/document/old-document.ts';

export type OldLine = { text: string; isHeading: boolean } | { rows: string[][] };

/** Those that begin or end between two places; a stretch within one line is the whole line. */
export function oldLines({ text, blocks }: OldDocument, from: number, to: number): OldLine[] {
  const lines: OldLine[] = [];
  for (const { kind, ordinal, start, end, aside } of blocks) {
    if (end <= from || start > to || aside) continue;
    const words = text.slice(start, end).replaceAll('\u2028', '\n');
    if (kind !== 'row') {
      // A file that numbers its lists itself does not have the numbers in its words.
      const number = kind === 'item' ? (ordinal ? `${ordinal}. ` : '· ') : '';
      lines.push({ text: number + words.trim(), isHeading: kind === 'heading' });
      continue;
    }
    const last = lines.at(-1);
    const row = words.split('\t');
    if (last && 'rows' in last) last.rows.push(row);
    else lines.push({ rows: [row] });
  }
  return lines;
}
