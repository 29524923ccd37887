/** Web addresses in running text. */
import { children, type SyntaxNode } from '../../syntax/node.ts';

const PART = "[!#-'*-;=?-Z_a-z~]";
/** `http://…`, `https://…` and `www.…`, to the first character that no address has, closing punctuation left out. */
export const ADDRESS = new RegExp(
  `(?<![A-Za-z0-9_./@-])(?:https?://|www\\.)[A-Za-z0-9](?:${PART}|\\(${PART}*\\))*(?<![?!.,:;*_~'])`,
  'gi',
);

/** The tree with a link wherever its text names an address. */
export function autolink(node: SyntaxNode): SyntaxNode {
  if (node.type === 'link' || node.type === 'linkReference' || !node.children) return node;
  return {
    ...node,
    children: children(node).flatMap((child) => (child.type === 'text' ? withLinks(child) : autolink(child))),
  };
}

function withLinks(text: SyntaxNode): SyntaxNode[] {
  const value = text.value ?? '';
  const parts: SyntaxNode[] = [];
  let at = 0;
  const add = (from: number, to: number) => {
    if (to > from) parts.push({ ...text, value: value.slice(from, to) });
  };
  for (const { index, 0: address } of value.matchAll(ADDRESS)) {
    add(at, index);
    const url = /^www/i.test(address) ? `http://${address}` : address;
    parts.push({
      type: 'link',
      url,
      title: null,
      position: text.position,
      children: [{ ...text, value: address }],
    });
    at = index + address.length;
  }
  if (at === 0) return [text];
  add(at, value.length);
  return parts;
}
