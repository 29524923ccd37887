/** `<page-contents>`: says which part of the page is being read, and which are done. */
import { STEP_STATES, type StepStates } from '../model/step-states.ts';
import { own } from '../../ui/own.ts';

class PageContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  readonly #visible = new Set<string>();

  connectedCallback(): void {
    const sections = this.#links.flatMap((link) => document.getElementById(link.dataset.contents!) ?? []);
    // A part counts as read while it crosses the upper third of the window.
    this.#observer = new IntersectionObserver((entries) => this.#cross(entries), {
      rootMargin: '-25% 0px -65%',
    });
    for (const section of new Set(sections)) this.#observer.observe(section);
    document.addEventListener(STEP_STATES, this.#paint as EventListener);
    this.addEventListener('click', this.#close);
    document.addEventListener('keydown', this.#escape);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    document.removeEventListener(STEP_STATES, this.#paint as EventListener);
    document.removeEventListener('keydown', this.#escape);
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-contents]')];
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  #cross(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#visible.add(target.id);
      else this.#visible.delete(target.id);
    }
    const now = this.#links.find((link) => this.#visible.has(link.dataset.contents!))?.dataset.contents;
    if (now === undefined) return;
    for (const link of this.#links) {
      if (link.dataset.contents === now) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const bar = this.querySelector('[data-contents-now]');
    const current = this.querySelector(`details [data-contents="${now}"]`);
    if (bar && current) bar.textContent = current.textContent.replace(/\s+/g, ' ').trim();
  }

  readonly #paint = ({ detail }: CustomEvent<StepStates>): void => {
    for (const link of this.#links)
      link.dataset.state = own(detail.states, link.dataset.contents!) ?? 'ahead';
  };

  readonly #close = (event: Event): void => {
    if ((event.target as Element).closest('details a')) this.#details?.removeAttribute('open');
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#details?.open) return;
    this.#details.open = false;
    this.#details.querySelector('summary')?.focus();
  };
}

customElements.define('page-contents', PageContents);
