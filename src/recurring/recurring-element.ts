/**
 * `<recurring-work>`: what is due of the work that comes again and again; nothing where there is none. `data-said` where
 * pages say of themselves how often they are done, `data-all` where it can be changed: what is folded in it is then a
 * way to that.
 */
import { FollowingElement } from '../storage/following-element.ts';
import { profileId, splitId } from '../storage/profiles/profile.ts';
import { savedIds } from '../storage/saved.ts';
import { recurringPages } from './fetch-recurring.ts';

class RecurringWorkElement extends FollowingElement {
  override connectedCallback(): void {
    super.connectedCallback();
    const fold = this.querySelector('details');
    fold?.addEventListener('toggle', () => void this.show());
    if (fold && location.hash === '#recurring') void this.show();
  }

  protected async has(): Promise<boolean> {
    // Of the record only whether there is one: its schema comes with what shows it.
    if (savedIds('recurring').some((id) => splitId(id).profile === profileId())) return true;
    // The first script of every page writes there whether a job was chosen.
    if (!('said' in this.dataset) || document.documentElement.dataset.post !== 'mine') return false;
    const { isMine } = await import('../my-roles/my-roles.ts');
    return (await recurringPages()).some(({ roles }) => isMine(roles));
  }

  protected async load() {
    const { showRecurringWork } = await import('./RecurringWork.tsx');
    return () => showRecurringWork(this, 'all' in this.dataset);
  }
}

customElements.define('recurring-work', RecurringWorkElement);
