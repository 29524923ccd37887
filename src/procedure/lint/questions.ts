/** Written questions against what the language says of the step that they ask about. */
import { ALIKE, topicsOf, WHICH_NOT } from '#language/authoring/questions.ts';
import type { Question } from '../../questions/kinds.ts';
import { isOpen } from '../model/open-list.ts';
import { groups, type Group, type OpenPoint, type Step } from '../model/procedure.ts';
import { haveNoOrder } from '../model/side-by-side.ts';
import type { Page, Report } from './page.ts';

export function lintQuestions({ outline }: Page, report: Report): void {
  const parts = groups(outline);
  for (const question of outline.questions) {
    const { id, line, step } = question;
    const part = parts.find((each) => each.id === step);
    if (part && isOpen(part) && isClosed(question)) report('question-open-list', line, id, part.name);
    if (question.kind === 'order') {
      const steps = question.entries.map((entry) => ({ entry, step: stepOf(entry, outline.steps) }));
      const pairs = steps.flatMap((one, index) =>
        steps.slice(index + 1).map((other) => [one, other] as const),
      );
      const [pair] = pairs.filter(
        ([one, other]) =>
          one.step && other.step && one.step !== other.step && haveNoOrder(one.step, other.step, outline),
      );
      if (pair) report('question-no-order', line, id, pair[0].entry, pair[1].entry);
    }
    const open = outline.openPoints.find(
      (point) => part && part.id === point.group && asksAbout(question, point, part),
    );
    if (open) report('question-unsettled', line, id, `<${open.kind === 'gap' ? 'Gap' : 'Legal'}>`, open.text);
  }
}

/** True where what a list does not hold counts as wrong. */
const isClosed = ({ kind, prompt }: Question): boolean =>
  kind === 'multiple' || (kind === 'single' && WHICH_NOT.test(prompt.join('')));

/** The step that an entry of an order names: by its own name or one of its items. */
const stepOf = (entry: string, steps: readonly Step[]): Step | undefined =>
  steps.find(({ name, items }) => name === entry || items.some(({ text }) => text === entry));

/** What a question holds that is right. */
function rightWords(question: Question): string {
  switch (question.kind) {
    case 'order':
      return question.entries.join('\n');
    case 'match':
      return question.pairs.map(({ left, right }) => `${left}\n${right}`).join('\n');
    case 'fill':
      return question.parts
        .map((part) => (part.kind === 'gap' ? part.accept.join('\n') : part.text))
        .join('');
    case 'number':
      return question.parts
        .map((part) => (part.kind === 'gap' ? `${part.is}${part.unit}` : part.text))
        .join('');
    case 'single':
    case 'multiple':
    case 'truefalse':
      return question.options.flatMap(({ right, text }) => (right ? text : [])).join('\n');
  }
}

/** True where a question and an open point are about the same thing; the name of their step is in common anyhow. */
function asksAbout(question: Question, { text, line }: OpenPoint, part: Group): boolean {
  const item = part.items.find((each) => each.line === line)?.text ?? '';
  const point = topicsOf(`${text}\n${item}`);
  const asked = topicsOf(`${question.prompt.join('\n')}\n${rightWords(question)}`);
  const named = topicsOf(part.name);
  return [...point.intersection(asked)].filter((pair) => !named.has(pair)).length >= ALIKE;
}
