/**
 * `<open-runs data-base data-show="open|finished">`: the runs of all procedures that are under way,
 * or were finished, for any page. `data-hide` hides it, and what is around it, where there are none.
 */
import { runText as words } from '#text/run.ts';
import { el } from '../../ui/el.ts';
import { segment } from '../../ui/url.ts';
import { fillList } from './run-list.ts';
import { isOpen, lastTouched, timeOf } from '../model/run.ts';
import { runsOf, type KeptRun } from '../model/store.ts';

/** The slugs of the pages that there are; asked for once, where there is a run. */
let pages: Promise<ReadonlySet<string> | undefined> | undefined;

/** Undefined where the network fails: then each page is taken to be there. */
async function fetchPages(base: string): Promise<ReadonlySet<string> | undefined> {
  try {
    return new Set((await (await fetch(`${base}checklists.json`)).json()) as string[]);
  } catch {
    return undefined;
  }
}

export class OpenRuns extends HTMLElement {
  #pages: ReadonlySet<string> | undefined;
  #refresh = (event: Event) => {
    // Coming back to a page that was kept; opening it is painted already.
    if (event instanceof PageTransitionEvent && !event.persisted) return;
    this.paint();
  };

  connectedCallback() {
    addEventListener('storage', this.#refresh);
    addEventListener('pageshow', this.#refresh);
    this.paint();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#refresh);
    removeEventListener('pageshow', this.#refresh);
  }

  paint() {
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
    void this.#findGone();
    const list = el('ul', { class: 'run-list' });
    // On the home page they are one thing among others.
    const shown = this.dataset.hide === undefined ? 8 : 4;
    fillList(list, runs, (kept) => this.#page(kept), { titled: true, shown });
    this.replaceChildren(list);
  }

  /** A run whose page is gone leads to where it opens from its own text. */
  async #findGone() {
    const base = this.dataset.base!;
    const there = await (pages ??= fetchPages(base));
    if (!there || this.#pages) return;
    this.#pages = there;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.run-line')) {
      const id = new URL(link.href).searchParams.get('run') ?? '';
      if (!there.has(id.slice(0, id.indexOf('/')))) link.href = `${base}runs/${link.search}`;
    }
  }

  #page({ run }: KeptRun): string {
    const base = this.dataset.base!;
    if (this.#pages?.has(run.slug) === false) return `${base}runs/`;
    return `${base}procedures/${segment(run.slug)}/checklist/`;
  }
}

customElements.define('open-runs', OpenRuns);
