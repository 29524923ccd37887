/** One question on the screen: before it is answered with its controls, then with its outcome. */
import { quizText as text } from '#text/quiz.ts';
import { chartOf } from './chart.ts';
import { icon } from './dom.ts';
import { el } from '../../ui/el.ts';
import { inputFor, type Answering } from './answer.ts';
import { kindOf, type Asked, type Given } from '../sitting/model.ts';
import { lessonOf, outcomeOf } from './feedback.ts';

/** What can be done at a question; absent acts have no button. */
export interface Acts extends Pick<Answering, 'change' | 'announce'> {
  /** Absent in a test: an answer is kept and nothing is said of it. */
  submit?: (() => void) | undefined;
  previous?: (() => void) | undefined;
  skip?: (() => void) | undefined;
  next: () => void;
  /** The words on the button that goes on. */
  nextName: string;
  /** True where the questions come from several pages. */
  manyPages?: boolean;
}

/** The question as a form, or once it is marked with its outcome. */
export function questionView(
  asked: Asked,
  given: Given | undefined,
  shown: readonly number[],
  acts: Acts,
): HTMLElement {
  return given?.right === undefined
    ? openQuestion(asked, given, shown, acts)
    : markedQuestion(asked, given, shown, acts);
}

/** The question's paragraphs; a gap question's sentence is left to its controls. */
function promptOf({ question }: Asked): HTMLElement[] {
  const isGaps = question.kind === 'fill' || question.kind === 'number';
  const lines = isGaps ? question.prompt.slice(0, -1) : question.prompt;
  return lines.map((line) => el('span', { class: 'quiz-prompt' }, line));
}

const hintOf = ({ question, title }: Asked, { manyPages }: Acts) =>
  el(
    'div',
    { class: 'quiz-hint' },
    el('span', { class: 'quiz-kind' }, text.kinds[question.kind]),
    'derived' in question && el('span', { class: 'quiz-kind' }, text.derived),
    manyPages
      ? el('span', { class: 'quiz-from' }, title)
      : 'nodes' in question && question.nodes
        ? text.hintNode
        : text.hints[question.kind],
  );

function openQuestion(
  asked: Asked,
  given: Given | undefined,
  shown: readonly number[],
  acts: Acts,
): HTMLElement {
  const { question } = asked;
  const kind = kindOf(question);
  let response = given?.response ?? kind.blank(question, shown);
  const problem = el('p', { class: 'quiz-problem', id: 'quiz-problem', hidden: true });
  const lines = promptOf(asked);
  const form = el(
    'form',
    { class: 'quiz-card', novalidate: true },
    hintOf(asked, acts),
    el(
      'fieldset',
      { class: 'quiz-question', tabindex: -1, 'data-focus': 'question', 'aria-describedby': 'quiz-problem' },
      lines.length > 0
        ? el('legend', {}, ...lines)
        : el('legend', { class: 'visually-hidden' }, question.prompt.at(-1) ?? ''),
      inputFor(question, {
        shown,
        response,
        announce: acts.announce,
        chart: () => chartOf(asked.slug),
        change(changed) {
          response = changed;
          problem.hidden = true;
          acts.change(changed);
        },
      }),
    ),
    problem,
    actions(
      acts,
      el('button', { class: 'button primary', type: 'submit' }, acts.submit ? text.check : acts.nextName),
      acts.skip,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ready = kind.ready(question, response);
    // An order that was left as shown has not been kept yet.
    if (ready) acts.change(response);
    if (!acts.submit) return acts.next();
    if (ready) return acts.submit();
    problem.textContent = text.notReady[response.kind];
    problem.hidden = false;
    acts.announce(problem.textContent);
    form.querySelector<HTMLElement>('input:not(:checked), select')?.focus();
  });
  return form;
}

function markedQuestion(asked: Asked, given: Given, shown: readonly number[], acts: Acts): HTMLElement {
  const state = given.right ? 'right' : 'wrong';
  const next = el('button', { class: 'button primary', type: 'button', onclick: acts.next }, acts.nextName);
  const verdict = el(
    'h2',
    { class: 'quiz-verdict', 'data-state': state, tabindex: -1, 'data-focus': 'verdict' },
    el('span', { class: `quiz-sign quiz-sign-${state}` }, icon(state)),
    text[state],
  );
  // Enter answers, Enter goes on.
  verdict.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    acts.next();
  });
  return el(
    'section',
    { class: 'quiz-card', 'data-state': state },
    hintOf(asked, acts),
    el('div', { class: 'quiz-question' }, ...promptOf(asked)),
    verdict,
    outcomeOf(asked.question, given.response, shown),
    lessonOf(asked, true),
    actions(acts, next),
  );
}

function actions({ previous }: Acts, main: HTMLElement, skip?: () => void): HTMLElement {
  return el(
    'div',
    { class: 'quiz-actions' },
    previous && el('button', { class: 'button plain', type: 'button', onclick: previous }, text.previous),
    el('span', { class: 'quiz-gap-between' }),
    skip && el('button', { class: 'button plain', type: 'button', onclick: skip }, text.skip),
    main,
  );
}
