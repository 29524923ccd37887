/** The banner of a run whose page has changed since it was started. */
import { runText as words } from '../site/text.ts';
import { changes, type Change } from './changes.ts';
import { el } from '../site/el.ts';
import type { Form } from './model.ts';

/** Says what has changed between the run's form and the page's; hidden where nothing has. */
export function paintBanner(banner: HTMLElement, form: Form, page: Form, open: boolean): void {
  const changed = open && JSON.stringify(form) !== JSON.stringify(page);
  const list = changed ? changes(form, page) : [];
  const state = changed ? `${form.version} ${page.version} ${list.length}` : '';
  banner.hidden = !changed;
  // The list that the reader has unfolded stays as it is.
  if (banner.dataset.state === state) return;
  banner.dataset.state = state;
  if (!changed) return banner.replaceChildren();
  banner.replaceChildren(
    el('p', {}, el('strong', {}, words.newer(page.version))),
    el('p', {}, words.newerWhy),
    (list.length > 0 &&
      el('details', {}, el('summary', {}, words.changes(list.length)), el('ul', {}, ...list.map(line)))) ||
      '',
    el('button', { class: 'button', type: 'button', 'data-renew': true }, words.renew),
  );
}

function line({ kind, part, text, was, keeps }: Change): HTMLElement {
  const lost = kind === 'reworded' && !keeps ? words.changeLoses : '';
  return el(
    'li',
    {},
    el('span', { class: 'tag' }, words.change[kind]),
    el('span', {}, text),
    el('small', {}, `${words.changeIn(part)}${lost}`),
    was ? el('small', { class: 'run-was' }, words.was(was)) : null,
  );
}
