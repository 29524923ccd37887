/** How each quiz went: best and last, and the latest mock tests. */
import { el } from '../../ui/el.ts';
import { passed, type Log, type Score } from '../../quiz/sitting/model.ts';
import { localDay } from '../../quiz/sitting/sets.ts';
import { learningText as text } from '#text/learning.ts';
import type { PageState } from '../model/summary.ts';

/** So many are shown at once; the others are folded. */
const SHOWN = 6;

type Tested = PageState & { best: Score; last: Score };

const isTested = (page: PageState): page is Tested => page.best !== undefined && page.last !== undefined;

export function scoresView(states: readonly PageState[], log: Log, base: string): HTMLElement {
  const pages = states.filter(isTested).sort((a, b) => b.last.at - a.last.at);
  const tests = log.finished.filter(({ scope }) => scope === 'test').reverse();
  const rows = pages.map(({ slug, title, best, last }) =>
    row(
      el('a', { href: `${base}procedures/${slug}/quiz/` }, title),
      best,
      text.bestAndLast(best.right, best.total, last.right, last.total),
      last.at,
    ),
  );
  return el(
    'section',
    { id: 'scores' },
    el('h2', {}, text.scores),
    rows.length + tests.length === 0 && el('p', { class: 'quiet' }, text.noScores),
    ...listed('pages', rows),
    ...(tests.length > 0
      ? [
          el('h3', {}, text.mockTests),
          ...listed(
            'tests',
            tests.map((test) =>
              row(el('span', {}, test.title), test, text.lastScore(test.right, test.total), test.at),
            ),
          ),
        ]
      : []),
  );
}

function row(
  name: HTMLElement,
  score: Pick<Score, 'right' | 'total'>,
  words: string,
  at: number,
): HTMLElement {
  return el(
    'li',
    {},
    name,
    el(
      'span',
      { class: 'progress-score' },
      passed(score) && el('span', { class: 'tag' }, text.pass),
      el('span', { class: 'num' }, words),
      el('time', { datetime: localDay(at) }, localDay(at)),
    ),
  );
}

function listed(id: string, rows: HTMLElement[]): HTMLElement[] {
  if (rows.length === 0) return [];
  const list = (some: HTMLElement[]) => el('ul', { class: 'progress-scores' }, ...some);
  const rest = rows.slice(SHOWN);
  return [
    list(rows.slice(0, SHOWN)),
    ...(rest.length > 0
      ? [
          el(
            'details',
            { class: 'quiz-folded', id: `more-${id}` },
            el('summary', {}, text.more(rest.length)),
            list(rest),
          ),
        ]
      : []),
  ];
}
