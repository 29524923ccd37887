/** One sitting of review: a question at a time; a missed one comes back a few questions later until it is right. */
import { bringIntoView } from '../quiz/view/dom.ts';
import { el } from '../ui/el.ts';
import { keyOf, mark, shownOrder, type Asked, type Given, type Response } from '../quiz/sitting/model.ts';
import { questionView } from '../quiz/view/question.ts';
import { reviewText as text } from '#text/review.ts';

export interface SessionActs {
  announce(message: string): void;
  /** Called once for each marked answer. */
  answered(asked: Asked, right: boolean): void;
  /** All were answered right in the end; `right` at the first try. */
  finished(right: number, total: number): void;
  stop(): void;
}

/** So many other questions come before a missed one is asked again. */
const AGAIN_AFTER = 5;

export class Session {
  #stage: HTMLElement;
  #acts: SessionActs;
  #queue: Asked[];
  #total: number;
  #missed = new Set<string>();
  #given: Given | undefined;
  #seed = 0;

  constructor(stage: HTMLElement, queue: readonly Asked[], acts: SessionActs) {
    this.#stage = stage;
    this.#queue = [...queue];
    this.#total = queue.length;
    this.#acts = acts;
    this.#next();
  }

  #next(): void {
    this.#given = undefined;
    this.#seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    if (this.#queue.length === 0) {
      this.#acts.finished(this.#total - this.#missed.size, this.#total);
      return;
    }
    this.#paint();
  }

  #submit(asked: Asked, response: Response): void {
    const { right } = mark(asked.question, response);
    this.#given = { response, hash: '', right };
    this.#queue.shift();
    if (!right) {
      this.#missed.add(keyOf(asked));
      this.#queue.splice(AGAIN_AFTER, 0, asked);
    }
    this.#acts.answered(asked, right);
    this.#paint(asked);
  }

  #paint(asked = this.#queue[0]!): void {
    let response: Response | undefined;
    const view = questionView(asked, this.#given, shownOrder(this.#seed, asked), {
      announce: this.#acts.announce,
      change: (changed) => (response = changed),
      submit: () => response && this.#submit(asked, response),
      next: () => this.#next(),
      nextName: this.#queue.length > 0 ? text.next : text.finish,
      manyPages: true,
    });
    const left = this.#queue.length;
    const again =
      this.#given?.right === false ? text.comesBack : this.#missed.has(keyOf(asked)) ? text.again : '';
    this.#stage.replaceChildren(
      el(
        'p',
        { class: 'quiz-progress' },
        el('strong', {}, text.left(left)),
        again !== '' && el('span', { class: 'tag' }, again),
        el(
          'button',
          { class: 'button plain review-stop', type: 'button', onclick: () => this.#acts.stop() },
          text.stop,
        ),
      ),
      view,
    );
    const target = this.#stage.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    if (target) bringIntoView(target, this.#stage);
  }
}
