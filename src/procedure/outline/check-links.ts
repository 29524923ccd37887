/** The links and arrows within one page, once all its parts are known. */
import { END, GAP, START } from '../model/flow-ids.ts';
import { named, whichId, type Named } from '../../syntax/nearest.ts';
import type { Anchor, PageReader } from './page-reader.ts';

/** The attribute that names a part; of links and answers the node itself does. */
const ATTRIBUTES: Partial<Record<Anchor['kind'], string>> = { question: 'step', from: 'from' };

/** Reports what names something that is not there, or that cannot be meant. */
export function checkLinks({ reader, outline, headings, anchors, stepNodes }: PageReader): void {
  const steps = outline.steps.map(named);
  const flow = [...steps, ...outline.regions.map(named)];
  const parts = [...steps, ...outline.sections.map(named)];
  const targets = [...flow, ...outline.sections.map(named), ...headings.map((id) => ({ id, names: [] }))];
  const ids = (known: Named[]) => new Set(known.map(({ id }) => id));
  const known = {
    answer: [...flow, { id: END, names: ['结束'] }, { id: GAP, names: ['待定'] }],
    from: [...steps, { id: START, names: ['开始'] }],
    question: parts,
    link: targets,
  };
  const knownIds = { answer: ids(flow), from: ids(steps), question: ids(parts), link: ids(targets) };
  for (const { kind, id, node } of anchors) {
    if (knownIds[kind].has(id)) continue;
    const attribute = ATTRIBUTES[kind];
    const where = attribute ? reader.attributePlace(node, attribute) : node;
    if (!id) {
      reader.error('missing-step', where, '# 后面没有写步骤编号。');
    } else if (kind === 'answer' && knownIds.link.has(id)) {
      reader.error('missing-step', where, `「${id}」不是步骤，<Ask> 的答案只能指向步骤。`);
    } else {
      const end = kind === 'link' && (id === END || id === GAP) ? `只有 <Ask> 的答案能指向 #${id}。` : '';
      const message = `本页没有编号为「${id}」的步骤或小节。${end || whichId(id, known[kind])}`;
      reader.error(kind === 'question' ? 'question-step' : 'missing-step', where, message);
    }
  }
  for (const [step, node] of stepNodes) {
    const { next } = step;
    if (next === undefined || next === END || knownIds.answer.has(next)) continue;
    const known = [...flow, { id: END, names: ['结束'] }];
    const wrong = knownIds.link.has(next)
      ? '它不是步骤，不排在先后里。'
      : `没有这个步骤。${whichId(next, known)}`;
    const message = `步骤「${step.name}」的 next 指向「${next}」，${wrong}`;
    reader.error('missing-step', reader.attributePlace(node, 'next'), message);
  }
}
