/** The search dialog; loaded when it is first opened. */
import { prepare } from '../worker/client.ts';
import { FilterFields, makeFields } from './filters.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { SearchSession } from './search-session.ts';
import { remember } from './recent-searches.ts';
import { el } from '../../ui/el.ts';
import { searchText } from '#text/search.ts';
import { url } from '../../ui/url.ts';

interface Dialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
}

let made: Dialog | undefined;

/** Shows the dialog with the field ready to be typed into. */
export function openSearch(): void {
  made ??= makeDialog();
  const { dialog, input } = made;
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  // Failing to load ahead is said when something is asked.
  prepare().catch(() => {});
}

function makeDialog(): Dialog {
  const input = el('input', {
    type: 'search',
    name: 'q',
    class: 'search-field',
    placeholder: searchText.placeholder,
    'aria-label': searchText.field,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '500',
  });
  const status = el('p', { class: 'visually-hidden', role: 'status' });
  const facets = makeFields();
  facets.hidden = true;
  const body = el('div', { class: 'search-body' });
  const close = el('button', { type: 'button', class: 'button plain search-close' }, searchText.close);
  const form = el(
    'form',
    { role: 'search', class: 'search-form', action: url('search/') },
    sign(),
    input,
    close,
  );
  const all = el('a', { href: url('search/') }, searchText.page);
  const foot = el('p', { class: 'search-foot' }, el('span', { class: 'search-keys' }, searchText.keys), all);
  const dialog = el(
    'dialog',
    { class: 'search-dialog', 'aria-label': searchText.label },
    form,
    status,
    el('div', { class: 'search-scroll' }, facets, body),
    foot,
  );
  const filters: FilterFields = new FilterFields(dialog, () => void session.ask());
  const session = new SearchSession({
    input,
    body,
    status,
    filters,
    onAnswer: (answer) => {
      // One page, or none, needs no narrowing; what is narrowed must be seen.
      facets.hidden = (answer?.everywhere ?? 0) < 2 && Object.keys(filters.chosen).length === 0;
      const asked = new URLSearchParams({ q: input.value.trim(), ...filters.chosen });
      all.href = url(`search/?${asked}`);
    },
  });
  moveWithArrows(dialog, input);
  // Enter takes the first result, waiting for it if need be.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void session.settled().then(() => {
      remember(input.value, Date.now());
      session.links[0]?.click();
    });
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    // A click beside the dialog is one on its backdrop; a result may lie on this very page.
    if (target === dialog || target.closest('.search-body a')) dialog.close();
  });
  fitToKeyboard(dialog);
  document.body.append(dialog);
  void session.ask();
  return { dialog, input };
}

/** The magnifier before the field. */
function sign(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawn = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5');
  const attributes = { class: 'search-sign', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
  drawn.setAttribute('stroke-width', '1.75');
  drawn.setAttribute('stroke-linecap', 'round');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(path);
  return drawn;
}

/** The keyboard of a phone covers the page without making it smaller: the dialog keeps to what is seen. */
function fitToKeyboard(dialog: HTMLDialogElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    dialog.style.setProperty('--search-seen', `${Math.round(seen.height)}px`);
    // Some browsers push the page up to show the field, and the dialog's top out of sight.
    dialog.style.setProperty('--search-top', `${Math.round(seen.offsetTop)}px`);
  };
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
  fit();
}
