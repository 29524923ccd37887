/** Puts a document together block by block. */
import type { Block, OldDocument } from './old-document.ts';

export class DocumentWriter {
  private readonly lines: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;

  /** A block of one line; one without words is none. */
  add(kind: Block['kind'], words: string, more: Partial<Block> = {}): void {
    const line = words
      .replace(/[\n\r]+/g, ' ')
      .replace(/[ \u00a0]{3,}/g, '  ')
      .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
    if (line.trim() === '') return;
    this.blocks.push({ level: 0, ...more, kind, start: this.length, end: this.length + line.length });
    this.lines.push(line);
    this.length += line.length + 1;
  }

  document(name: string, notes: string[]): OldDocument {
    return { name, text: this.lines.join('\n'), blocks: this.blocks, notes };
  }
}
