/** The result slip (自测结果单): made for paper, with a name to write or to type. */
import { quizText as text } from '#text/quiz.ts';
import { string } from 'valibot';
import { lwwMapRecord, put } from '../../storage/records/lww-map.ts';
import { saved } from '../../storage/saved.ts';
import { el } from '../../ui/el.ts';
import { keyOf, PASS_PERCENT, passed, type Asked, type Attempt, type Score } from './model.ts';
import { own } from '../../ui/own.ts';

/** The name stands under `name`. */
export const slipRecord = lwwMapRecord('slip', 2, string(), {
  1: (value) => ({ name: { value, at: 0 } }),
});

/** The name that was last printed on a slip. */
const $name = () => saved(slipRecord, 'name');

/** A page's or a domain's share of the score, with the first question of it. */
export interface Tally extends Asked {
  right: number;
  total: number;
}

/** Score by page or domain, in the order in which they were first asked. */
export function tallies(attempt: Attempt, asked: readonly Asked[], by: 'slug' | 'domain'): Tally[] {
  const groups = new Map<string, Tally>();
  for (const each of asked) {
    const group = groups.get(each[by]) ?? { ...each, right: 0, total: 0 };
    group.total += 1;
    if (own(attempt.given, keyOf(each))?.right) group.right += 1;
    groups.set(each[by], group);
  }
  return [...groups.values()];
}

/** The slip itself, seen in print only, and the line that prints it. */
export function slipOf(
  attempt: Attempt,
  asked: readonly Asked[],
  title: string,
  score: Score,
  seal: Node | undefined,
): HTMLElement[] {
  const name = $name();
  const before = name.get().name?.value ?? '';
  const printed = el('td', {}, before);
  const input = el('input', { class: 'quiz-gap', type: 'text', value: before, autocomplete: 'name' });
  input.addEventListener('input', () => {
    printed.textContent = input.value;
    name.update((old) => put(old, 'name', input.value, Date.now()));
  });
  const row = (head: string, cell: string | HTMLTableCellElement) =>
    el('tr', {}, el('th', { scope: 'row' }, head), typeof cell === 'string' ? el('td', {}, cell) : cell);
  const pages = tallies(attempt, asked, 'slug').map(({ title: page, version, right, total }) =>
    el('tr', {}, el('td', {}, page), el('td', {}, version), el('td', {}, `${right}/${total}`)),
  );
  return [
    el(
      'form',
      { class: 'quiz-print', onsubmit: print },
      el('label', {}, text.slipName, input),
      el('button', { class: 'button', type: 'submit' }, text.printSlip),
    ),
    el(
      'div',
      { class: 'quiz-slip', 'aria-hidden': 'true' },
      el('p', { class: 'quiz-slip-title' }, text.slip, passed(score) && seal),
      el(
        'table',
        {},
        row(text.slipName, printed),
        row(
          text.slipDate,
          new Date(score.at).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' }),
        ),
        row(text.slipAbout, title),
        // Who has the number can draw the same questions again.
        ...(attempt.address === undefined ? [] : [row(text.slipSeed, String(attempt.seed))]),
        row(
          text.slipScore,
          text.slipScored(
            text.scored(score.right, score.total),
            text.percentOf(score.right, score.total),
            PASS_PERCENT,
            passed(score),
          ),
        ),
      ),
      el(
        'table',
        {},
        el(
          'tr',
          {},
          el('th', {}, text.slipPage),
          el('th', {}, text.slipVersion),
          el('th', {}, text.slipRight),
        ),
        ...pages,
      ),
      el('p', {}, text.slipNote),
    ),
  ];
}

function print(event: Event): void {
  event.preventDefault();
  window.print();
}
