/** A run as one line of a list. */
import { runText as words } from '#text/run.ts';
import { clockOf, dayOf, dueName, urgency } from '../model/calendar.ts';
import { el } from '../../ui/el.ts';
import { isOpen, timeOf, wordOf, type Form } from '../model/run.ts';
import { nextDue } from '../report/report.ts';
import { holidays, keptForm, type KeptRun } from '../model/store.ts';
import { openThings, progressOf, walk } from '../model/path.ts';

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
  const limit = walked && isOpen(run) ? nextDue(walked.rows, run, holidays()) : undefined;
  const action = isOpen(run) ? words.resume : words.look;
  return el(
    'li',
    {},
    el(
      'a',
      { class: 'run-line', href: `${page}?${new URLSearchParams({ run: id })}` },
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
      limit ? dueTag(limit) : null,
      el('span', { class: 'run-line-go' }, action),
    ),
  );
}

/** Until when the next thing of the run must be done. */
function dueTag({ start, due }: { start: number; due: number }): HTMLElement {
  const state = urgency(start, due, Date.now());
  return el('span', { class: `run-line-due is-${state}` }, words.dueIs[state](dueName(due)));
}

/**
 * Fills a list with runs, and with a button for the rest where there are many.
 *
 * @param page address of a run's page
 * @param shown so many at first; with more, the list would push the page away and take long to make
 */
export function fillList(
  list: HTMLElement,
  runs: KeptRun[],
  page: (kept: KeptRun) => string,
  { titled = false, shown = 8 } = {},
): void {
  const line = (kept: KeptRun) =>
    listItem(kept, keptForm(kept.run.slug, kept.run.form.value), page(kept), titled);
  const rest = runs.slice(shown);
  const more = el('button', { class: 'button', type: 'button' }, words.moreRuns(rest.length));
  const place = el('li', {}, more);
  more.addEventListener('click', () => {
    const lines = rest.map(line);
    place.replaceWith(...lines);
    lines[0]?.querySelector('a')?.focus();
  });
  list.replaceChildren(...runs.slice(0, shown).map(line), ...(rest.length ? [place] : []));
}
