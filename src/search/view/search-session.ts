/** One search box at work: reads the field, asks, and shows what comes back. */
import { search, SearchFailure } from '../worker/client.ts';
import type { FilterFields } from './filters.ts';
import type { Answer } from '../query/model.ts';
import { forgetSearches, recent, remember } from './recent-searches.ts';
import { announcement, browse, chips, hitList, lead, message, nothing, nothingHere } from './hit-list.ts';
import { el } from '../../ui/el.ts';
import { searchText } from '#text/search.ts';
import { url } from '../../ui/url.ts';

/** The pauses in ms: after the last key before asking, and before saying that it takes a while. */
const TYPING = 60;
const WAITING = 400;
/** How many results are shown at a time. */
const PAGE = 10;

export interface SessionParts {
  input: HTMLInputElement;
  /** Gets the results, or the message in their place. */
  body: HTMLElement;
  /** Read out by screen readers when it changes. */
  status: HTMLElement;
  filters: FilterFields;
  /** Called with each answer, or with none where nothing is asked. */
  onAnswer?: (answer?: Answer) => void;
}

export class SearchSession {
  readonly #parts: SessionParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  #newest = 0;
  /** Settles when the newest question is answered. */
  #asked: Promise<void> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { body, input } = parts;
    // While an input method composes, the field holds half-typed pinyin that nobody asks for.
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#soon();
    });
    input.addEventListener('compositionend', () => this.#soon());
    // A search that led somewhere is worth remembering.
    body.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.search-hit a, .search-term a'))
        remember(input.value, Date.now());
    });
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#parts.body.querySelectorAll<HTMLAnchorElement>('.search-link')];
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), TYPING);
  }

  /** Asks for what stands in the field now; settles when the answer is shown. */
  ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked = this.#answer();
    return this.#asked;
  }

  /** Settles when what stands in the field is answered. */
  settled(): Promise<void> {
    return this.#timer === undefined ? this.#asked : this.ask();
  }

  readonly #choose = (word: string): void => {
    this.#parts.input.value = word;
    this.#parts.input.focus();
    void this.ask();
  };

  readonly #widen = (): void => {
    this.#parts.filters.choose({});
    this.#parts.input.focus();
    void this.ask();
  };

  async #answer(): Promise<void> {
    const turn = ++this.#newest;
    const { input, body, filters, onAnswer, status } = this.#parts;
    const text = input.value.trim();
    if (text === '') {
      filters.show();
      onAnswer?.();
      status.textContent = '';
      this.#idle();
      return;
    }
    const waiting = setTimeout(() => {
      if (turn !== this.#newest) return;
      status.textContent = searchText.waiting;
      if (!body.querySelector('.search-hits')) {
        body.replaceChildren(el('p', { class: 'search-message quiet' }, searchText.waiting));
      }
    }, WAITING);
    try {
      const answer = await search({ text, filters: filters.chosen, from: 0, to: PAGE });
      if (turn !== this.#newest) return;
      filters.show(answer);
      onAnswer?.(answer);
      this.#show(answer, text);
    } catch (error) {
      if (turn === this.#newest) this.#fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What stands there before anything is typed: a hint and the last searches. */
  #idle(): void {
    const { body, input } = this.#parts;
    body.replaceChildren(el('p', { class: 'search-message quiet' }, searchText.hint), browse());
    const searches = recent();
    if (searches.length === 0) return;
    const list = chips(searchText.recent, searches, this.#choose);
    list.classList.add('search-recent');
    const clear = el('button', { type: 'button', class: 'button plain search-clear' }, searchText.clear);
    clear.addEventListener('click', () => {
      forgetSearches();
      this.#idle();
      input.focus();
    });
    list.firstElementChild!.after(clear);
    body.prepend(list);
  }

  #show(answer: Answer, text: string): void {
    const { body, status } = this.#parts;
    status.textContent = announcement(text, answer);
    if (answer.total === 0) {
      body.replaceChildren(
        answer.everywhere > 0 ? nothingHere(text, answer, this.#widen) : nothing(text, answer, this.#choose),
      );
      return;
    }
    const list = el('ol', { class: 'search-hits' }, ...hitList(answer.hits));
    body.replaceChildren(...lead(answer, this.#choose), list);
    if (answer.total > answer.hits.length) body.append(this.#more(list, answer.total, text));
    body.closest('.search-scroll')?.scrollTo({ top: 0 });
  }

  /** A button that adds the next results to the list and takes the reader to the first of them. */
  #more(list: HTMLElement, total: number, text: string): HTMLButtonElement {
    const button = el('button', { type: 'button', class: 'button search-more' });
    const label = () => (button.textContent = searchText.more(total - list.childElementCount));
    label();
    const go = async () => {
      const from = list.childElementCount;
      const filters = this.#parts.filters.chosen;
      const { hits } = await search({ text, filters, from, to: from + PAGE });
      list.append(...hitList(hits));
      list.children[from]?.querySelector('a')?.focus();
      if (list.childElementCount < total) label();
      else button.remove();
    };
    button.addEventListener('click', () => void go().catch((error: unknown) => this.#fail(error)));
    return button;
  }

  #fail(error: unknown): void {
    const { body, status } = this.#parts;
    const reason = error instanceof SearchFailure ? error.reason : 'failed';
    const { what, advice } = searchText.failures[reason];
    const shown = message(what, advice);
    const again = el('button', { type: 'button', class: 'button' }, searchText.again);
    again.addEventListener('click', () => void this.ask());
    const list = el('a', { class: 'button', href: url('procedures/') }, searchText.allProcedures);
    shown.append(el('p', { class: 'search-ways' }, again, list));
    body.replaceChildren(shown);
    status.textContent = what;
    if (!(error instanceof SearchFailure)) throw error;
  }
}
