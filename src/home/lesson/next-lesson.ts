/**
 * `<next-lesson data-slug>` after a lesson, `<next-lesson data-role>` on the page of a job. Stays empty without a
 * job, and where the network fails.
 */
customElements.define(
  'next-lesson',
  class extends HTMLElement {
    connectedCallback(): void {
      const { slug, role } = this.dataset;
      // Set before the first paint, so that a page without a job loads nothing of it.
      if (role !== undefined || document.documentElement.dataset.post === 'mine')
        void import('./NextLesson.tsx')
          .then((there) => there.showNextLesson(this, role, slug))
          .catch(() => {});
    }
  },
);
