import { END, GAP, START } from '../model/flow-ids.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

/** The ids of a page's steps, sections, questions and headings: each may be given once. */
export class PageIds {
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
      const message = `编号「${id}」在本页已经用过，每个步骤、小节和题目的编号都要不同。`;
      this.#reader.error('duplicate-id', where, message);
    } else if (id === START || id === END || id === GAP) {
      const what = `是保留的，表示${id === GAP ? '待定的事' : `流程的${id === END ? '结束' : '开始'}`}，请换一个`;
      this.#reader.error('id-format', where, id, what);
    }
    this.#given.add(id);
  }
}
