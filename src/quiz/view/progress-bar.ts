/** The line above a question: where one is, the marks so far, the scores kept. */
import { quizText as text } from '#text/quiz.ts';
import { el } from '../../ui/el.ts';
import { isFinished, type Attempt } from '../sitting/model.ts';
import type { QuizRecord } from '../sitting/store.ts';
import { own } from '../../ui/own.ts';

const ROUNDS = {
  all: undefined,
  missed: text.missedRound,
  derived: text.derived,
  practice: undefined,
  test: text.test,
} as const;

/** `note` says how it came to this question; `startAgain` is offered beside it. */
export function progressBar(
  attempt: Attempt,
  { best, last }: Readonly<QuizRecord>,
  note: string,
  startAgain: () => void,
): (Node | string)[] {
  const total = attempt.keys.length;
  const isOpenTest = attempt.scope === 'test' && !isFinished(attempt);
  const marks = attempt.keys.map((key, index) => {
    const given = own(attempt.given, key);
    const state =
      given?.right === undefined
        ? isOpenTest && given
          ? 'given'
          : undefined
        : given.right
          ? 'right'
          : 'wrong';
    return el('span', { 'data-state': state, 'data-now': index === attempt.position });
  });
  const scores = [
    last && text.last(last.right, last.total),
    best && text.best(best.right, best.total),
  ].filter(Boolean);
  const round = ROUNDS[attempt.scope];
  return [
    el(
      'p',
      { class: 'quiz-progress' },
      attempt.position < total && el('strong', {}, text.progress(attempt.position + 1, total)),
      round !== undefined && el('span', { class: 'tag' }, round),
      isOpenTest && attempt.until !== undefined && el('span', { class: 'quiz-clock', role: 'timer' }),
      scores.length > 0 && el('span', { class: 'quiz-scores' }, scores.join(' · ')),
    ),
    el('div', { class: 'quiz-marks', 'aria-hidden': 'true' }, ...marks),
    note === ''
      ? ''
      : el(
          'p',
          { class: 'quiz-note' },
          note,
          el('button', { class: 'button plain', type: 'button', onclick: startAgain }, text.startAgain),
        ),
  ];
}
