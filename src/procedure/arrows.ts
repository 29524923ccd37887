/** The links and arrows within one page, once all its parts are known. */
import { END, type Outline, type Step } from './model.ts';
import { didYouMean } from './nearest.ts';
import type { Reader } from './reader.ts';
import type { SyntaxNode } from './syntax.ts';

/** What a link, an answer of an `<Ask>` or the `step` of a question names. */
export interface Anchor {
  kind: 'link' | 'answer' | 'question';
  id: string;
  node: SyntaxNode;
}

/** Reports what names something that is not there, or that cannot be meant. */
export function checkArrows(
  outline: Outline,
  headings: string[],
  anchors: Anchor[],
  nodes: Map<Step, SyntaxNode>,
  reader: Reader,
): void {
  const steps = outline.steps.map(({ id }) => id);
  const parts = [...steps, ...outline.sections.map(({ id }) => id)];
  const targets = [...parts, ...headings];
  for (const { kind, id, node } of anchors) {
    const known = kind === 'answer' ? steps : kind === 'question' ? parts : targets;
    if (known.includes(id)) continue;
    const where = kind === 'question' ? reader.attributePlace(node, 'step') : node;
    if (kind === 'answer' && targets.includes(id)) {
      reader.error('missing-step', where, `「${id}」不是步骤，<Ask> 的答案只能指向步骤。`);
    } else {
      const end = kind === 'link' && id === END ? '只有 <Ask> 的答案能指向 #end。' : '';
      const message = `本页没有编号为「${id}」的步骤或小节。${end || didYouMean(id, known)}`;
      reader.error(kind === 'question' ? 'question-step' : 'missing-step', where, message);
    }
  }
  for (const [step, node] of nodes) {
    const { next } = step;
    if (next === undefined || next === END || steps.includes(next)) continue;
    const message = `步骤「${step.name}」的 next 指向「${next}」，没有这个步骤。${didYouMean(next, [...steps, END])}`;
    reader.error('missing-step', reader.attributePlace(node, 'next'), message);
  }
}
