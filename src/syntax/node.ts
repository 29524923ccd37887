/** The MDX syntax tree, and what is read from any of its nodes. */
import { BLANK, SEMICOLON } from '#text/punctuation.ts';

export interface Place {
  line: number;
  column: number;
}

/** One node of the tree: the union of all node types, with the fields that this project reads. */
export interface SyntaxNode {
  type: string;
  position?: undefined | { start: Place & { offset?: number }; end: Place & { offset?: number } };
  children?: SyntaxNode[];
  value?: string;
  /** Of JSX elements. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  /** Of links, pictures and definitions. */
  url?: string;
  title?: string | null;
  /** Of pictures. */
  alt?: string | null;
  /** Of references and definitions: the label in lower case. */
  identifier?: string;
  /** Of lists and their items. */
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  /** Its paragraphs are shown as such. */
  spread?: boolean | null;
  /** Of code fences. */
  lang?: string | null;
  meta?: string | null;
  depth?: number;
  /** What the node's HTML element gets besides: `{ hProperties: { id } }`. */
  data?: Record<string, unknown>;
}

export const children = (node: SyntaxNode): SyntaxNode[] => node.children ?? [];

export function place(node: SyntaxNode): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

export const isElement = (node: SyntaxNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
export const isExpression = (node: SyntaxNode): boolean =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
export const isTaskList = (node: SyntaxNode): boolean =>
  node.type === 'list' && children(node).some((item) => typeof item.checked === 'boolean');

/** A ```mermaid fence, however its name is spelt: Mermaid, {mermaid}. */
export const isDiagram = ({ type, lang }: SyntaxNode): boolean =>
  type === 'code' && /^[{.]*mermaid\}?$/i.test(lang ?? '');

/** The node's text without its markup; comments and nested lists left out. */
export function textOf(node: SyntaxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'list' || (isElement(node) && ASIDES.has(node.name ?? ''))) return '';
  return children(node).map(textOf).join('');
}
/** Elements whose content is no part of the sentence that they stand in. */
const ASIDES = new Set(['Gap', 'Value']);

/** As `textOf`, white space folded and trimmed. */
export const plain = (node: SyntaxNode): string => textOf(node).replace(/\s+/g, ' ').trim();

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote']);

const ENTRY_END = SEMICOLON.trim();
const STOPPED_TWICE = new RegExp(`(?<=[，。、；：？！,.;:?!])${ENTRY_END}|${ENTRY_END}$`, 'g');

/** All text of a node that holds paragraphs and lists: entries end in a semicolon where they have no stop of their own. */
export function wholeText(node: SyntaxNode): string {
  const parts: string[] = [];
  const collect = (inner: SyntaxNode, entry: boolean): void => {
    const blocks = children(inner).some(
      ({ type }) => BLOCKS.has(type) || type === 'list' || type === 'table',
    );
    if (blocks) for (const child of children(inner)) collect(child, entry || inner.type === 'list');
    else if (plain(inner)) parts.push(plain(inner) + (entry ? ENTRY_END : ''));
    else for (const child of children(inner)) collect(child, entry);
  };
  collect(node, false);
  return parts.join(BLANK).replace(STOPPED_TWICE, '');
}

export const holdsPicture = (node: SyntaxNode): boolean =>
  node.type === 'image' || children(node).some(holdsPicture);

/** True where the node shows nothing: no text, picture, code or table. */
export function isBlank(node: SyntaxNode): boolean {
  if (node.type === 'image' || node.type === 'code' || node.type === 'inlineCode') return false;
  if (node.type === 'text') return !node.value?.trim();
  return children(node).every(isBlank) && !(isElement(node) && BLANKS.has(node.name ?? ''));
}
/** Elements that show something without content. */
const BLANKS = new Set(['Blank', 'Number', 'Value']);

/** Where an attribute of an element begins in the source, or the second of its name; the element's own place if it is not there. */
export function attributePlace(source: string, element: SyntaxNode, name: string, time = 1): Place {
  const start = element.position?.start;
  if (start?.offset === undefined) return place(element);
  const tag = source.slice(start.offset).match(/^<(?:"[^"]*"|'[^']*'|[^>"'])*>/)?.[0] ?? '';
  const blanked = tag.replace(/"[^"]*"|'[^']*'/g, (quoted) => quoted.replace(/[^\n]/g, ' '));
  const at = [...blanked.matchAll(new RegExp(`(?<=\\s)${name}(?![\\w-])`, 'g'))][time - 1]?.index;
  if (at === undefined) return place(element);
  const before = tag.slice(0, at).split('\n');
  return before.length === 1
    ? { line: start.line, column: start.column + at }
    : { line: start.line + before.length - 1, column: before.at(-1)!.length + 1 };
}
