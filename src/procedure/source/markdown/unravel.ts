import { children, type SyntaxNode } from '../../../syntax/node.ts';

/** What stands in a text, and what it is called where it stands for itself. */
const FLOW = new Map([
  ['mdxJsxTextElement', 'mdxJsxFlowElement'],
  ['mdxTextExpression', 'mdxFlowExpression'],
]);

/** The tree in which a paragraph of nothing but components is those components (`remark-mark-and-unravel` of @mdx-js/mdx). */
export function unravel(node: SyntaxNode): SyntaxNode {
  if (!node.children) return node;
  const content = children(node)
    .map(unravel)
    .flatMap((child) => {
      if (child.type !== 'paragraph') return child;
      const parts = children(child).filter(({ type, value }) => type !== 'text' || value?.trim());
      if (parts.length === 0 || !parts.every(({ type }) => FLOW.has(type))) return child;
      return parts.map((part) => ({ ...part, type: FLOW.get(part.type)! }));
    });
  return { ...node, children: content };
}
