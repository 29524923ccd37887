/**
 * `<review-due hidden>`: says how many questions are due today; stays hidden where none is. An element,
 * so that the home page needs no Preact for one line of text.
 */
import { reviewText as text } from '#text/review.ts';
import { savedIds } from '../storage/saved.ts';

class ReviewDue extends HTMLElement {
  connectedCallback(): void {
    // The scheduler is fetched by those only who have answered something.
    if (savedIds('answers').length > 0) void this.#count();
  }

  async #count(): Promise<void> {
    const [{ dueKeys }, { wholeLog }] = await Promise.all([
      import('./count.ts'),
      import('../quiz/sitting/log-record.ts'),
    ]);
    const count = dueKeys(wholeLog().answered, Date.now()).length;
    const place = this.querySelector('[data-due]');
    if (place) place.textContent = text.dueToday(count);
    this.hidden = count === 0;
  }
}

customElements.define('review-due', ReviewDue);
