/** An HTML page as a document; what a browser would not read aloud as its matter is set aside. */
import {
  around,
  attributeOf,
  elementsBelow,
  elementsIn,
  isElement,
  isText,
  nameOf,
  parentOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-nodes.ts';
import type { OldDocument } from './old-document.ts';
import { DocumentWriter } from './writer.ts';

/** Nested deeper, what is inside is read as running text. */
const DEEPEST = 60;

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'HEAD',
  'LINK',
  'META',
  'IFRAME',
  'OBJECT',
]);
const ASIDE = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FORM', 'BUTTON', 'SELECT']);
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL NAV HEADER FOOTER ASIDE FORM'.split(
    ' ',
  ),
);

/** A table of more rows or columns is none of steps. */
const MOST_CELLS = 200;
/** Between the paragraphs of a cell. */
const PARAGRAPH = '\u2028';

export function readHtml(name: string, root: HtmlElement, notes: string[] = []): OldDocument {
  const writer = new DocumentWriter();
  let said = '';
  const reach = new Map<HtmlElement, number[]>();
  const flush = (kind: 'paragraph' | 'heading' | 'item' = 'paragraph', more = {}) => {
    writer.add(kind, said, more);
    said = '';
  };

  function walk(node: HtmlNode, depth: number, aside: boolean): void {
    if (isText(node)) {
      said += node.value.replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    const element = nameOf(node);
    if (SKIPPED.has(element)) return;
    if (element === 'BR') return flush('paragraph', aside ? { aside } : {});
    if (depth > DEEPEST) {
      said += ` ${textOf(node)} `;
      return;
    }
    const isAside = aside || (ASIDE.has(element) && around(node, 'ARTICLE', 'MAIN') === undefined);
    const more = isAside ? { aside: true } : {};
    if (!BLOCKS.has(element)) return inner(node, depth, isAside);
    flush('paragraph', more);
    if (/^H[1-6]$/.test(element)) {
      inner(node, depth, isAside);
      flush('heading', { ...more, level: Number(element[1]) });
    } else if (element === 'LI') item(node, depth, isAside);
    else if (element === 'TR') row(node, depth, isAside);
    else {
      inner(node, depth, isAside);
      flush('paragraph', more);
    }
  }

  function inner(node: HtmlElement, depth: number, aside: boolean): void {
    for (const child of node.childNodes) walk(child, depth + 1, aside);
  }

  /** The words of an entry up to the first block in it are the entry, the rest follows. */
  function item(node: HtmlElement, depth: number, aside: boolean): void {
    const list = parentOf(node);
    const isNumbered = list !== undefined && nameOf(list) === 'OL';
    let level = 0;
    for (let outer = list; outer; outer = parentOf(outer)) if (/^[OU]L$/.test(nameOf(outer))) level++;
    const ordinal = isNumbered ? ordinalIn(list, node) : 0;
    const more = { level, ordinal, ...(aside ? { aside } : {}) };
    let isOpen = true;
    for (const child of node.childNodes) {
      const isBlock = isElement(child) && BLOCKS.has(nameOf(child));
      if (isBlock && isOpen && nameOf(child) === 'P') {
        inner(child, depth + 1, aside);
        flush('item', more);
        isOpen = false;
        continue;
      }
      if (isBlock && isOpen) {
        flush('item', more);
        isOpen = false;
      }
      walk(child, depth + 1, aside);
    }
    if (isOpen) flush('item', more);
    else flush();
  }

  /** How many rows below this one each cell of the table reaches down over. */
  function reaching(row: HtmlElement): number[] {
    const table = around(row, 'TABLE') ?? row;
    const known = reach.get(table) ?? [];
    reach.set(table, known);
    return known;
  }

  function row(node: HtmlElement, depth: number, aside: boolean): void {
    // A table of one column lays out a page and says nothing of its own.
    if (elementsIn(node).length === 1) {
      inner(elementsIn(node)[0]!, depth + 1, aside);
      flush('paragraph', aside ? { aside } : {});
      return;
    }
    const nested: HtmlElement[] = [];
    const below = reaching(node);
    const cells: string[] = [];
    const skip = () => {
      for (; (below[cells.length] ?? 0) > 0; cells.push('')) below[cells.length]!--;
    };
    for (const cell of elementsIn(node)) {
      skip();
      said = '';
      for (const child of cell.childNodes) {
        if (isElement(child) && elementsBelow(child, 'TABLE').length > 0) nested.push(child);
        else if (isElement(child) && nameOf(child) === 'TABLE') nested.push(child);
        else said += (isElement(child) && BLOCKS.has(nameOf(child)) ? PARAGRAPH : ' ') + cellText(child);
      }
      const words = said
        .replace(/[^\S\u2028]+/g, ' ')
        .replace(/\s*\u2028\s*/g, PARAGRAPH)
        .trim();
      said = '';
      const [wide, deep] = ['colspan', 'rowspan'].map((span) =>
        Math.min(Number(attributeOf(cell, span) ?? 1) || 1, MOST_CELLS),
      );
      for (let column = 0; column < wide!; column++) {
        below[cells.length] = deep! - 1;
        cells.push(column === 0 ? words : '');
      }
    }
    skip();
    const more = { ...(isHeadRow(node) && { isHead: true }), ...(aside && { aside }) };
    if (cells.some((cell) => cell !== '')) writer.add('row', cells.join('\t'), more);
    for (const inside of nested) walk(inside, depth + 1, aside);
  }

  walk(root, 0, false);
  flush();
  return writer.document(name, notes);
}

/** True of a row of head cells, and of the first row of a table where all words are bold. */
function isHeadRow(row: HtmlElement): boolean {
  const cells = elementsIn(row).filter((cell) => textOf(cell).trim() !== '');
  if (cells.length < 2) return false;
  if (cells.every((cell) => nameOf(cell) === 'TH')) return true;
  const table = around(row, 'TABLE');
  const isFirst = table !== undefined && elementsBelow(table, 'TR')[0] === row;
  const isBold = (cell: HtmlElement) =>
    elementsBelow(cell, 'B', 'STRONG').some((bold) => textOf(bold).trim() === textOf(cell).trim());
  return isFirst && cells.every(isBold);
}

/** The words of a cell, a stop or blank between its paragraphs. */
function cellText(node: HtmlNode): string {
  if (!isElement(node)) return textOf(node);
  if (SKIPPED.has(nameOf(node))) return '';
  const parts = elementsBelow(node, 'P', 'LI', 'BR');
  return parts.length > 1
    ? parts.map((part) => textOf(part).replace(/\s+/g, ' ')).join(PARAGRAPH)
    : textOf(node);
}

function ordinalIn(list: HtmlElement, entry: HtmlElement): number {
  let count = Number(attributeOf(list, 'start') ?? 1) - 1;
  for (const one of elementsIn(list)) {
    if (nameOf(one) !== 'LI') continue;
    const value = attributeOf(one, 'value');
    count = value === undefined ? count + 1 : Number(value);
    if (one === entry) return count;
  }
  return count;
}
