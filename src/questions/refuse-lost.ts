/** What a question cannot show: it is words alone, so that anything else in it would be lost. */
import { lostMessages as say } from '#text/messages/questions/lost.ts';
import type { Reader } from '../syntax/reader.ts';
import { children, isElement, textOf, type SyntaxNode } from '../syntax/node.ts';
import type { QuestionReports } from './question.ts';

/** What is lost, by the type of its node, and what to do instead. */
const LOST = new Map([
  ['image', say.picture],
  ['imageReference', say.picture],
  ['link', say.link],
  ['linkReference', say.link],
  ['definition', say.link],
  ['footnoteReference', say.footnote],
  ['footnoteDefinition', say.footnote],
  ['delete', say.struck],
  ['code', say.code],
  ['thematicBreak', say.rule],
]);

/** Reports everything in a question, components apart, that would not be shown. */
export function refuseLost(node: SyntaxNode, reader: Reader, error: QuestionReports['error']): void {
  for (const child of children(node)) {
    const why =
      child.type === 'code' && /mermaid/i.test(child.lang ?? '') ? say.diagram : LOST.get(child.type);
    // An address that is written out stays to be read.
    const isPlain = child.type === 'link' && child.url?.endsWith(textOf(child));
    const isTold = reader.has('link-target', child);
    if (why !== undefined && !isPlain && !isTold) error('question-lost', child, why);
    else if (!isElement(child)) refuseLost(child, reader, error);
  }
}
