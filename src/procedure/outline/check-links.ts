/** The links and arrows within one page, once all its parts are known. */
import { pageLinkMessages as say } from '#text/messages/outline/links.ts';
import { FLOW_NAMES } from '#language/authoring/names.ts';
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
    answer: [...flow, { id: END, names: FLOW_NAMES.end }, { id: GAP, names: FLOW_NAMES.gap }],
    from: [...steps, { id: START, names: FLOW_NAMES.start }],
    question: parts,
    link: targets,
  };
  const knownIds = { answer: ids(flow), from: ids(steps), question: ids(parts), link: ids(targets) };
  for (const { kind, id, node } of anchors) {
    if (knownIds[kind].has(id)) continue;
    const attribute = ATTRIBUTES[kind];
    const where = attribute ? reader.attributePlace(node, attribute) : node;
    if (!id) {
      reader.error('missing-step', where, say.noId);
    } else if (kind === 'answer' && knownIds.link.has(id)) {
      reader.error('missing-step', where, say.answerToOther(id));
    } else {
      const end = kind === 'link' && (id === END || id === GAP) ? say.onlyAnswers(id) : '';
      const message = say.unknown(id, end || whichId(id, known[kind]));
      reader.error(kind === 'question' ? 'question-step' : 'missing-step', where, message);
    }
  }
  for (const [step, node] of stepNodes) {
    const { next } = step;
    if (next === undefined || next === END || knownIds.answer.has(next)) continue;
    const known = [...flow, { id: END, names: FLOW_NAMES.end }];
    const wrong = knownIds.link.has(next) ? say.notAStep : say.noStep(whichId(next, known));
    const message = say.next(step.name, next, wrong);
    reader.error('missing-step', reader.attributePlace(node, 'next'), message);
  }
}
