/**
 * `<open-runs data-base data-show="open|finished">`: the runs of all procedures that are under way,
 * or were finished, for any page. `data-hide` hides it, and what is around it, where there are none.
 */
import { runText as words } from '../site/text.ts';
import { el } from '../site/dom.ts';
import { listItem } from './list.ts';
import { isOpen, lastTouched, timeOf } from './model.ts';
import { keptForm, runsOf, type KeptRun } from './store.ts';

class OpenRuns extends HTMLElement {
  #refresh = () => this.#paint();

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
    const order = ({ run }: KeptRun) => (finished ? (timeOf(run, 'finished') ?? 0) : lastTouched(run));
    runs.sort((a, b) => order(b) - order(a));
    const around = this.closest<HTMLElement>('[data-runs]') ?? this;
    around.hidden = this.dataset.hide !== undefined && runs.length === 0;
    if (runs.length === 0)
      return this.replaceChildren(
        el('p', { class: 'quiet' }, finished ? words.noFinishedRuns : words.noOpenRuns),
      );
    this.replaceChildren(
      el(
        'ul',
        { class: 'run-list' },
        ...runs
          .slice(0, Number(this.dataset.most ?? Infinity))
          .map((kept) =>
            listItem(kept, keptForm(kept.run.slug, kept.run.form.value), this.#page(kept), true),
          ),
      ),
    );
  }

  #page({ run }: KeptRun): string {
    return `${this.dataset.base}procedures/${run.slug}/checklist/`;
  }
}

customElements.define('open-runs', OpenRuns);
