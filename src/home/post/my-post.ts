/**
 * `<my-post>`: what concerns the jobs that are chosen; empty where none is. The component is fetched by those
 * only who have one.
 */
import { allJobs } from '../../my-roles/all-jobs.ts';
import { $myRoles } from '../../my-roles/my-roles.ts';

class MyPostElement extends HTMLElement {
  #end = () => {};
  #shown = false;
  #failed = false;

  connectedCallback(): void {
    const end = new AbortController();
    const { signal } = end;
    const look = () => $myRoles.get().length > 0 && void this.#load();
    const stop = $myRoles.subscribe(look);
    const again = ({ target }: Event) => {
      if ((target as Element).closest('[data-retry]') && navigator.onLine) location.reload();
    };
    this.addEventListener('click', again, { signal });
    // A browser may not fetch code again that failed once on this page.
    addEventListener('online', () => this.#failed && location.reload(), { signal });
    this.#end = () => {
      end.abort();
      stop();
    };
  }

  disconnectedCallback(): void {
    this.#end();
  }

  /** From then on the component follows by itself. */
  async #load(): Promise<void> {
    if (this.#shown) return;
    this.#shown = true;
    // What it asks for first comes beside its code.
    void allJobs().catch(() => undefined);
    try {
      const there = await import('./MyPost.tsx');
      this.replaceChildren();
      there.showMyPost(this);
    } catch {
      this.#failed = true;
      // The words stand in the page.
      this.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
    }
  }
}

customElements.define('my-post', MyPostElement);
