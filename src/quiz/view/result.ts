/** The end of an attempt: the score, the seal on a passed one, and each question once more. */
import { quizText as text } from '#text/quiz.ts';
import { url } from '../../ui/url.ts';
import { icon } from './dom.ts';
import { el } from '../../ui/el.ts';
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
} from '../sitting/model.ts';
import { lessonOf, outcomeOf } from './feedback.ts';
import { slipOf, tallies, type Tally } from '../sitting/result-slip.ts';
import { own } from '../../ui/own.ts';

export interface ResultActs {
  retryMissed(): void;
  again(): void;
  /** Shows the result from which the missed ones were asked again. */
  back?: (() => void) | undefined;
  /** Further buttons or links. */
  more?: ((attempt: Attempt) => (HTMLElement | undefined)[]) | undefined;
  /** The name of a domain, where questions may come from several. */
  domainName?: ((id: string) => string) | undefined;
}

/** `seal` draws the seal for an attempt that has passed; `title` says what it was about. */
export function resultView(
  attempt: Attempt,
  asked: readonly Asked[],
  title: string,
  seal: () => Node | undefined,
  acts: ResultActs,
): HTMLElement {
  const { scope } = attempt;
  const score = scoreOf(attempt, attempt.endedAt ?? attempt.startedAt);
  const wrong = missed(attempt).length;
  const counts = scope !== 'missed';
  const stamped = counts && passed(score);
  const pages = tallies(attempt, asked, 'slug');
  const domains = acts.domainName ? tallies(attempt, asked, 'domain') : [];
  // A question a page says nothing of the pages.
  const tellPages = pages.length > 1 && (domains.length < 2 || asked.length > pages.length);
  return el(
    'section',
    { class: 'quiz-result' },
    el(
      'div',
      { class: 'quiz-score', 'data-passed': stamped },
      el(
        'div',
        {},
        el('h2', { tabindex: -1, 'data-focus': 'result' }, text.results[scope]),
        el(
          'p',
          { class: 'quiz-points' },
          el('strong', {}, text.scored(score.right, score.total)),
          counts && el('span', {}, text.percentOf(score.right, score.total)),
        ),
        el('p', { class: 'quiz-advice' }, advice(counts, stamped, wrong)),
      ),
      stamped && (seal() as Node),
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
      acts.back && el('button', { class: 'button', type: 'button', onclick: acts.back }, text.backToResult),
      el('button', { class: 'button', type: 'button', onclick: acts.again }, text.again),
      ...(acts.more?.(attempt) ?? []),
    ),
    ...(counts ? slipOf(attempt, asked, title, score, seal()) : []),
    ...(domains.length > 1
      ? [
          el('h3', {}, text.domains),
          topics(domains, ({ domain }) => [`domains/${domain}/`, acts.domainName?.(domain) ?? domain]),
        ]
      : []),
    ...(tellPages
      ? [el('h3', {}, text.topics), topics(pages, ({ slug, title }) => [`procedures/${slug}/`, title])]
      : []),
    el('h3', {}, text.each),
    el('ol', { class: 'quiz-review' }, ...asked.map((each) => reviewOf(attempt, each, pages.length > 1))),
  );
}

/** How each page or domain went, the weakest first. */
function topics(
  tallied: readonly Tally[],
  nameOf: (tally: Tally) => [path: string, name: string],
): HTMLElement {
  const rows = [...tallied].sort((a, b) => a.right / a.total - b.right / b.total);
  return el(
    'ul',
    { class: 'quiz-topics' },
    ...rows.map((tally) => {
      const { right, total } = tally;
      const [path, name] = nameOf(tally);
      return el(
        'li',
        {},
        el('a', { href: url(path) }, name),
        el('span', {}, text.share(right, total)),
        el('meter', { min: 0, max: total, value: right, 'aria-label': name }),
      );
    }),
  );
}

function advice(counts: boolean, stamped: boolean, wrong: number): string {
  if (!counts) return wrong === 0 ? text.missedDone : text.missedLeft(wrong);
  return stamped ? text.passed(PASS_PERCENT) : text.notPassed(PASS_PERCENT);
}

function reviewOf(attempt: Attempt, asked: Asked, manyPages: boolean): HTMLElement {
  const { question, slug, title } = asked;
  const given = own(attempt.given, `${slug}/${question.id}`);
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
        manyPages && el('small', {}, title),
      ),
      state === 'wrong' && line(text.yourAnswer, words || text.unanswered),
      line(text.theAnswer, rightInWords(question).join('、')),
      el('details', {}, el('summary', {}, text.why), outcomeOf(question, response, shown), lessonOf(asked)),
    ),
  );
}

const line = (name: string, words: string) =>
  el('p', { class: 'quiz-line' }, el('span', {}, `${name}：`), words);
