/**
 * `<read-mark data-slug>`: a checkbox that remembers a page as read. An element and no component: reading
 * pages have nothing else that needs Preact, which is half of the script that they may load.
 */
import { isRead, markRead } from '../model/read-pages.ts';
import { readPages } from '../model/store.ts';

class ReadMark extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const slug = this.dataset.slug!;
    const box = this.querySelector('input')!;
    const store = readPages();
    this.#stop = store.subscribe((pages) => (box.checked = isRead(pages, slug)));
    box.addEventListener('change', () =>
      store.update((pages) => markRead(pages, slug, box.checked, Date.now())),
    );
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

customElements.define('read-mark', ReadMark);
