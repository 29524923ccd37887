/** What a marked question shows: the given and the right answer, told apart in words, and why. */
import type {
  ChoiceQuestion,
  FillQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
} from '../../procedure/model/procedure.ts';
import { quizText as text } from '#text/quiz.ts';
import { url } from '../../ui/url.ts';
import { chartOf, light } from './chart.ts';
import { icon, sentence } from './dom.ts';
import { el } from '../../ui/el.ts';
import { gapsOf, mark, rightInWords, type Asked, type Response } from '../sitting/model.ts';

type Sign = 'right' | 'wrong';

const MOST_LISTED = 6;

/** A tick or a cross; `spoken` where no words beside it say the same. */
const sign = (name: Sign, spoken = false) =>
  el(
    'span',
    { class: `quiz-sign quiz-sign-${name}` },
    icon(name),
    spoken && el('span', { class: 'visually-hidden' }, text.signs[name]),
  );
const tag = (name: 'yours' | 'answer', words: string) =>
  el('span', { class: `quiz-tag quiz-tag-${name}` }, words);

/** The answers of a marked question, in the order in which its parts were shown. */
export function outcomeOf(question: Question, response: Response, shown: readonly number[]): HTMLElement {
  switch (question.kind) {
    case 'order':
      return order(question, response);
    case 'match':
      return match(question, response);
    case 'fill':
    case 'number':
      return gaps(question, response);
    case 'single':
    case 'multiple':
    case 'truefalse':
      return choice(question, response, shown);
  }
}

function choice(
  { kind, options }: ChoiceQuestion,
  response: Response,
  shown: readonly number[],
): HTMLElement {
  const chosen = response.kind === 'choice' ? response.chosen : [];
  // Where a node of the flowchart was pressed, all other nodes were options: too many to list.
  const listed =
    shown.length <= MOST_LISTED
      ? shown
      : shown.filter((index) => options[index]!.right || chosen.includes(index));
  const rows = listed.map((index) => {
    const option = options[index]!;
    const mine = chosen.includes(index);
    const state = option.right ? 'right' : mine ? 'wrong' : undefined;
    return el(
      'li',
      { class: 'quiz-option', 'data-state': state, 'data-chosen': mine },
      state ? sign(state) : el('span', { class: 'quiz-sign' }),
      el(
        'div',
        {},
        el(
          'p',
          { class: 'quiz-option-text' },
          option.text,
          el(
            'span',
            { class: 'quiz-tags' },
            mine && tag('yours', text.chosen),
            option.right && !mine && kind === 'multiple' && tag('yours', text.overlooked),
            option.right && tag('answer', text.theAnswer),
          ),
        ),
        option.why !== '' && el('p', { class: 'quiz-why' }, option.why),
      ),
    );
  });
  return el('ul', { class: 'quiz-options' }, ...rows);
}

function order({ entries }: OrderQuestion, response: Response): HTMLElement {
  const given = response.kind === 'order' ? response.order.map((index) => entries[index]) : [];
  const rows = entries.map((entry, place) => {
    const right = given[place] === entry;
    return el(
      'li',
      { class: 'quiz-entry', 'data-state': right ? 'right' : 'wrong' },
      sign(right ? 'right' : 'wrong', true),
      el(
        'span',
        { class: 'quiz-entry-text' },
        entry,
        !right && tag('yours', text.yourPlace(given.indexOf(entry) + 1)),
      ),
    );
  });
  return el(
    'div',
    {},
    el('p', { class: 'quiz-small-name' }, text.rightOrder),
    el('ol', { class: 'quiz-order' }, ...rows),
  );
}

function match({ pairs }: MatchQuestion, response: Response): HTMLElement {
  const given = response.kind === 'match' ? response.rights : [];
  const rows = pairs.map(({ left, right }, index) => {
    const yours = pairs[given[index] ?? -1]?.right;
    const state = yours === right ? 'right' : 'wrong';
    return el(
      'li',
      { class: 'quiz-pair', 'data-state': state },
      sign(state, true),
      el('span', {}, left),
      el('span', { class: 'quiz-pair-right' }, right, state === 'wrong' && tag('answer', text.theAnswer)),
      state === 'wrong' && tag('yours', yours ? text.yourMatch(yours) : text.unanswered),
    );
  });
  return el('ul', { class: 'quiz-pairs' }, ...rows);
}

function gaps(question: FillQuestion | NumberQuestion, response: Response): HTMLElement {
  const { parts } = mark(question, response);
  const texts = response.kind === 'gaps' ? response.texts : [];
  const answers = rightInWords(question);
  const all: (FillQuestion | NumberQuestion)['parts'][number][] = question.parts;
  const filled = sentence(all, (_, number) => [
    el(
      'span',
      { class: 'quiz-filled', 'data-state': parts[number] ? 'right' : 'wrong' },
      answers[number] ?? '',
    ),
  ]);
  const given = parts.map((isRight, number) => {
    const name = answers.length > 1 ? text.gapName(number + 1) : '';
    const words = name + text.yourGap(texts[number] || '—');
    return el('li', {}, sign(isRight ? 'right' : 'wrong', true), el('span', {}, words));
  });
  const others = gapsOf(question).flatMap((gap) => ('accept' in gap ? gap.accept.slice(1) : []));
  return el(
    'div',
    {},
    filled,
    el('ul', { class: 'quiz-given' }, ...given),
    others.length > 0 && el('p', { class: 'quiz-why' }, text.accepted(others)),
  );
}

/** Why the answer is what it is, and the way to where it is taught. */
export function lessonOf({ slug, title, place, question }: Asked, withChart = false): HTMLElement {
  const anchor = question.step === undefined ? '' : `#${question.step}`;
  return el(
    'div',
    { class: 'quiz-lesson' },
    ...question.explanation.split('\n').flatMap((line) => (line ? [el('p', {}, line)] : [])),
    el(
      'p',
      {},
      el(
        'a',
        { class: 'quiz-source', href: url(`procedures/${slug}/`) + anchor },
        place === undefined ? text.toPage(title) : text.toStep(place),
      ),
    ),
    withChart && question.step !== undefined && chartBox(slug, question.step, nextOf(question)),
  );
}

/** The step to which the right answer leads, where it was to be pressed in the flowchart. */
function nextOf(question: Asked['question']): string | undefined {
  if (!('nodes' in question) || !('options' in question)) return undefined;
  return question.nodes?.[question.options.findIndex(({ right }) => right)];
}

/** The flowchart with the step lit, there once it has been fetched. */
function chartBox(slug: string, step: string, next?: string): HTMLElement {
  const view = el('div', { class: 'quiz-chart', tabindex: 0, role: 'region', 'aria-label': text.chart });
  const box = el('details', { class: 'quiz-folded', open: true, hidden: true });
  box.append(el('summary', {}, text.chart), view);
  box.addEventListener('toggle', () => light(view, step, next));
  void chartOf(slug).then((chart) => {
    if (!chart?.querySelector(`[data-step="${CSS.escape(step)}"]`)) return;
    view.append(chart);
    box.hidden = false;
    light(view, step, next);
  });
  return box;
}
