/** One search box at work: reads the field, asks, and shows what comes back. */
import { search, SearchFailure } from './client.ts';
import type { Answer, Filters } from './model.ts';
import { announcement, element, hitItem } from './view.ts';
import { searchText } from '../site/text.ts';
import { url } from '../site/url.ts';

/** The pauses in ms: after the last key before asking, and before saying that it takes a while. */
const TYPING = 60;
const WAITING = 400;
/** How many results are shown at a time. */
const PAGE = 20;

export interface SessionParts {
  input: HTMLInputElement;
  /** Gets the results, or the message in their place. */
  body: HTMLElement;
  /** Read out by screen readers when it changes. */
  status: HTMLElement;
  filters?: () => Filters;
  /** Called with each answer, before it is shown. */
  onAnswer?: (answer: Answer) => void;
  /** Fills the body while nothing is asked. */
  idle?: () => (Node | string)[];
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
    const { input } = parts;
    // While an input method composes, the field holds half-typed pinyin that nobody asks for.
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#soon();
    });
    input.addEventListener('compositionend', () => this.#soon());
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#parts.body.querySelectorAll<HTMLAnchorElement>('.search-hit > a')];
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

  async #answer(): Promise<void> {
    const turn = ++this.#newest;
    const { input, body, filters, idle, onAnswer, status } = this.#parts;
    const text = input.value.trim();
    if (text === '') {
      body.replaceChildren(...(idle?.() ?? []));
      status.textContent = '';
      return;
    }
    const waiting = setTimeout(() => {
      if (turn === this.#newest) status.textContent = searchText.waiting;
    }, WAITING);
    try {
      const answer = await search({ text, filters: filters?.() ?? {}, from: 0, to: PAGE });
      if (turn !== this.#newest) return;
      onAnswer?.(answer);
      this.#show(answer, text);
    } catch (error) {
      if (turn === this.#newest) this.#fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(answer: Answer, text: string): void {
    const { body, status } = this.#parts;
    status.textContent = announcement(answer);
    if (answer.total === 0) {
      body.replaceChildren(message(searchText.nothing, searchText.nothingAdvice));
      return;
    }
    const list = element('ol', { class: 'search-hits' }, ...answer.hits.map(hitItem));
    body.replaceChildren(list);
    if (answer.total > answer.hits.length) body.append(this.#more(list, answer.total, text));
    body.scrollTop = 0;
  }

  /** A button that adds the next results to the list and takes the reader to the first of them. */
  #more(list: HTMLElement, total: number, text: string): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'button search-more' });
    const label = () => (button.textContent = searchText.more(total - list.childElementCount));
    label();
    const go = async () => {
      const from = list.childElementCount;
      const filters = this.#parts.filters?.() ?? {};
      const { hits } = await search({ text, filters, from, to: from + PAGE });
      list.append(...hits.map(hitItem));
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
    const again = element('button', { type: 'button', class: 'button' }, searchText.again);
    again.addEventListener('click', () => void this.ask());
    const list = element('a', { class: 'button', href: url('procedures/') }, searchText.allProcedures);
    shown.append(element('p', { class: 'search-ways' }, again, list));
    body.replaceChildren(shown);
    status.textContent = what;
    if (!(error instanceof SearchFailure)) throw error;
  }
}

function message(what: string, advice: string): HTMLElement {
  return element(
    'div',
    { class: 'search-message' },
    element('p', { class: 'search-what' }, what),
    element('p', { class: 'quiet' }, advice),
  );
}

/** Moves the focus between the field and the results with the arrow keys. */
export function moveWithArrows(root: HTMLElement, input: HTMLInputElement, session: SearchSession): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const active = document.activeElement;
    const hit = active?.closest('.search-hit');
    if (active !== input && !hit) return;
    const stops: HTMLElement[] = [input, ...session.links];
    const here = stops.findIndex((stop) => stop === active || (hit && stop.parentElement === hit));
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next !== input) next.scrollIntoView({ block: 'nearest' });
  });
}
