/** A plain text as a document: a block a line. */
import type { Block, OldDocument } from './old-document.ts';

export function readText(name: string, written: string): OldDocument {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029\u000b\f\u0085]/g, '\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', level: 0, start, end: start + line.length });
    start += line.length + 1;
  }
  return { name, text, blocks, notes: [] };
}
