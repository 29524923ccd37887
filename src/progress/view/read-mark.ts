/**
 * `<read-mark data-slug data-meaning>`: a checkbox that remembers a page as read, and what it meant then. An element and
 * no component: reading pages have nothing else that needs Preact, which is half of the script that they may load.
 */
import { noteMeaning } from '../../meanings/known-meanings.ts';
import { savedIds } from '../../storage/saved.ts';
import { isRead, markRead, readPages } from '../model/read-pages.ts';

class ReadMark extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const { slug, meaning, changed } = this.dataset as Record<string, string>;
    const box = this.querySelector('input')!;
    const store = readPages();
    this.#stop = store.subscribe((pages) => (box.checked = isRead(pages, slug!)));
    box.addEventListener('change', () => {
      const now = Date.now();
      const { checked } = box;
      if (checked) noteMeaning(slug!, meaning!, now);
      store.update((pages) => markRead(pages, slug!, checked, now));
    });
    // To those who may know the page as it was.
    if (changed && (box.checked || savedIds('quiz').length > 0))
      void import('../changed/show-changes.tsx').then((there) => there.showChanges(slug!, meaning!), Boolean);
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

customElements.define('read-mark', ReadMark);
