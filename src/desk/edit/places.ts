/** A part of a page by its path, and what it stands in. */
import { PAGE } from '../../syntax/component.ts';
import type { Block } from '../document/blocks.ts';
import { insertBlock, type Around } from '../document/edit-blocks.ts';
import { readMatter } from '../document/front-matter.ts';
import { innerSpan } from './inner-span.ts';
import { textIn, type Change, type Written } from '../document/written.ts';

export const childPath = (path: string, index: number): string => (path ? `${path}/${index}` : String(index));

/** The path of what it stands in; empty for the page. */
export const parentPath = (path: string): string => path.split('/').slice(0, -1).join('/');

export const indexIn = (path: string): number => Number(path.split('/').at(-1));

const inner = (block: Block): readonly Block[] => (block.type === 'list' ? block.entries : block.children);

/** Undefined for the page itself, and where nothing of this path is left. */
export function blockAt(blocks: readonly Block[], path: string): Block | undefined {
  const [first, ...rest] = path.split('/');
  const block = path ? blocks[Number(first)] : undefined;
  return block && rest.length > 0 ? blockAt(inner(block), rest.join('/')) : block;
}

/** The name of the component that the children of this path stand in. */
export function componentAt(blocks: readonly Block[], path: string): string {
  if (!path) return PAGE;
  const block = blockAt(blocks, path);
  return block?.type === 'element' ? block.name : componentAt(blocks, parentPath(path));
}

/** What the children of this path stand in. */
export function aroundAt(file: Written, blocks: readonly Block[], path: string): Around {
  const block = blockAt(blocks, path);
  if (!block) return { begin: readMatter(file).end, blocks, apart: '\n\n' };
  if (block.type === 'element') return { begin: block.tag.to, blocks: block.children, apart: '\n\n' };
  if (block.type !== 'entry') return { begin: block.from, blocks: inner(block), apart: '\n' };
  const apart = `\n${' '.repeat(block.content.from.column - 1)}`;
  return { begin: block.content.to, blocks: block.children, apart };
}

/** Puts a block in, before the one of this index; the tags of what held nothing come to stand in lines of their own. */
export function insertAt(
  file: Written,
  blocks: readonly Block[],
  path: string,
  index: number,
  text: string,
): Change[] {
  const around = aroundAt(file, blocks, path);
  const block = blockAt(blocks, path);
  if (block?.type === 'element' && around.blocks.length === 0) {
    const span = innerSpan(file, block);
    if (!textIn(file, span).trim()) return [{ ...span, text: `\n\n${text}\n\n` }];
  }
  return insertBlock(around, index, text);
}
