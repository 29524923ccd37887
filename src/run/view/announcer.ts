/** The bar that says what has just happened, aloud too, and offers to take it back. */
import { el } from '../../ui/el.ts';

export interface Saying {
  /** Only heard: where the work stands now. */
  aloud?: string | undefined;
  /** Takes back what happened; the button stays until something else happens. */
  undo?: (() => void) | undefined;
  /** What had the focus when it was done, where the focus has moved on since. */
  from?: Element | null;
}

export class Said {
  #bar: HTMLElement;
  #home: () => HTMLElement;
  #undo: (() => void) | undefined;
  #from: Element | null = null;

  /** @param home gets the focus where what had it is gone */
  constructor(bar: HTMLElement, home: () => HTMLElement) {
    this.#bar = bar;
    this.#home = home;
    this.#button.addEventListener('click', () => this.#takeBack());
  }

  get #button(): HTMLButtonElement {
    return this.#bar.querySelector('button')!;
  }

  /** Says one thing. The whole line changes at once, so that a screen reader reads it once. */
  say(message: string, { aloud, undo, from = document.activeElement }: Saying = {}): void {
    this.#undo = undo;
    this.#from = from;
    const more = aloud ? el('span', { class: 'visually-hidden' }, aloud) : '';
    this.#bar.querySelector('[role=status]')!.replaceChildren(message, more);
    this.#bar.classList.toggle('is-shown', message !== '');
    this.#button.hidden = !undo;
  }

  /** The button goes away with what it does: the focus returns to where the thing was done. */
  #takeBack(): void {
    const from = this.#from;
    this.#undo?.();
    const now = document.activeElement;
    if (now && now !== document.body && now !== this.#button) return;
    const stays = from instanceof HTMLElement && from.isConnected && from !== document.body;
    const place = stays ? from : this.#home();
    const fold = place.closest('details');
    if (fold) fold.open = true;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }
}
