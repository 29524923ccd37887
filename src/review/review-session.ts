/** `<review-cards>`: the day's review, computed from everything that was answered in this browser. */
import { el } from '../ui/el.ts';
import { addToLog, wholeLog } from '../quiz/sitting/log-store.ts';
import { askedOf, contentHash, keyOf, weakKeys, type Asked } from '../quiz/sitting/model.ts';
import { fetchSets, localDay, quizPages } from '../quiz/sitting/sets.ts';
import { reviewText as text } from '#text/review.ts';
import { overviewOf } from './overview.ts';
import { cardsOf, dueOn, type ReviewCard } from './schedule.ts';
import { Session } from './session.ts';
import { lastHashes, noteGone } from './store.ts';

/** More at once tires; the rest stays due. */
const SITTING = 20;

class ReviewCards extends HTMLElement {
  #asked = new Map<string, Asked>();
  #stage = el('div', { class: 'quiz-live' });
  #status = el('p', { class: 'visually-hidden', role: 'status' });
  #focus = false;

  connectedCallback(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const slugs = new Set(wholeLog().answered.map(({ key }) => key.slice(0, key.indexOf('/'))));
    const pages = quizPages(this).filter(({ slug }) => slugs.has(slug));
    try {
      const sets = await fetchSets(this.dataset.questions!, pages);
      const asked = sets.flatMap((set) => askedOf(set, [...set.questions, ...set.derived]));
      this.#asked = new Map(asked.map((each) => [keyOf(each), each]));
    } catch {
      const again = el('button', { class: 'button primary', onclick: () => location.reload() }, text.retry);
      return this.replaceChildren(el('p', {}, text.failed), again);
    }
    const current = this.#current();
    const answered = [...lastHashes(wholeLog().answered)];
    noteGone(Date.now(), new Map(answered.filter(([key, hash]) => current.get(key) !== hash)));
    this.replaceChildren(this.#stage, this.#status);
    this.#overview();
  }

  #current(): Map<string, string> {
    return new Map([...this.#asked].map(([key, { question }]) => [key, contentHash(question)]));
  }

  #cards(): ReviewCard[] {
    return cardsOf(wholeLog().answered, this.#current(), localDay);
  }

  #overview(done?: { right: number; total: number }): void {
    const now = Date.now();
    this.toggleAttribute('data-sitting', false);
    const cards = this.#cards();
    const due = dueOn(cards, now, localDay);
    const weak = [...weakKeys(wholeLog().answered, this.#current(), localDay)];
    this.#stage.replaceChildren(
      overviewOf({
        due: due.length,
        sitting: SITTING,
        cards,
        now,
        done,
        missed: weak.map((key) => this.#asked.get(key)!),
        addresses: { practice: this.dataset.practice!, procedures: this.dataset.procedures! },
        start: () => this.#start(due.slice(0, SITTING).map(({ key }) => this.#asked.get(key)!)),
      }),
    );
    if (this.#focus) this.#stage.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  #start(queue: Asked[]): void {
    this.#focus = true;
    this.toggleAttribute('data-sitting', true);
    const startedAt = Date.now();
    new Session(this.#stage, queue, {
      announce: (message) => (this.#status.textContent = message),
      answered: (asked, right) => {
        const at = Date.now();
        const hash = contentHash(asked.question);
        addToLog(
          { answered: [{ at, key: keyOf(asked), hash, right, attempt: startedAt, scope: 'review' }] },
          at,
        );
      },
      finished: (right, total) => {
        const at = Date.now();
        const end = { at, right, total, attempt: startedAt, scope: 'review' as const, title: text.title };
        addToLog({ finished: [end] }, at);
        this.#overview({ right, total });
      },
      stop: () => this.#overview(),
    });
  }
}

customElements.define('review-cards', ReviewCards);
