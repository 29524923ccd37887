/** `<read-mark data-slug>`: a checkbox that remembers a page as read. */
import { markRead } from './model.ts';
import { readPages } from './store.ts';
import { own } from '../site/own.ts';

class ReadMark extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const slug = this.dataset.slug!;
    const box = this.querySelector('input')!;
    const store = readPages();
    this.#stop = store.subscribe((pages) => (box.checked = own(pages, slug)?.read ?? false));
    box.addEventListener('change', () =>
      store.update((pages) => markRead(pages, slug, box.checked, Date.now())),
    );
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

customElements.define('read-mark', ReadMark);
