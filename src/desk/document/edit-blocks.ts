/**
 * Puts blocks in, takes them out and moves them. Blocks stand apart by an empty line, the entries of a list by the end
 * of a line; what stands around them is not touched.
 */
import type { Place } from '../../syntax/node.ts';
import { textIn, type Change, type Span, type Written } from './written.ts';

/** What a block stands in: a component, a list, or the page. */
export interface Around {
  /** Behind what its first block begins: the tag, or the front matter. */
  begin: Place;
  /** Its blocks, in their order. */
  blocks: readonly Span[];
  /** What stands between two of them. */
  apart: string;
}

const point = (at: Place, text: string): Change => ({ from: at, to: at, text });

/** Where a block ends that stands before the one of this index, or what they stand in begins. */
const endBefore = ({ begin, blocks }: Around, index: number): Place => blocks[index - 1]?.to ?? begin;

/** @param index of the block that the new one stands before */
export function insertBlock(around: Around, index: number, text: string): Change[] {
  const at = endBefore(around, index);
  return [point(at, around.apart + text)];
}

export function removeBlock(around: Around, index: number): Change[] {
  return [{ from: endBefore(around, index), to: around.blocks[index]!.to, text: '' }];
}

/** @param before the index, as they stand now, of the block that it is to stand before */
export function moveBlock(
  file: Written,
  around: Around,
  index: number,
  target: Around,
  before: number,
): Change[] {
  if (around.begin === target.begin && (before === index || before === index + 1)) return [];
  return [...removeBlock(around, index), ...insertBlock(target, before, textIn(file, around.blocks[index]!))];
}
