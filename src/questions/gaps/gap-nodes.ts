/** The gaps in a question's syntax tree. */
import { children, isElement, type SyntaxNode } from '../../syntax/node.ts';

export const isGap = (node: SyntaxNode): boolean =>
  isElement(node) && (node.name === 'Blank' || node.name === 'Number');

/** All gaps in a node, however deep. */
export const gapsIn = (node: SyntaxNode): SyntaxNode[] =>
  isGap(node) ? [node] : children(node).flatMap(gapsIn);

/** The gaps that can be filled in: those of a sentence, in bold too. */
export function gapsOfSentence(node: SyntaxNode): SyntaxNode[] {
  if (isGap(node)) return [node];
  const isWords = ['paragraph', 'strong', 'emphasis'].includes(node.type);
  return isWords ? children(node).flatMap(gapsOfSentence) : [];
}
