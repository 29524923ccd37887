/** The end of an attempt: the score, the seal on a passed one, and each question once more. */
import { quizText as text } from '../site/text.ts';
import { el, icon } from './dom.ts';
import {
  kindOf,
  missed,
  PASS_PERCENT,
  passed,
  rightInWords,
  scoreOf,
  shownOrder,
  type Asked,
  type Attempt,
} from './model.ts';
import { lessonOf, outcomeOf } from './outcome.ts';

export interface ResultActs {
  retryMissed(): void;
  again(): void;
}

/** `seal` is the drawn seal, shown where the attempt has passed. */
export function resultView(
  attempt: Attempt,
  asked: readonly Asked[],
  seal: Node | undefined,
  acts: ResultActs,
): HTMLElement {
  const score = scoreOf(attempt, 0);
  const wrong = missed(attempt).length;
  const ofMissed = attempt.scope === 'missed';
  const stamped = !ofMissed && passed(score);
  const percent = Math.floor((score.right * 100) / score.total);
  return el(
    'section',
    { class: 'quiz-result' },
    el(
      'div',
      { class: 'quiz-score', 'data-passed': stamped },
      el(
        'div',
        {},
        el('h2', { tabindex: -1, 'data-focus': 'result' }, ofMissed ? text.resultOfMissed : text.result),
        el(
          'p',
          { class: 'quiz-points' },
          el('strong', {}, text.scored(score.right, score.total)),
          !ofMissed && el('span', {}, text.percent(percent)),
        ),
        el('p', { class: 'quiz-advice' }, advice(ofMissed, stamped, wrong)),
      ),
      stamped && seal,
    ),
    el(
      'div',
      { class: 'quiz-actions' },
      wrong > 0 &&
        el(
          'button',
          { class: 'button primary', type: 'button', onclick: acts.retryMissed },
          text.retryMissed(wrong),
        ),
      el('button', { class: 'button', type: 'button', onclick: acts.again }, text.again),
    ),
    el('h3', {}, text.each),
    el('ol', { class: 'quiz-review' }, ...asked.map((each) => reviewOf(attempt, each))),
  );
}

function advice(ofMissed: boolean, stamped: boolean, wrong: number): string {
  if (ofMissed) return wrong === 0 ? text.missedDone : text.missedLeft(wrong);
  return stamped ? text.passed(PASS_PERCENT) : text.notPassed(PASS_PERCENT);
}

function reviewOf(attempt: Attempt, asked: Asked): HTMLElement {
  const { question, slug } = asked;
  const given = attempt.given[`${slug}/${question.id}`];
  const shown = shownOrder(attempt.seed, asked);
  const response = given?.response ?? kindOf(question).blank(question, shown);
  const state = given?.right ? 'right' : 'wrong';
  const words = kindOf(question).inWords(question, response).join('、');
  return el(
    'li',
    { 'data-state': state },
    el('span', { class: `quiz-sign quiz-sign-${state}` }, icon(state)),
    el(
      'div',
      {},
      el(
        'p',
        { class: 'quiz-review-prompt' },
        el('span', { class: 'visually-hidden' }, `${text[state]}：`),
        question.prompt.join(' '),
      ),
      state === 'wrong' && line(text.yourAnswer, words || text.unanswered),
      line(text.theAnswer, rightInWords(question).join('、')),
      el('details', {}, el('summary', {}, text.why), outcomeOf(question, response, shown), lessonOf(asked)),
    ),
  );
}

const line = (name: string, words: string) =>
  el('p', { class: 'quiz-line' }, el('span', {}, `${name}：`), words);
