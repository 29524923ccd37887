/** A run as one line of a list. */
import { runText as words } from '../site/text.ts';
import { clockOf, dayOf } from './calendar.ts';
import { el } from '../site/dom.ts';
import { isOpen, timeOf, wordOf, type Form } from './model.ts';
import type { KeptRun } from './store.ts';
import { openThings, progressOf, walk } from './walk.ts';

/** The name that somebody gave a run, else when it was started. */
export function nameOf({ run }: KeptRun): string {
  return wordOf(run, 'name') || words.unnamed(dayOf(run.started).slice(5), clockOf(run.started));
}

/**
 * @param form that the run is pinned to; without it only the name is known
 * @param page address of the procedure's checklist
 * @param titled true where the list is about more than one procedure
 */
export function listItem(kept: KeptRun, form: Form | undefined, page: string, titled = false): HTMLElement {
  const { id, run } = kept;
  const walked = form && walk(form, run);
  const progress = walked && progressOf(walked, run);
  const next = walked && openThings(walked, run)[0];
  const nextText =
    next && (next.row.part.items.find((item) => item.id === next.item)?.text ?? next.row.part.ask?.question);
  const finished = timeOf(run, 'finished');
  const action = isOpen(run) ? words.resume : words.look;
  return el(
    'li',
    {},
    el(
      'a',
      { class: 'run-line', href: `${page}?run=${encodeURIComponent(id)}` },
      el(
        'span',
        { class: 'run-line-name' },
        el('strong', {}, titled && form ? form.title : nameOf(kept)),
        titled ? el('span', {}, nameOf(kept)) : null,
      ),
      progress
        ? el(
            'span',
            { class: 'run-line-count' },
            words.count(progress.done, progress.total, progress.problems),
          )
        : null,
      finished !== null
        ? el('span', { class: 'run-line-next' }, `${words.finishedAt}${dayOf(finished)} ${clockOf(finished)}`)
        : nextText
          ? el('span', { class: 'run-line-next' }, words.resumeAt(nextText))
          : null,
      el('span', { class: 'run-line-go' }, action),
    ),
  );
}
