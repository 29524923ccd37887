/**
 * `<open-runs data-base data-show="open|finished">`: the runs of all procedures that are under way,
 * or were finished, for any page. `data-hide` hides it, and what is around it, where there are none.
 */
import { runText as words } from '../site/text.ts';
import { el } from '../site/el.ts';
import { segment } from '../site/url.ts';
import { fillList } from './list.ts';
import { isOpen, lastTouched, timeOf } from './model.ts';
import { runsOf, type KeptRun } from './store.ts';

class OpenRuns extends HTMLElement {
  #refresh = (event: Event) => {
    // Coming back to a page that was kept; opening it is painted already.
    if (event instanceof PageTransitionEvent && !event.persisted) return;
    this.#paint();
  };

  connectedCallback() {
    addEventListener('storage', this.#refresh);
    addEventListener('pageshow', this.#refresh);
    this.#paint();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#refresh);
    removeEventListener('pageshow', this.#refresh);
  }

  #paint() {
    const finished = this.dataset.show === 'finished';
    const runs = runsOf().filter(({ run }) => isOpen(run) !== finished);
    const order = new Map(
      runs.map(({ id, run }) => [id, finished ? timeOf(run, 'finished')! : lastTouched(run)]),
    );
    runs.sort((a, b) => order.get(b.id)! - order.get(a.id)!);
    const around = this.closest<HTMLElement>('[data-runs]') ?? this;
    around.hidden = this.dataset.hide !== undefined && runs.length === 0;
    if (runs.length === 0)
      return this.replaceChildren(
        el('p', { class: 'quiet' }, finished ? words.noFinishedRuns : words.noOpenRuns),
      );
    const list = el('ul', { class: 'run-list' });
    // On the home page they are one thing among others.
    const shown = this.dataset.hide === undefined ? 8 : 4;
    fillList(list, runs, (kept) => this.#page(kept), { titled: true, shown });
    this.replaceChildren(list);
  }

  #page({ run }: KeptRun): string {
    return `${this.dataset.base}procedures/${segment(run.slug)}/checklist/`;
  }
}

customElements.define('open-runs', OpenRuns);
