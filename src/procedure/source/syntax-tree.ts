/** From an author's text to its tree: the one place where Markdown is read. */
import { parseMarkdown } from '#markdown';
import { autolink } from './autolinks.ts';
import { keepLines } from './line-breaks.ts';
import { mask } from './mask-chinese.ts';
import { children, type SyntaxNode } from '../../syntax/node.ts';

/** The text with every line ended by a line feed, as all that follows counts lines. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The last text that was read: form, check and page read the same one in turn. */
let last: { text: string; root: SyntaxNode } | undefined;

/**
 * The tree is nobody's to change.
 *
 * @param text MDX
 * @throws where it is none; the message begins with line and column
 */
export function readTree(text: string): SyntaxNode {
  if (last?.text !== text) last = { text, root: treeOf(text) };
  return last.root;
}

function treeOf(text: string): SyntaxNode {
  const source = withLineFeeds(text);
  const { text: masked, restore } = mask(source);
  let root: SyntaxNode;
  try {
    root = parseMarkdown(masked);
  } catch (error) {
    throw new Error(restore((error as Error).message), { cause: error });
  }
  return numbered(resolved(autolink(keepLines(restored(root, restore)))), source);
}

/** The tree with every text in it restored. */
function restored<T>(value: T, restore: (text: string) => string): T {
  if (typeof value === 'string') return restore(value) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => restored(entry, restore)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'position' ? inner : restored(inner, restore),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Links and pictures by reference (`[文字][名]`) as if their address stood beside them. */
function resolved(root: SyntaxNode): SyntaxNode {
  const definitions = new Map<string, SyntaxNode>();
  const collect = (node: SyntaxNode): void => {
    const { type, identifier = '' } = node;
    if (type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, node);
    children(node).forEach(collect);
  };
  const resolve = (node: SyntaxNode): SyntaxNode => {
    const inner = node.children ? { ...node, children: node.children.map(resolve) } : node;
    const { url, title } = definitions.get(node.identifier ?? '') ?? {};
    if (url === undefined || !node.type.endsWith('Reference') || node.type.startsWith('footnote'))
      return inner;
    return { ...inner, type: node.type === 'imageReference' ? 'image' : 'link', url, title: title ?? null };
  };
  collect(root);
  return resolve(root);
}

/** Numbered lists with the numbers that their author wrote, where they do not just count on. */
function numbered(node: SyntaxNode, source: string): SyntaxNode {
  if (!node.children) return node;
  const inner = children(node).map((child) => numbered(child, source));
  if (node.type !== 'list' || !node.ordered) return { ...node, children: inner };
  const numbers = inner.map(({ position }) => parseInt(source.slice(position?.start.offset), 10));
  const first = numbers[0]!;
  if (
    numbers.every((number) => number === first) ||
    numbers.every((number, index) => number === first + index)
  ) {
    return { ...node, children: inner };
  }
  return {
    ...node,
    children: inner.map((item, index) => ({ ...item, data: { hProperties: { value: numbers[index] } } })),
  };
}
