/** `<next-lesson data-slug>`: stays empty without a job, and where the network fails. */
customElements.define(
  'next-lesson',
  class extends HTMLElement {
    connectedCallback(): void {
      const { slug = '' } = this.dataset;
      // Set before the first paint, so that a page without a job loads nothing of it.
      if (document.documentElement.dataset.post === 'mine')
        void import('./NextLesson.tsx').then((there) => there.showNextLesson(this, slug)).catch(() => {});
    }
  },
);
