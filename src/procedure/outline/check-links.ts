/** The links and arrows within one page, once all its parts are known. */
import { END } from '../model/flow.ts';
import type { Outline, Step } from '../model/procedure.ts';
import { named, whichId, type Named } from '../../syntax/nearest.ts';
import type { Reader } from '../../syntax/reader.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

/** What a link, an answer of an `<Ask>` or the `step` of a question names. */
export interface Anchor {
  kind: 'link' | 'answer' | 'question';
  id: string;
  node: SyntaxNode;
}

/** Reports what names something that is not there, or that cannot be meant. */
export function checkLinks(
  outline: Outline,
  headings: string[],
  anchors: Anchor[],
  nodes: Map<Step, SyntaxNode>,
  reader: Reader,
): void {
  const steps = outline.steps.map(named);
  const parts = [...steps, ...outline.sections.map(named)];
  const targets = [...parts, ...headings.map((id) => ({ id, names: [] }))];
  const ids = (known: Named[]) => new Set(known.map(({ id }) => id));
  const known = { answer: steps, question: parts, link: targets };
  const knownIds = { answer: ids(steps), question: ids(parts), link: ids(targets) };
  for (const { kind, id, node } of anchors) {
    if (knownIds[kind].has(id)) continue;
    const where = kind === 'question' ? reader.attributePlace(node, 'step') : node;
    if (!id) {
      reader.error('missing-step', where, '# 后面没有写步骤编号。');
    } else if (kind === 'answer' && knownIds.link.has(id)) {
      reader.error('missing-step', where, `「${id}」不是步骤，<Ask> 的答案只能指向步骤。`);
    } else {
      const end = kind === 'link' && id === END ? '只有 <Ask> 的答案能指向 #end。' : '';
      const message = `本页没有编号为「${id}」的步骤或小节。${end || whichId(id, known[kind])}`;
      reader.error(kind === 'question' ? 'question-step' : 'missing-step', where, message);
    }
  }
  for (const [step, node] of nodes) {
    const { next } = step;
    if (next === undefined || next === END || knownIds.answer.has(next)) continue;
    const message = `步骤「${step.name}」的 next 指向「${next}」，没有这个步骤。${whichId(next, [...steps, { id: END, names: ['结束'] }])}`;
    reader.error('missing-step', reader.attributePlace(node, 'next'), message);
  }
}
