/** Opens the search dialog: from a link marked `data-search-open`, with `/` or with Ctrl or ⌘ K. */
import { url } from '../../ui/url.ts';

const { dataset } = document.documentElement;

/** What was typed while the dialog was on its way: public/theme.js keeps it. */
function takeTyped(): string {
  const { typed = '' } = dataset;
  delete dataset.typed;
  return typed;
}

async function open(): Promise<void> {
  dataset.search = 'opening';
  try {
    const { openSearch } = await import('./SearchDialog.tsx');
    await openSearch(takeTyped);
  } catch {
    // The dialog's script or styles are out of reach; the page can say more than a dead key.
    location.href = url(`search/?${new URLSearchParams({ q: takeTyped() })}`);
  }
  dataset.search = 'ready';
}

/** True where a `/` belongs to what is being typed. */
function types(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.defaultPrevented) return;
  const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !types(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  void open();
});

addEventListener('click', (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!(event.target instanceof Element) || !event.target.closest('a[data-search-open]')) return;
  event.preventDefault();
  void open();
});

// Whoever pressed the key before this script was there is served now.
if (dataset.search === 'opening') void open();
else dataset.search = 'ready';
