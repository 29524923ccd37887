/** `<open-runs>`: the runs under way on pages about other things, nothing where there are none: the code of runs is large. */
import { FollowingElement } from '../../storage/following-element.ts';
import { openRuns } from '../kept/glance.ts';

class OpenRunsElement extends FollowingElement {
  protected has = () => openRuns().size > 0;

  protected async load() {
    const { showOpenRuns } = await import('./OpenRuns.tsx');
    return () => showOpenRuns(this);
  }
}

customElements.define('open-runs', OpenRunsElement);
