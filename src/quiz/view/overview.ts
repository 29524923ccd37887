/** Before a test is handed in: which questions are answered and which are not. */
import { quizText as text } from '#text/quiz.ts';
import { el } from '../../ui/el.ts';
import { kindOf, keyOf, type Asked, type Attempt } from '../sitting/model.ts';
import { own } from '../../ui/own.ts';

export function overview(
  attempt: Attempt,
  asked: readonly Asked[],
  goTo: (place: number) => void,
  handIn: () => void,
): HTMLElement {
  const isAnswered = (each: Asked) => {
    const given = own(attempt.given, keyOf(each));
    return given !== undefined && kindOf(each.question).ready(each.question, given.response);
  };
  const open = asked.filter((each) => !isAnswered(each)).length;
  const places = asked.map((each, place) => {
    const answered = isAnswered(each);
    const name = text.place(place + 1, answered);
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'quiz-jump',
          'data-open': !answered,
          'aria-label': name,
          onclick: () => goTo(place),
        },
        String(place + 1),
      ),
    );
  });
  return el(
    'section',
    { class: 'quiz-card' },
    el('h2', { class: 'quiz-verdict', tabindex: -1, 'data-focus': 'overview' }, text.overview),
    el('p', {}, open > 0 ? text.stillOpen(open) : text.allAnswered),
    el('ol', { class: 'quiz-jumps' }, ...places),
    el(
      'div',
      { class: 'quiz-actions' },
      el(
        'button',
        { class: 'button plain', type: 'button', onclick: () => goTo(asked.length - 1) },
        text.previous,
      ),
      el('span', { class: 'quiz-gap-between' }),
      el('button', { class: 'button primary', type: 'button', onclick: handIn }, text.handIn),
    ),
  );
}
