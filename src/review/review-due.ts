/** `<review-due hidden>`: says how many questions are due today; stays hidden where none is. */
import { reviewText as text } from '#text/review.ts';
import { savedIds } from '../storage/saved.ts';

class ReviewDue extends HTMLElement {
  connectedCallback(): void {
    // The scheduler is fetched by those only who have answered something.
    if (savedIds('answers').length > 0) void this.#count();
  }

  async #count(): Promise<void> {
    const { dueCount } = await import('./count.ts');
    const count = dueCount(Date.now());
    const place = this.querySelector('[data-due]');
    if (place) place.textContent = text.dueToday(count);
    this.hidden = count === 0;
  }
}

customElements.define('review-due', ReviewDue);
