/** What is known of a page while its tree is walked. */
import { pageReaderMessages as say } from '#text/messages/outline/page.ts';
import { END, GAP, START } from '../model/flow-ids.ts';
import { emptyOutline, type Group, type OpenPoint, type Region, type Step } from '../model/procedure.ts';
import { pageOf, protocolOf, namesHost, type Reference } from '../source/link-targets.ts';
import { COMPONENTS } from '../source/tags/grammar.ts';
import {
  children,
  holdsPicture,
  isBlank,
  isElement,
  place,
  wholeText,
  type SyntaxNode,
} from '../../syntax/node.ts';
import { Reader } from '../../syntax/reader.ts';

/** What a link, an answer of an `<Ask>`, the `step` of a question or the `from` of a limit names. */
export interface Anchor {
  kind: 'link' | 'answer' | 'question' | 'from';
  id: string;
  node: SyntaxNode;
}

/** What a node stands in: the nearest component, and the nearest part and stretch of the page. */
export interface Around {
  /** Name of the component, or `PAGE`. */
  within: string;
  group?: Group | undefined;
  region?: Region | undefined;
}

/** Walks what stands in a node. */
export type Walk = (node: SyntaxNode, around: Around) => void;

/** The ids of a page's steps, sections, questions and headings: each may be given once. */
class PageIds {
  readonly #given = new Set<string>();
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Takes an id for a node, and reports one that is taken or that the flow itself needs. */
  claim(node: SyntaxNode, id: string): void {
    if (!id) return;
    const where = this.#reader.attributePlace(node, 'id');
    if (this.#given.has(id)) {
      const message = say.idTaken(id);
      this.#reader.error('duplicate-id', where, message);
    } else if (id === START || id === END || id === GAP) {
      const what = say.reserved[id === GAP ? 'gap' : id === END ? 'end' : 'start'];
      this.#reader.error('id-format', where, id, what);
    }
    this.#given.add(id);
  }
}

export class PageReader {
  readonly reader: Reader;
  readonly outline = emptyOutline();
  /** Names that must be known elsewhere. */
  readonly references: Reference[] = [];
  /** Parts of this page that are named; checked at the end, when all are known. */
  readonly anchors: Anchor[] = [];
  readonly stepNodes = new Map<Step, SyntaxNode>();
  readonly ids: PageIds;
  readonly headings: string[] = [];
  /** Ids of the steps and sections that say more than their items. */
  readonly explained: string[] = [];
  readonly #lines: string[];

  constructor(source: string) {
    this.reader = new Reader(source, COMPONENTS);
    this.ids = new PageIds(this.reader);
    this.#lines = source.split('\n');
  }

  lineOf(node: SyntaxNode): string {
    return this.#lines[place(node).line - 1] ?? '';
  }

  link(node: SyntaxNode): void {
    const target = node.url ?? '';
    if (isBlank(node)) this.reader.error('empty', node, say.emptyLink(target));
    if (target.startsWith('#')) this.anchors.push({ kind: 'link', id: target.slice(1), node });
    else if (!protocolOf(target) && !namesHost(target)) {
      const { slug, anchor } = pageOf(target);
      this.references.push({ kind: 'page', id: slug, anchor, ...place(node) });
    }
  }

  /** Takes a role, or a page that a step calls, by the attribute that names it. */
  refer(kind: 'role' | 'call', id: string, node: SyntaxNode, attribute: string): void {
    this.references.push({ kind, id, ...this.reader.attributePlace(node, attribute) });
  }

  openPoint(node: SyntaxNode, kind: OpenPoint['kind'], group: Group | undefined): void {
    // The text of the element itself: where it stands in a sentence it is no part of that.
    const text = isElement(node) ? wholeText({ type: 'paragraph', children: children(node) }) : '';
    if (kind === 'gap' && holdsPicture(node)) this.reader.error('component-place', node, say.pictureInGap);
    if (kind === 'gap' && children(node).some(({ type }) => type === 'list')) {
      const message = say.listInGap;
      this.reader.error('component-place', node, message);
    }
    if (text) this.outline.openPoints.push({ kind, text, group: group?.id, line: place(node).line });
    else if (kind === 'gap') this.reader.error('empty', node, say.emptyGap);
    else this.reader.error('empty', node, say.emptyLegal);
  }

  /** Reports what stands in a component that shows only some others. */
  reportOthers(node: SyntaxNode, allowed: string[], advice: string): void {
    for (const child of children(node)) {
      if (isElement(child) || isBlank(child)) continue;
      const names = allowed.map((name) => `<${name}>`);
      const message = say.only(node.name!, names, advice);
      this.reader.error('component-place', child, message);
    }
  }
}
