/** Which procedure the home page shows as its example. */
import type { Answer, Procedure, Step } from '../procedure/model/procedure.ts';
import type { ChoiceQuestion } from '../questions/choice/model.ts';

export interface Example {
  procedure: Procedure;
  /** The first step, and the question that it or the next step asks. */
  first: Step;
  question: string;
  answers: { text: string; to: string }[];
  quiz: ChoiceQuestion;
}

const LONGEST = { trigger: 9, name: 7, question: 9, prompt: 30, option: 18 };

/** The first procedure whose beginning is short enough to be drawn small, if there is one. */
export const example = (procedures: Procedure[]): Example | undefined =>
  Iterator.from(procedures)
    .map(read)
    .find((found) => found !== undefined);

function read(procedure: Procedure): Example | undefined {
  const { steps, questions, trigger = '' } = procedure;
  const first = steps[0];
  const ask = first?.ask;
  if (!first || !ask || !fits(trigger, 'trigger') || first.items.length < 2) return undefined;
  const answers = ask.answers.map(({ text, to }: Answer) => ({
    text,
    to: steps.find(({ id }) => id === to)?.name ?? '',
  }));
  const drawn = answers.length === 2 && answers.every(({ to }) => fits(to, 'name'));
  const quiz = questions.find(
    (question): question is ChoiceQuestion =>
      question.kind === 'single' &&
      fits(question.prompt.join(''), 'prompt') &&
      question.options.length <= 3 &&
      question.options.every(({ text }) => fits(text, 'option')),
  );
  if (!drawn || !quiz || !fits(first.name, 'name') || !fits(ask.question, 'question')) return undefined;
  return { procedure, first, question: ask.question, answers, quiz };
}

function fits(text: string, part: keyof typeof LONGEST): boolean {
  return text.length > 0 && [...text].length <= LONGEST[part];
}
