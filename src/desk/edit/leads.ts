/** Where the answers and steps of a page lead: back to what was before, or over steps between. */
import { readAnswer } from '../document/answers.ts';
import type { Block } from '../document/blocks.ts';
import { isBefore } from '../document/place.ts';
import type { Written } from '../document/written.ts';
import { childPath } from './places.ts';

export interface Lead {
  /** Of the answer, or of the attribute of the step. */
  path: string;
  /** Id of the step that leads there. */
  from: string;
  /** What the answer says; undefined for where a step goes on. */
  answer: string | undefined;
  /** Id of what it leads to. */
  to: string;
  /** It leads to a part before its own step, or to that step itself. */
  isBack: boolean;
  /** Ids of the steps that it leads over. */
  over: readonly string[];
}

type Step = Extract<Block, { type: 'element' }>;

/** Empty where it has none. */
export const idOf = ({ attributes }: Step): string =>
  attributes.find(({ name }) => name === 'id')?.value ?? '';

/** All that leads to a part of the same page, in its order. */
export function leadsOf(file: Written, blocks: readonly Block[]): Lead[] {
  const parts: Step[] = [];
  const found: (Pick<Lead, 'path' | 'answer' | 'to'> & { step: Step })[] = [];
  const walk = (some: readonly Block[], within: string, step: Step | undefined): void =>
    some.forEach((block, index) => {
      const path = childPath(within, index);
      if (block.type === 'list') return walk(block.entries, path, step);
      if (block.type === 'entry' && step) {
        const answer = readAnswer(file, block);
        if (answer) found.push({ path, answer: answer.text, to: answer.to, step });
      }
      const isStep = block.type === 'element' && block.name === 'Step';
      if (block.type === 'element') {
        parts.push(block);
        const next = isStep && block.attributes.find(({ name }) => name === 'next')?.value;
        if (next) found.push({ path: `${path}@next`, answer: undefined, to: next, step: block });
      }
      walk(block.children, path, isStep ? block : step);
    });
  walk(blocks, '', undefined);
  const steps = parts.filter(({ name }) => name === 'Step');
  return found.flatMap(({ step, ...lead }) => {
    const target = parts.find((part) => idOf(part) === lead.to);
    if (!target || !lead.to) return [];
    const over = steps.filter(({ from }) => isBefore(step.from, from) && isBefore(from, target.from));
    return [{ ...lead, from: idOf(step), isBack: !isBefore(step.from, target.from), over: over.map(idOf) }];
  });
}

/** What leads elsewhere once something was moved: back where it led on, or over steps that it did not pass by. */
export function leadsChanged(
  before: readonly Lead[],
  after: readonly Lead[],
): { back: Lead[]; over: Lead[] } {
  // Of what one step says twice in the same way nobody could tell which is which.
  const same = (lead: Lead) =>
    before.find(({ from, answer, to }) => from === lead.from && answer === lead.answer && to === lead.to);
  const known = after.flatMap((lead) => {
    const former = same(lead);
    return former ? [{ lead, former }] : [];
  });
  return {
    back: known.flatMap(({ lead, former }) => (lead.isBack && !former.isBack ? [lead] : [])),
    over: known.flatMap(({ lead, former }) => {
      const over = lead.over.filter((id) => !former.over.includes(id));
      return !lead.isBack && !former.isBack && over.length > 0 ? [{ ...lead, over }] : [];
    }),
  };
}
