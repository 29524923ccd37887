/**
 * `<recurring-work>`: what is due of the work that comes again and again; nothing where there is none. A custom element
 * and not an island, as most have none. `data-said` where pages say of themselves how often they are done, `data-all`
 * where it can be changed: what is folded in it is then a way to that.
 */
import { ownRecords } from '../storage/profiles/own-records.ts';
import { followTabs } from '../storage/follow-tabs.ts';
import { $myRoles, isMine } from '../my-roles/my-roles.ts';
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
    const ends = [followTabs(() => void this.#load()), $myRoles.listen(() => void this.#load())];
    this.#end = () => ends.forEach((end) => end());
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
    if (this.#shown || !('said' in this.dataset) || $myRoles.get().length === 0) return false;
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
