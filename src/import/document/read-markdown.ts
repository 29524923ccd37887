/** A Markdown file, as Notion, Yuque and others export it, as a document. */
import { marked, type Token, type Tokens } from 'marked';
import type { OldDocument } from './old-document.ts';
import { DocumentWriter } from './writer.ts';

const DEEPEST = 30;

export function readMarkdown(name: string, text: string): OldDocument {
  const writer = new DocumentWriter();
  const body = text.replace(/^\uFEFF?---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/, '');
  const lines = (kind: 'paragraph' | 'item', words: string, more = {}) => {
    const [first = '', ...rest] = words.split('\n');
    writer.add(kind, first, more);
    for (const line of rest) writer.add('paragraph', line);
  };

  function walk(token: Token, depth: number): void {
    switch (token.type) {
      case 'heading':
        writer.add('heading', plain(token), { level: (token as Tokens.Heading).depth });
        break;
      case 'list':
        list(token as Tokens.List, depth + 1);
        break;
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        for (const row of [header, ...rows])
          writer.add('row', row.map((cell) => plainAll(cell.tokens).replace(/\s+/g, ' ')).join('\t'));
        break;
      }
      case 'blockquote':
        if (depth < DEEPEST) for (const inner of (token as Tokens.Blockquote).tokens) walk(inner, depth + 1);
        else lines('paragraph', plain(token));
        break;
      case 'html':
        lines('paragraph', token.raw.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^<>]*>/g, ' '));
        break;
      case 'space':
      case 'hr':
      case 'def':
        break;
      default:
        lines('paragraph', plain(token));
    }
  }

  function list({ items, ordered, start }: Tokens.List, depth: number): void {
    for (const [index, item] of items.entries()) {
      const inner = item.tokens.filter(
        ({ type }) => type === 'list' || type === 'table' || type === 'blockquote' || type === 'heading',
      );
      const own = item.tokens.filter((token) => !inner.includes(token));
      const ordinal = ordered ? Number(start || 1) + index : 0;
      lines('item', own.map(plain).join('\n'), { level: depth, ordinal });
      for (const token of inner) if (token.type !== 'list') walk(token, depth);
      for (const token of inner)
        if (token.type === 'list' && depth < DEEPEST) list(token as Tokens.List, depth + 1);
    }
  }

  for (const token of marked.lexer(body)) walk(token, 0);
  return writer.document(name, []);
}

/** The words of a piece of text, without the signs of Markdown. */
function plain(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return '';
  if (token.type === 'html') return token.raw.replace(/<br\s*\/?>/gi, '\n').replace(/<[^<>]*>/g, '');
  const { tokens } = token as { tokens?: Token[] };
  if (tokens) return plainAll(tokens);
  return (token as { text?: string }).text ?? token.raw;
}

const plainAll = (tokens: Token[]): string => tokens.map(plain).join('');
