import type { Step } from '../../procedure/model/procedure.ts';
import { shuffle } from '../../questions/random.ts';
import { derivedBase, type DerivedKind, type DerivedQuestion, type PageContext } from './derived-question.ts';
import { isAlike } from './similarity.ts';

/** Wrong options beside the right one. */
export const WRONG_OPTIONS = 2;
/** An option before it is one: its text, and why it is wrong. */
export interface Other {
  text: string;
  why: string;
}

interface Choice {
  derived: DerivedKind;
  step: Step;
  /** Which of the step's questions it is, where there are several. */
  about?: string;
  prompt: string;
  right: string;
  /** What may be offered beside it, what is most easily confused with it first. */
  others: Other[][];
  explanation: string;
}

/** A single choice, or nothing where too few options are left that are clearly others. */
export function singleChoice(
  context: PageContext,
  { derived, step, about = step.id, prompt, right, others, explanation }: Choice,
): DerivedQuestion[] {
  const base = derivedBase(derived, step, about, prompt, explanation);
  const random = context.chance(base.id);
  const wrong: Other[] = [];
  for (const other of others.flatMap((some) => shuffle(some, random))) {
    if (wrong.length === WRONG_OPTIONS) break;
    if (![right, ...wrong.map(({ text }) => text)].some((text) => isAlike(text, other.text)))
      wrong.push(other);
  }
  if (wrong.length < WRONG_OPTIONS) return [];
  const options = [
    { text: right, right: true, why: '' },
    ...wrong.map((other) => ({ ...other, right: false })),
  ];
  return [{ kind: 'single', ...base, options }];
}
