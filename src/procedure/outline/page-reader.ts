/** What is known of a page while its tree is walked. */
import type { Group, OpenPoint, Outline, Region, Step } from '../model/procedure.ts';
import { pageOf, protocolOf, namesHost, type Reference } from '../source/link-targets.ts';
import { COMPONENTS } from '../source/tags/grammar.ts';
import { children, isBlank, isElement, place, wholeText, type SyntaxNode } from '../../syntax/node.ts';
import { Reader } from '../../syntax/reader.ts';
import { PageIds } from './page-ids.ts';

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

export class PageReader {
  readonly reader: Reader;
  readonly outline: Outline = {
    steps: [],
    regions: [],
    sections: [],
    openPoints: [],
    questions: [],
    diagrams: [],
    redLines: [],
  };
  /** Names that must be known elsewhere. */
  readonly references: Reference[] = [];
  /** Parts of this page that are named; checked at the end, when all are known. */
  readonly anchors: Anchor[] = [];
  readonly stepNodes = new Map<Step, SyntaxNode>();
  readonly ids: PageIds;
  readonly headings: string[] = [];
  /** Ids of the values that were read. */
  readonly values = new Set<string>();
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
    if (isBlank(node)) this.reader.error('empty', node, `链接「${target}」没有文字，读者看不到。`);
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
    if (text) this.outline.openPoints.push({ kind, text, group: group?.id, line: place(node).line });
    else if (kind === 'gap')
      this.reader.error('empty', node, '<Gap> 是空的：请写出要本单位定的事，写成一个问题。');
    else this.reader.error('empty', node, '<Legal> 是空的：请写出旧规定的内容和要核对的事。');
  }
}
