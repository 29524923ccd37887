/**
 * `<my-post>`: what concerns the jobs that are chosen; empty where none is. The component is fetched by those
 * only who have one.
 */
import { $myRoles } from '../../my-roles/my-roles.ts';
import { loaded } from '../../ui/not-loaded.ts';

class MyPostElement extends HTMLElement {
  #end = () => {};
  #shown = false;

  connectedCallback(): void {
    this.#end = $myRoles.subscribe((mine) => {
      if (mine.length > 0) void this.#load();
    });
  }

  disconnectedCallback(): void {
    this.#end();
  }

  /** From then on the component follows by itself. */
  async #load(): Promise<void> {
    if (this.#shown) return;
    this.#shown = true;
    const there = await loaded(() => import('./MyPost.tsx'));
    if (!there) return void (this.#shown = false);
    there.showMyPost(this);
  }
}

customElements.define('my-post', MyPostElement);
