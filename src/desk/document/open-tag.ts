/** The tag that begins a component, with the place of each attribute. */
import type { Place, SyntaxNode } from '../../syntax/node.ts';
import { placeBehind } from './place.ts';
import type { Span, Written } from './written.ts';

export interface Attribute extends Span {
  name: string;
  /** As it is meant: `&quot;` is a quotation mark. Undefined for a flag, and for what is written in braces. */
  value: string | undefined;
}

export interface OpenTag {
  tag: Span;
  attributes: Attribute[];
  /** It ends with `/>`. */
  empty: boolean;
}

/** One attribute, or the end of the tag. A value in braces may hold anything but braces. */
const PART = /^(?:([^\s"'<>/={}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?|\{[^{}]*\}|\/|>)/;

/**
 * @param from where `<` stands
 * @param node of the tree, which has read the values
 */
export function openTag(file: Written, from: Place, node: SyntaxNode): OpenTag {
  // The tag ends before what stands in it.
  const last = node.children?.[0]?.position?.start.line ?? node.position?.end.line ?? file.lines.length;
  const values = (node.attributes ?? []).filter(({ name }) => name !== undefined);
  const attributes: Attribute[] = [];
  let at = { line: from.line, column: from.column + 1 + (node.name ?? '').length };
  let empty = false;
  for (;;) {
    const rest = [file.lines[at.line - 1]!.slice(at.column - 1), ...file.lines.slice(at.line, last)].join(
      '\n',
    );
    const blank = /^\s*/.exec(rest)![0];
    at = placeBehind(at, blank);
    const [written, name] = PART.exec(rest.slice(blank.length)) ?? ['>'];
    const begin = at;
    at = placeBehind(at, written);
    if (written === '>') return { tag: { from, to: at }, attributes, empty };
    empty = written === '/';
    if (name === undefined) continue;
    const value = values[attributes.length]?.value;
    attributes.push({ name, value: typeof value === 'string' ? value : undefined, from: begin, to: at });
  }
}
