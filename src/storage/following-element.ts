import { loaded } from '../ui/loading/not-loaded.ts';
import { followTabs } from './follow-tabs.ts';

/**
 * A custom element whose code comes once there is something to show: it looks at once, and whenever another tab has
 * changed what is kept. No island, as most readers have nothing of it. From then on what it shows follows by itself.
 */
export abstract class FollowingElement extends HTMLElement {
  #shown = false;
  #end = () => {};

  /** True where there is something to show. */
  protected abstract has(): boolean | Promise<boolean>;
  /** Fetches the code; what it returns shows it in this element. */
  protected abstract load(): Promise<() => void>;

  connectedCallback(): void {
    this.#end = followTabs(() => void this.#look());
  }

  disconnectedCallback(): void {
    this.#end();
  }

  async #look(): Promise<void> {
    if (!this.#shown && (await this.has())) await this.show();
  }

  protected async show(): Promise<void> {
    if (this.#shown) return;
    this.#shown = true;
    const showIn = await loaded(() => this.load());
    // Where it did not come, which is said, the next look tries again.
    if (showIn) showIn();
    else this.#shown = false;
  }
}
