/**
 * `<changed-pages>`: the pages that were read, or whose quiz was passed, and that mean something else now; nothing where
 * there are none. The component is fetched by those only who have read or answered something.
 */
import { savedIds } from '../../storage/saved.ts';

customElements.define(
  'changed-pages',
  class extends HTMLElement {
    connectedCallback(): void {
      if (savedIds('read').length + savedIds('quiz').length > 0)
        void import('./ChangedPages.tsx').then((there) => there.showChangedPages(this)).catch(() => {});
    }
  },
);
