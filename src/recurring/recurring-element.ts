/**
 * `<recurring-work>`: what is due of the work that comes again and again; nothing where there is none. A custom element
 * and not an island, as most have none. `data-said` where pages say of themselves how often they are done.
 */
import { ownRecords } from '../storage/profiles/own-records.ts';
import { followTabs } from '../storage/follow-tabs.ts';
import { $myRoles } from '../my-roles/my-roles.ts';
import { loaded } from '../ui/loading/not-loaded.ts';
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
  }

  disconnectedCallback() {
    this.#end();
  }

  async #load() {
    const isSaid = 'said' in this.dataset && $myRoles.get().length > 0;
    if (this.#shown || (!isSaid && ownRecords(anyRecord).length === 0)) return;
    this.#shown = true;
    const there = await loaded(() => import('./RecurringWork.tsx'));
    // The next look tries again.
    if (!there) return void (this.#shown = false);
    there.showRecurringWork(this);
  }
}

customElements.define('recurring-work', RecurringWorkElement);
