/** Which procedure the home page shows as its example, and why one cannot be. */
import type { Answer, Procedure, Step } from '../model/procedure.ts';
import type { ChoiceQuestion } from '../../questions/choice/model.ts';
import { widthOf } from './width-of.ts';

export interface Example {
  procedure: Procedure;
  /** The first step, and the question that it asks. */
  first: Step;
  question: string;
  answers: { text: string; to: string }[];
  quiz: ChoiceQuestion;
}

/** What stands in lists, and how long it may look: see `widthOf`. */
const LONGEST = { prompt: 30, option: 18 };

/** What is drawn small, and how long a line of it may look: one alone, or each of two, which are smaller. */
const DRAWN = { trigger: [9, 10], name: [7, 8], question: [9, 9] } as const;
export type Drawn = keyof typeof DRAWN;

/** A text in one line or two; undefined where it does not fit into them. */
export function linesOf(text: string, part: Drawn): string[] | undefined {
  const [alone, each] = DRAWN[part];
  if (text === '') return undefined;
  if (widthOf(text) <= alone) return [text];
  // Between words, and between any two characters of which one is Chinese.
  const breaks = Array.from(
    text.matchAll(/\s+|(?=\p{Script=Han})|(?<=\p{Script=Han})/gu),
    ({ index }) => index,
  );
  const pairs = breaks.map((at) => [text.slice(0, at).trim(), text.slice(at).trim()]);
  const widest = (lines: string[]) => Math.max(...lines.map(widthOf));
  const [best] = pairs.sort((a, b) => widest(a) - widest(b));
  return best && widest(best) <= each ? best : undefined;
}

/** What a page lacks or has too long. */
export type Lack = 'ask' | 'items' | 'quiz' | { part: Drawn; text: string; most: number };

/** The first procedure whose beginning is short enough to be drawn small, if there is one. */
export const example = (procedures: Procedure[]): Example | undefined =>
  Iterator.from(procedures)
    .map(read)
    .find((found) => !('lacks' in found)) as Example | undefined;

/** Why a procedure cannot be the example; empty where it can. */
export function lacksOf(procedure: Procedure): Lack[] {
  const found = read(procedure);
  return 'lacks' in found ? found.lacks : [];
}

function read(procedure: Procedure): Example | { lacks: Lack[] } {
  const { steps, questions, trigger = '' } = procedure;
  const first = steps[0];
  const ask = first?.ask;
  const answers = (ask?.answers ?? []).map(({ text, to }: Answer) => ({
    text,
    to: steps.find(({ id }) => id === to)?.name ?? '',
  }));
  const quiz = questions.find(
    (question): question is ChoiceQuestion =>
      question.kind === 'single' &&
      fits(question.prompt.join(''), 'prompt') &&
      question.options.length <= 3 &&
      question.options.every(({ text }) => fits(text, 'option')),
  );
  const lacks: Lack[] = [];
  const named = (part: Drawn, text: string) => {
    if (!linesOf(text, part)) lacks.push({ part, text, most: DRAWN[part][1] });
  };
  if (!first || !ask || answers.length !== 2 || answers.some(({ to }) => to === '')) lacks.push('ask');
  if (first && first.items.length < 2) lacks.push('items');
  named('trigger', trigger);
  if (first)
    for (const name of [first.name, ...answers.map(({ to }) => to)]) if (name !== '') named('name', name);
  if (ask) named('question', ask.question);
  if (!quiz) lacks.push('quiz');
  if (lacks.length > 0 || !first || !ask || !quiz) return { lacks };
  return { procedure, first, question: ask.question, answers, quiz };
}

function fits(text: string, part: keyof typeof LONGEST): boolean {
  return text.length > 0 && widthOf(text) <= LONGEST[part];
}
