/** The search dialog; loaded when it is first opened. */
import { prepare } from './client.ts';
import { moveWithArrows } from './keys.ts';
import { SearchSession } from './session.ts';
import { remember } from './store.ts';
import { element } from './view.ts';
import { searchText } from '../site/text.ts';
import { url } from '../site/url.ts';

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
  const input = element('input', {
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
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const close = element('button', { type: 'button', class: 'button plain search-close' }, searchText.close);
  const form = element(
    'form',
    { role: 'search', class: 'search-form', action: url('search/') },
    input,
    close,
  );
  const all = element('a', { href: url('search/') }, searchText.page);
  const foot = element(
    'p',
    { class: 'search-foot' },
    element('span', { class: 'search-keys' }, searchText.keys),
    all,
  );
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': searchText.label },
    form,
    status,
    body,
    foot,
  );
  const session = new SearchSession({ input, body, status });
  moveWithArrows(dialog, input);
  input.addEventListener('input', () => {
    all.href = url(`search/?q=${encodeURIComponent(input.value.trim())}`);
  });
  // Enter takes the first result, waiting for it if need be.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void session.settled().then(() => {
      remember(input.value);
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

/** The keyboard of a phone covers the page without making it smaller: the dialog keeps to what is seen. */
function fitToKeyboard(dialog: HTMLDialogElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => dialog.style.setProperty('--search-seen', `${Math.round(seen.height)}px`);
  seen.addEventListener('resize', fit);
  fit();
}
