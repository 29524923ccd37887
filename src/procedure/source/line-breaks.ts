/** Lines that an author broke within a paragraph. */
import { ENTRY } from '#language/authoring/entries.ts';
import { children, type SyntaxNode } from '../../syntax/node.ts';

const HAN = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u3000-\u303f“”‘’…—\u{20000}-\u{3ffff}]/u;
const SOFT_BREAK = new RegExp(`(?<=${HAN.source})\\n(?=${HAN.source})`, 'gu');

/** Joins the lines of a plain text: between two Chinese characters no blank belongs there. */
export const joinLines = (text: string): string => text.replace(SOFT_BREAK, '').replaceAll('\n', ' ');

/**
 * The tree with its soft line breaks read: between two Chinese characters there is no blank, before an
 * entry and at a line separator the line is broken, and elsewhere the break stays what it is.
 */
export function keepLines(node: SyntaxNode): SyntaxNode {
  if (!node.children) return node;
  if (
    !['paragraph', 'heading', 'tableCell'].includes(node.type) &&
    !node.children.some(({ type }) => type === 'text')
  ) {
    return { ...node, children: children(node).map(keepLines) };
  }
  const leaves: SyntaxNode[] = [];
  const collect = (inner: SyntaxNode): void =>
    inner.children ? inner.children.forEach(collect) : void leaves.push(inner);
  collect(node);
  const replaced = new Map(
    leaves.flatMap((leaf, index) => {
      if (leaf.type !== 'text' || !/[\n\u2028\u2029]/.test(leaf.value ?? '')) return [];
      return [[leaf, splitAtBreaks(leaf, edge(leaves[index - 1], -1), edge(leaves[index + 1], 0))] as const];
    }),
  );
  const rebuild = (inner: SyntaxNode): SyntaxNode =>
    inner.children
      ? { ...inner, children: inner.children.flatMap((child) => replaced.get(child) ?? [rebuild(child)]) }
      : inner;
  return rebuild(node);
}

/** The character of a neighbour that stands beside the break. */
const edge = (leaf: SyntaxNode | undefined, at: number): string => [...(leaf?.value ?? '')].at(at) ?? '';

function splitAtBreaks(leaf: SyntaxNode, before: string, after: string): SyntaxNode[] {
  const lines = leaf.value!.split(/(\n|\u2028|\u2029)/);
  const parts: SyntaxNode[] = [];
  let text = lines[0]!;
  for (let index = 1; index < lines.length; index += 2) {
    const next = lines[index + 1]!;
    const previous = edge({ type: 'text', value: text }, -1) || before;
    const following = edge({ type: 'text', value: next }, 0) || after;
    if (lines[index] !== '\n' || ENTRY.test(next)) {
      if (text) parts.push({ ...leaf, value: text });
      parts.push({ type: 'break', position: leaf.position });
      text = next;
    } else {
      text += HAN.test(previous) && HAN.test(following) ? next : `\n${next}`;
    }
  }
  if (text) parts.push({ ...leaf, value: text });
  return parts;
}
