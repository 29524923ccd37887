/** `<answered-remarks>`: home tells whoever made a remark what came of it; others load nothing. */
import { savedIds } from '../storage/saved.ts';

customElements.define(
  'answered-remarks',
  class extends HTMLElement {
    connectedCallback(): void {
      if (savedIds('remarks').length > 0)
        void import('./view/AnsweredRemarks.tsx')
          .then((there) => there.showAnsweredRemarks(this))
          .catch(() => {});
    }
  },
);
