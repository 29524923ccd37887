/** What the review page shows before and after a sitting. */
import { el } from '../ui/el.ts';
import { keyOf, rightInWords, RIGHT_DAYS, type Asked } from '../quiz/sitting/model.ts';
import { lessonOf } from '../quiz/view/feedback.ts';
import { daysBetween, localDay } from '../quiz/sitting/sets.ts';
import { reviewText as text } from '#text/review.ts';
import { dueOn, type ReviewCard } from './schedule.ts';

export interface Overview {
  due: number;
  /** The most that one sitting asks. */
  sitting: number;
  cards: readonly ReviewCard[];
  now: number;
  /** The sitting that has just ended. */
  done?: { right: number; total: number } | undefined;
  /** 错题本. */
  missed: readonly Asked[];
  addresses: { practice: string; procedures: string };
  start(): void;
}

const DAY = 86_400_000;
const AHEAD = 7;
/** So many of 错题本 are shown at once; the others are folded. */
const SHOWN = 10;

export function overviewOf({
  due,
  sitting,
  cards,
  now,
  done,
  missed,
  addresses,
  start,
}: Overview): HTMLElement {
  const { practice, procedures } = addresses;
  if (cards.length === 0) {
    return el(
      'section',
      { class: 'quiz-card' },
      el('h2', { class: 'review-count', tabindex: -1, 'data-focus': 'overview' }, text.empty),
      el('p', {}, text.emptyHow),
      el(
        'p',
        { class: 'quiz-actions' },
        el('a', { class: 'button primary', href: procedures }, text.toProcedures),
        el('a', { class: 'button', href: practice }, text.toPractice),
      ),
    );
  }
  return el(
    'div',
    {},
    el(
      'section',
      { class: 'quiz-card' },
      el('h2', { class: 'review-count', tabindex: -1, 'data-focus': 'overview' }, text.dueToday(due)),
      done && el('p', {}, text.done(done.right, done.total)),
      el('p', { class: 'quiet' }, due > 0 ? text.dueHow(due, sitting) : nextWords(cards, now)),
      el(
        'p',
        { class: 'quiz-actions' },
        due > 0 &&
          el(
            'button',
            { class: 'button primary', type: 'button', onclick: start },
            due > sitting ? text.startSome(sitting) : text.start,
          ),
        el('a', { class: 'button', href: practice }, text.toPractice),
      ),
    ),
    el('h2', {}, text.missedBook(missed.length)),
    el('p', { class: 'quiet' }, missed.length > 0 ? text.missedHow(RIGHT_DAYS) : text.noneMissed),
    el('ul', { class: 'review-missed' }, ...missed.slice(0, SHOWN).map(missedRow)),
    missed.length > SHOWN &&
      el(
        'details',
        { class: 'quiz-folded' },
        el('summary', {}, text.moreMissed(missed.length - SHOWN)),
        el('ul', { class: 'review-missed' }, ...missed.slice(SHOWN).map(missedRow)),
      ),
    el('h2', {}, text.ahead),
    forecast(cards, now),
  );
}

function missedRow(asked: Asked): HTMLElement {
  return el(
    'li',
    { 'data-key': keyOf(asked) },
    el(
      'details',
      { class: 'quiz-folded' },
      el('summary', {}, el('span', {}, asked.question.prompt.join(' '), el('small', {}, asked.title))),
      el('p', { class: 'quiz-line' }, text.rightIs(rightInWords(asked.question).join('、'))),
      lessonOf(asked),
    ),
  );
}

/** The first day on which something is due, in words. */
function nextWords(cards: readonly ReviewCard[], now: number): string {
  const first = Math.min(...cards.map(({ due }) => due));
  return text.nextDue(new Date(first), daysBetween(now, first));
}

/** How many become due on each of the coming days. */
function forecast(cards: readonly ReviewCard[], now: number): HTMLElement {
  const days = Array.from({ length: AHEAD }, (_, index) => now + index * DAY);
  const counts = days.map((day, index) => {
    const until = dueOn(cards, day, localDay).length;
    return index === 0 ? until : until - dueOn(cards, day - DAY, localDay).length;
  });
  const most = Math.max(1, ...counts);
  return el(
    'ol',
    { class: 'review-ahead' },
    ...days.map((day, index) =>
      el(
        'li',
        {},
        el('span', {}, index === 0 ? text.today : text.day(new Date(day))),
        el('meter', { min: 0, max: most, value: counts[index]!, 'aria-label': text.day(new Date(day)) }),
        el('span', { class: 'num' }, text.questions(counts[index]!)),
      ),
    ),
  );
}
