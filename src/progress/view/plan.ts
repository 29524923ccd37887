/** 入职学习计划: a role's pages in their reading order, each with its check mark. */
import { el } from '../../ui/el.ts';
import { learningText as text } from '#text/learning.ts';
import { markRead } from '../model/read-pages.ts';
import { type PageState } from '../model/summary.ts';
import { choosePlan, planRole, readPages } from '../model/store.ts';

export function planView(
  states: readonly PageState[],
  roles: readonly { id: string; name: string }[],
  base: string,
  repaint: () => void,
): HTMLElement {
  const role = planRole();
  const pages = states.filter(({ roles }) => roles.includes(role));
  const done = pages.filter(({ read }) => read).length;
  const select = el(
    'select',
    { class: 'quiz-select', 'data-keep': 'role' },
    el('option', { value: '' }, text.chooseRole),
    ...roles.map(({ id, name }) => el('option', { value: id, selected: id === role }, name)),
  );
  select.addEventListener('change', () => {
    choosePlan(select.value, Date.now());
    repaint();
  });
  return el(
    'section',
    { id: 'plan' },
    el('h2', {}, text.plan),
    el('label', { class: 'progress-role' }, text.role, select),
    role === ''
      ? el('p', { class: 'quiet' }, text.planHow)
      : el(
          'div',
          {},
          el('p', { class: 'progress-sum' }, text.planDone(done, pages.length)),
          el('ol', { class: 'progress-plan' }, ...pages.map((page) => row(page, base))),
        ),
  );
}

function row({ slug, title, read, questions, last }: PageState, base: string): HTMLElement {
  const box = el('input', {
    type: 'checkbox',
    checked: read,
    'aria-label': text.readOf(title),
    'data-keep': slug,
  });
  box.addEventListener('change', () =>
    readPages().update((pages) => markRead(pages, slug, box.checked, Date.now())),
  );
  return el(
    'li',
    {},
    box,
    el('a', { href: `${base}procedures/${slug}/` }, title),
    questions > 0 &&
      el(
        'a',
        { class: 'progress-quiz', href: `${base}procedures/${slug}/quiz/` },
        last ? text.lastScore(last.right, last.total) : text.quiz,
      ),
  );
}
