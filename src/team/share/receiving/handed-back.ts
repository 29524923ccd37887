/** `<handed-back>`: what the leader wants to be put right. Most have nothing to see to, and load nothing for it. */
import { ownRecords } from '../../../storage/profiles/own-records.ts';
import { followTabs } from '../../../storage/follow-tabs.ts';
import { loaded } from '../../../ui/loading/not-loaded.ts';
import { handedBackRecord } from './handed-back-record.ts';

class HandedBackElement extends HTMLElement {
  #shown = false;
  #end = () => {};

  connectedCallback(): void {
    this.#end = followTabs(() => void this.look());
  }

  disconnectedCallback(): void {
    this.#end();
  }

  /** Shows it once there is something; from then on it follows by itself. */
  async look(): Promise<void> {
    if (this.#shown || ownRecords(handedBackRecord).length === 0) return;
    this.#shown = true;
    const there = await loaded(() => import('../view/HandedBack.tsx'));
    if (there) there.showHandedBack(this);
    else this.#shown = false;
  }
}

customElements.define('handed-back', HandedBackElement);
