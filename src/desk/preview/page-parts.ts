import { toHast } from 'mdast-util-to-hast';
import { rendered } from '../../procedure/view/mdx/rendered.ts';
import { splitSource } from '../../procedure/source/split-source.ts';
import { readTree } from '../../procedure/source/syntax-tree.ts';

/**
 * The body of a page as the site shows it, each part of it as JSON: parts that say the same are the same text.
 *
 * @param text the file
 * @throws where the body is no MDX
 */
export function pageParts(text: string): string[] {
  const tree = rendered(readTree(splitSource(text).body));
  const body = toHast(tree as never, { passThrough: ELEMENTS, handlers: COMMENTS }) as {
    children: unknown[];
  };
  return body.children.map((part) =>
    JSON.stringify(part, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

/** What is in the tree as it will be in the page. */
const ELEMENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as never[];

/** No JavaScript of an author is run: what stands in braces is a comment, or has been reported. */
const COMMENTS = { mdxFlowExpression: () => undefined, mdxTextExpression: () => undefined };
