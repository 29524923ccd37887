/** The numbers, as plain bars with their words beside them. */
import { el } from '../../ui/el.ts';
import { passed } from '../../quiz/sitting/model.ts';
import { learningText as text } from '#text/learning.ts';
import { sum, weakest, type PageState } from '../model/summary.ts';

const MOST_WEAK = 8;

/** Four numbers for all pages. */
export function summaryView(states: readonly PageState[], base: string): HTMLElement {
  const { pages, read, quizzes, passed: done, due, weak } = sum(states, passed);
  const number = (name: string, value: string, href: string) =>
    el('li', {}, el('a', { href }, el('strong', {}, value), el('span', {}, name)));
  return el(
    'ul',
    { class: 'progress-numbers' },
    number(text.read, text.of(read, pages), '#plan'),
    number(text.passed, text.of(done, quizzes), '#domain'),
    number(text.due, String(due), `${base}review/`),
    number(text.weak, String(weak), '#weak'),
  );
}

/** The pages with most weak questions. */
export function weakView(states: readonly PageState[], base: string): HTMLElement {
  const pages = weakest(states, MOST_WEAK);
  return el(
    'section',
    { id: 'weak' },
    el('h2', {}, text.weakTitle),
    pages.length === 0
      ? el('p', { class: 'quiet' }, text.noneWeak)
      : el(
          'ul',
          { class: 'progress-weak' },
          ...pages.map(({ slug, title, weak }) =>
            el(
              'li',
              {},
              el('a', { href: `${base}procedures/${slug}/` }, title),
              el('span', {}, text.weakOf(weak)),
            ),
          ),
        ),
    pages.length > 0 &&
      el(
        'p',
        {},
        el(
          'a',
          { class: 'button', href: `${base}practice/?mode=practice&weak=1&derived=1&count=10` },
          text.practiseWeak,
        ),
      ),
  );
}

/** One row a domain or role: read, passed, due. */
export function tableView(
  kind: 'domain' | 'role',
  groups: readonly { id: string; name: string }[],
  states: readonly PageState[],
  base: string,
): HTMLElement {
  const belongs = (page: PageState, id: string) =>
    kind === 'domain' ? page.domain === id : page.roles.includes(id);
  const isBegun = ({ id }: { id: string }) =>
    states.some((page) => belongs(page, id) && (page.read || page.best !== undefined || page.due > 0));
  const begun = groups.filter(isBegun);
  const rest = groups.filter((group) => !isBegun(group));
  const rowOf = ({ id, name }: { id: string; name: string }) => {
    const all = sum(
      states.filter((page) => belongs(page, id)),
      passed,
    );
    const bar = (label: string, value: number, max: number) =>
      el(
        'td',
        { 'data-name': label },
        el('span', { class: 'num' }, text.of(value, max)),
        el('meter', { min: 0, max: Math.max(1, max), value, 'aria-label': `${name} ${label}` }),
      );
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, el('a', { href: `${base}${kind}s/${id}/` }, name)),
      bar(text.read, all.read, all.pages),
      bar(text.passed, all.passed, all.quizzes),
      el('td', { 'data-name': text.due, class: 'num' }, String(all.due)),
    );
  };
  const heads = [text.kinds[kind], text.read, text.passed, text.due];
  const table = (some: typeof groups) =>
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...some.map(rowOf)),
    );
  return el(
    'details',
    { class: 'progress-table', id: kind, open: kind === 'domain' && begun.length > 0 },
    el('summary', {}, el('h2', {}, text.tables[kind])),
    ...(begun.length === 0
      ? [table(rest)]
      : [
          table(begun),
          rest.length > 0 &&
            el(
              'details',
              { class: 'quiz-folded', id: `${kind}-rest` },
              el('summary', {}, text.notBegun(rest.length)),
              table(rest),
            ),
        ]),
  );
}
