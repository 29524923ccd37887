/** What a question cannot show: it is words alone, so that anything else in it would be lost. */
import type { Reader } from '../syntax/reader.ts';
import { children, isElement, textOf, type SyntaxNode } from '../syntax/node.ts';
import type { QuestionReports } from './question.ts';

const PICTURE = '有图片，题目里不显示图片。请用文字写明，图片放到步骤里。';
const NOTE = '有脚注，题目里不显示脚注。请直接写进文字。';
const LINK = '有链接，题目里点不开。请只留文字；答案在哪里讲过，写在 step 里。';
const DIAGRAM = '有图（```mermaid），题目里不画图。请把图移到题目外面，题干里写「看上面的图」。';

/** What is lost, by the type of its node, and what to do instead. */
const LOST = new Map([
  ['image', PICTURE],
  ['imageReference', PICTURE],
  ['link', LINK],
  ['linkReference', LINK],
  ['definition', LINK],
  ['footnoteReference', NOTE],
  ['footnoteDefinition', NOTE],
  ['delete', '有删除线（~~…~~），题目里显示不出来。请直接改写。'],
  ['code', '有代码块，题目里不显示。请用一段文字写。'],
  ['thematicBreak', '有分隔线（---），题目里不显示。请删去。'],
]);

/** Reports everything in a question, components apart, that would not be shown. */
export function refuseLost(node: SyntaxNode, reader: Reader, error: QuestionReports['error']): void {
  for (const child of children(node)) {
    const why = child.type === 'code' && /mermaid/i.test(child.lang ?? '') ? DIAGRAM : LOST.get(child.type);
    // An address that is written out stays to be read.
    const isPlain = child.type === 'link' && child.url?.endsWith(textOf(child));
    const isTold = reader.has('link-target', child);
    if (why !== undefined && !isPlain && !isTold) error('question-lost', child, `里${why}`);
    else if (!isElement(child)) refuseLost(child, reader, error);
  }
}
