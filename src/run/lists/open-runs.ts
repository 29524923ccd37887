/**
 * `<open-runs>`: the runs under way on pages about other things, with `data-finished` those that are done.
 * With `data-hide` nothing where there are none. A custom element and not an island: most who open the
 * home page have no run, and the code of runs is large.
 */
import { openRuns } from '../model/glance.ts';

class OpenRunsElement extends HTMLElement {
  #shown = false;
  #show = () => void this.#load();

  connectedCallback() {
    addEventListener('storage', this.#show);
    addEventListener('pageshow', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#show);
    removeEventListener('pageshow', this.#show);
  }

  /** From the first run on, the component itself follows what other tabs do. */
  async #load() {
    const hide = this.dataset.hide !== undefined;
    if (this.#shown || (hide && openRuns().size === 0)) return;
    this.#shown = true;
    const { showOpenRuns } = await import('./show-open-runs.tsx');
    showOpenRuns(this, { hide, finished: this.dataset.finished !== undefined });
  }
}

customElements.define('open-runs', OpenRunsElement);
