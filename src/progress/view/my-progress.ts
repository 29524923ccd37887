/** `<my-progress>`: sums up what this browser has kept; nothing is fetched. */
import { el } from '../../ui/el.ts';
import { wholeLog } from '../../quiz/sitting/log-store.ts';
import { weakKeys, type Log } from '../../quiz/sitting/model.ts';
import { localDay } from '../../quiz/sitting/sets.ts';
import { quizStore } from '../../quiz/sitting/store.ts';
import { cardsOf, dueOn, lastHashes } from '../../review/schedule.ts';
import { withoutGone } from '../../review/store.ts';
import { countByPage, type PageState, type ProgressPage } from '../model/summary.ts';
import { exportView } from './export.ts';
import { heatView } from './heat.ts';
import { planView } from './plan.ts';
import { resetView } from './reset.ts';
import { scoresView } from './scores.ts';
import { isRead } from '../model/read-pages.ts';
import { readPages } from '../model/store.ts';
import { summaryView, tableView, weakView } from './tables.ts';

/** What the page knows of the content. */
export interface Catalogue {
  pages: ProgressPage[];
  domains: { id: string; name: string }[];
  roles: { id: string; name: string }[];
}

class MyProgress extends HTMLElement {
  #catalogue: Catalogue = { pages: [], domains: [], roles: [] };
  #stop = () => {};
  #parts = el('div', { class: 'progress-parts' });
  #status = el('p', { class: 'visually-hidden', role: 'status' });

  connectedCallback(): void {
    const data = this.querySelector('script')?.textContent;
    if (data) this.#catalogue = JSON.parse(data) as Catalogue;
    const paint = () => this.#paint();
    const reset = resetView(paint, (message) => (this.#status.textContent = message));
    this.append(this.#parts, reset, this.#status);
    this.#stop = readPages().listen(paint);
    paint();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #states(log: Log): PageState[] {
    const now = Date.now();
    const current = withoutGone(lastHashes(log.answered));
    const due = countByPage(
      dueOn(cardsOf(log.answered, current, localDay), now, localDay).map(({ key }) => key),
    );
    const weak = countByPage(weakKeys(log.answered, current, localDay));
    const read = readPages().get();
    return this.#catalogue.pages.map((page) => {
      const { best, last } = page.questions > 0 ? quizStore(page.slug).get() : {};
      return {
        ...page,
        read: isRead(read, page.slug),
        best,
        last,
        due: due.get(page.slug) ?? 0,
        weak: weak.get(page.slug) ?? 0,
      };
    });
  }

  #paint(): void {
    const log = wholeLog();
    const states = this.#states(log);
    const { domains, roles } = this.#catalogue;
    const base = this.dataset.base!;
    // What is open or focused stays so: only the tables' places are filled anew.
    const open = [...this.#parts.querySelectorAll('details[open]')].map(({ id }) => id);
    const focused = document.activeElement?.getAttribute('data-keep');
    this.#parts.replaceChildren(
      summaryView(states, base),
      planView(states, roles, base, () => this.#paint()),
      weakView(states, base),
      scoresView(states, log, base),
      heatView(
        log.answered.map(({ at }) => at),
        Date.now(),
      ),
      tableView('domain', domains, states, base),
      tableView('role', roles, states, base),
      exportView(log, new Map(this.#catalogue.pages.map(({ slug, title }) => [slug, title]))),
    );
    for (const id of open) this.#parts.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
    if (focused) this.#parts.querySelector<HTMLElement>(`[data-keep="${CSS.escape(focused)}"]`)?.focus();
  }
}

customElements.define('my-progress', MyProgress);
