/** What stands between the tags of a component. */
import type { Block, Element } from '../document/blocks.ts';
import { textIn, type Span, type Written } from '../document/written.ts';

/** From behind the tag that begins it to before the one that ends it. */
export function innerSpan(file: Written, element: Element): Span {
  const closing = /<\/[^<>]*>$/.exec(textIn(file, element))?.[0].length ?? 0;
  const { line, column } = element.to;
  return { from: element.tag.to, to: { line, column: column - closing } };
}

const isBlock = (block: Block): boolean => block.type !== 'element' || !block.inline;

/** True where a component holds words in the line of its tags, and no blocks. */
export const holdsWords = (file: Written, element: Element): boolean =>
  !element.empty && !element.children.some(isBlock) && textIn(file, innerSpan(file, element)).trim() !== '';
