/** What a page consists of, with the place of each part: what the form shows and changes. */
import { splitSource } from '../../procedure/source/split-source.ts';
import { readTree } from '../../procedure/source/syntax-tree.ts';
import { children, isElement, type Place, type SyntaxNode } from '../../syntax/node.ts';
import { openTag, type Attribute } from './open-tag.ts';
import { plainText, type Span, type Written } from './written.ts';

/** `<Step …>`: a component with what stands in it. */
export interface Element extends Span {
  type: 'element';
  name: string;
  attributes: Attribute[];
  /** From `<` to `>`. */
  tag: Span;
  /** `<Value … />`: nothing can stand in it. */
  empty: boolean;
  /** It stands within a line of text. */
  inline: boolean;
  children: Block[];
}

interface List extends Span {
  type: 'list';
  entries: Entry[];
}

export interface Entry extends Span {
  type: 'entry';
  /** With a box, ticked or not; undefined for an entry without. */
  checked: boolean | undefined;
  /** Its own text: behind the mark and the box, before what stands below it. */
  content: Span;
  /** Components in its text, and blocks below it. */
  children: Block[];
}

/** Anything else, as it was written: a paragraph, a heading, a table, a diagram. */
interface Text extends Span {
  type: 'text';
  /** The parser's name of it. */
  kind: string;
  children: Block[];
}

export type Block = Element | List | Entry | Text;

/**
 * The blocks of a page's body, in their order.
 *
 * @throws where the body is no MDX; the message begins with line and column
 */
export function readBlocks(file: Written): Block[] {
  const text = plainText(file);
  const tree = readTree(splitSource(text).body);
  return children(tree).flatMap((node) => blocksOf(node, file));
}

/** The same; undefined where the page cannot be read. */
export function blocksIn(file: Written): Block[] | undefined {
  try {
    return readBlocks(file);
  } catch {
    return undefined;
  }
}

function blocksOf(node: SyntaxNode, file: Written): Block[] {
  const span = spanOf(node);
  if (!span) return [];
  if (isElement(node)) return [elementOf(node, span, file)];
  if (node.type === 'list')
    return [{ type: 'list', ...span, entries: children(node).flatMap((entry) => entryOf(entry, file)) }];
  if (node.type === 'text' || node.type === 'break') return [];
  return [{ type: 'text', kind: node.type, ...span, children: inside(node, file) }];
}

/** The components within a text, however deep. */
const inside = (node: SyntaxNode, file: Written): Block[] =>
  children(node).flatMap((child) => (isElement(child) ? blocksOf(child, file) : inside(child, file)));

function elementOf(node: SyntaxNode, span: Span, file: Written): Element {
  const { tag, attributes, empty } = openTag(file, span.from, node);
  const inline = node.type === 'mdxJsxTextElement';
  return {
    type: 'element',
    name: node.name ?? '',
    ...span,
    tag,
    attributes,
    empty,
    inline,
    children: inline ? inside(node, file) : children(node).flatMap((child) => blocksOf(child, file)),
  };
}

function entryOf(node: SyntaxNode, file: Written): Entry[] {
  const span = spanOf(node);
  if (!span) return [];
  const line = file.lines[span.from.line - 1]!.slice(span.from.column - 1);
  const mark = /^(?:[-*+]|\d+[.)])[ \t]*(?:\[[ xX]\][ \t]+)?/.exec(line)?.[0].length ?? 0;
  const from = { line: span.from.line, column: span.from.column + mark };
  const checked = node.checked ?? undefined;
  const [first] = children(node);
  const to = first?.type === 'paragraph' ? spanOf(first)!.to : from;
  const blocks = children(node).flatMap((child) =>
    child.type === 'paragraph' ? inside(child, file) : blocksOf(child, file),
  );
  return [{ type: 'entry', ...span, checked, content: { from, to }, children: blocks }];
}

function spanOf({ position }: SyntaxNode): Span | undefined {
  if (!position) return undefined;
  const at = ({ line, column }: Place): Place => ({ line, column });
  return { from: at(position.start), to: at(position.end) };
}
