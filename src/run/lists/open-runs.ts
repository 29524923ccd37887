/**
 * `<open-runs>`: the runs under way on pages about other things, nothing where there are none. A custom element
 * and not an island: most have no run, and the code of runs is large.
 */
import { followTabs } from '../../storage/follow-tabs.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { openRuns } from '../model/glance.ts';

class OpenRunsElement extends HTMLElement {
  #shown = false;
  #end = () => {};

  connectedCallback() {
    this.#end = followTabs(() => void this.#load());
  }

  disconnectedCallback() {
    this.#end();
  }

  /** From the first run on, the component itself follows what other tabs do. */
  async #load() {
    if (this.#shown || openRuns().size === 0) return;
    this.#shown = true;
    const there = await loaded(() => import('./OpenRuns.tsx'));
    // The next look tries again.
    if (!there) return void (this.#shown = false);
    there.showOpenRuns(this);
  }
}

customElements.define('open-runs', OpenRunsElement);
