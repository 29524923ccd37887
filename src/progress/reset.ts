/** Clears one part of what is kept; it can be taken back until the page is left. */
import { el } from '../site/el.ts';
import { logIds, logShape } from '../quiz/log-store.ts';
import { quizSlugs, quizStore } from '../quiz/store.ts';
import { learningText as text } from '../site/text.ts';
import { saved } from '../storage/saved.ts';
import { readPages } from './store.ts';

type Part = 'read' | 'scores' | 'answers';

/** Clears the part and says how to bring it back. */
const CLEAR: Record<Part, () => () => void> = {
  read() {
    const store = readPages();
    const before = store.get();
    store.erase();
    return () => store.update(() => before);
  },
  scores() {
    const stores = quizSlugs().map((slug) => quizStore(slug));
    const before = stores.map((store) => store.get());
    for (const store of stores) store.erase();
    return () => stores.forEach((store, index) => store.update(() => before[index]!));
  },
  answers() {
    const stores = logIds().map((id) => saved(logShape, id));
    const before = stores.map((store) => store.get());
    for (const store of stores) store.erase();
    return () => stores.forEach((store, index) => store.update(() => before[index]!));
  },
};

export function resetView(changed: () => void, announce: (message: string) => void): HTMLElement {
  const parts: Part[] = ['read', 'scores', 'answers'];
  const rows = parts.map((part) => {
    let undo: (() => void) | undefined;
    const about = el('span', { class: 'quiet' }, text.clearHow[part]);
    const button: HTMLButtonElement = el('button', { class: 'button', type: 'button' }, text.clear[part]);
    button.addEventListener('click', () => {
      if (undo) {
        undo();
        undo = undefined;
        announce(text.broughtBack);
      } else {
        undo = CLEAR[part]();
        announce(text.cleared[part]);
      }
      button.textContent = undo ? text.undo[part] : text.clear[part];
      about.textContent = undo ? text.cleared[part] : text.clearHow[part];
      changed();
    });
    return el('li', {}, button, about);
  });
  return el(
    'details',
    { class: 'progress-table', id: 'reset' },
    el('summary', {}, el('h2', {}, text.reset)),
    el('ul', { class: 'progress-reset' }, ...rows),
  );
}
