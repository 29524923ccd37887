/**
 * `<open-runs>`: the runs under way on pages about other things, with `data-finished` those that are done.
 * With `data-hide` nothing where there are none, else what the page says of that. A custom element and not an
 * island: most have no run, and the code of runs is large.
 */
import { followTabs } from '../../storage/follow-tabs.ts';
import { savedIds } from '../../storage/saved.ts';
import { loaded } from '../../ui/not-loaded.ts';
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
    const hide = this.dataset.hide !== undefined;
    const some = hide ? openRuns().size > 0 : ['run', 'marks'].some((kind) => savedIds(kind).length > 0);
    if (this.#shown || !some) return;
    this.#shown = true;
    const there = await loaded(() => import('./OpenRuns.tsx'));
    // The next look tries again.
    if (!there) return void (this.#shown = false);
    there.showOpenRuns(this, { hide, finished: this.dataset.finished !== undefined });
  }
}

customElements.define('open-runs', OpenRunsElement);
