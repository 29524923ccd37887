/**
 * `<recurring-work>`: what is due of the work that comes again and again; nothing where there is none. A custom element
 * and not an island, as most have none. `data-said` where pages say of themselves how often they are done, `data-all`
 * where it can be changed: what is folded in it is then a way to that.
 */
import { ownRecords } from '../storage/profiles/own-records.ts';
import { followTabs } from '../storage/follow-tabs.ts';
import { loaded } from '../ui/loading/not-loaded.ts';
import { recurringPages } from './fetch-recurring.ts';
import { tested } from '../storage/records/record-type.ts';

/** Whether anything was set, whatever it is: without its schema. */
const anyRecord = {
  name: 'recurring',
  version: 1,
  initial: {},
  schema: tested((value): value is object => typeof value === 'object' && value !== null),
};

class RecurringWorkElement extends HTMLElement {
  #shown = false;
  #end = () => {};

  connectedCallback() {
    this.#end = followTabs(() => void this.#load());
    const fold = this.querySelector('details');
    fold?.addEventListener('toggle', () => void this.#show());
    if (fold && location.hash === '#recurring') void this.#show();
  }

  disconnectedCallback() {
    this.#end();
  }

  async #load() {
    if (ownRecords(anyRecord).length > 0 || (await this.#isSaid())) await this.#show();
  }

  /** Whether a page says how often it is done, and one of the reader's jobs does it. */
  async #isSaid(): Promise<boolean> {
    // The first script of every page writes there whether a job was chosen.
    if (this.#shown || !('said' in this.dataset) || document.documentElement.dataset.post !== 'mine')
      return false;
    const { isMine } = await import('../my-roles/my-roles.ts');
    return (await recurringPages()).some(({ roles }) => isMine(roles));
  }

  async #show() {
    if (this.#shown) return;
    this.#shown = true;
    const there = await loaded(() => import('./RecurringWork.tsx'));
    // The next look tries again.
    if (!there) return void (this.#shown = false);
    there.showRecurringWork(this, 'all' in this.dataset);
  }
}

customElements.define('recurring-work', RecurringWorkElement);
