/** The banner of a run whose page has changed since it was started. */
import { runText as words } from '#text/run.ts';
import { changes, type Change } from '../model/form-changes.ts';
import { el } from '../../ui/el.ts';
import type { Form } from '../model/run.ts';

/** The form of the page that a run is shown on, and the one that it was started with, where there is one. */
export interface Forms {
  page: Form | undefined;
  own: Form | undefined;
}

/** Says what has changed between the run's form and the page's, or which of them is missing. */
export function paintBanner(banner: HTMLElement, { page, own }: Forms, open: boolean): void {
  const changed = open && page && own && JSON.stringify(own) !== JSON.stringify(page);
  const list = changed ? changes(own, page) : [];
  const state = changed
    ? `${own.version} ${page.version} ${list.length}`
    : !page
      ? 'gone'
      : own
        ? ''
        : 'lost';
  banner.hidden = state === '';
  // The list that the reader has unfolded stays as it is.
  if (banner.dataset.state === state) return;
  banner.dataset.state = state;
  if (!page) return banner.replaceChildren(...note(words.pageGone, words.pageGoneWhy));
  if (!own) return banner.replaceChildren(...note(words.formDamaged, words.formDamagedWhy));
  if (!changed) return banner.replaceChildren();
  banner.replaceChildren(
    ...note(words.newer(page.version), words.newerWhy),
    (list.length > 0 &&
      el('details', {}, el('summary', {}, words.changes(list.length)), el('ul', {}, ...list.map(line)))) ||
      '',
    el('button', { class: 'button', type: 'button', 'data-renew': true }, words.renew),
  );
}

const note = (what: string, why: string) => [el('p', {}, el('strong', {}, what)), el('p', {}, why)];

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
