/** Clears one part of what is kept; it can be taken back until the page is left. */
import { el } from '../../ui/el.ts';
import { logIds, logRecord } from '../../quiz/sitting/log-store.ts';
import { quizRecord, quizSlugs, quizStore } from '../../quiz/sitting/store.ts';
import { learningText as text } from '#text/learning.ts';
import type { RecordType } from '../../storage/records/record-type.ts';
import { saved, type Saved } from '../../storage/saved.ts';
import { readPages, readRecord } from '../model/store.ts';

type Part = 'read' | 'scores' | 'answers';

/** Clears the part and says how to bring it back. */
const CLEAR: Record<Part, () => () => void> = {
  read: () => clear(readRecord, [readPages()]),
  scores: () => clear(quizRecord, quizSlugs().map(quizStore)),
  answers: () =>
    clear(
      logRecord,
      logIds().map((id) => saved(logRecord, id)),
    ),
};

/** Erases records. What comes back is joined with what was kept since. */
function clear<T>({ merge }: RecordType<T>, stores: Saved<T>[]): () => void {
  const before = stores.map((store) => store.get() as T);
  for (const store of stores) store.erase();
  return () => stores.forEach((store, index) => store.update((now) => merge!(now, before[index]!)));
}

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
