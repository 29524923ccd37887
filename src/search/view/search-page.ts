/** `<search-page>`: the search as a page whose address holds the question, so that it can be sent on. */
import { FilterFields } from './filters.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { FACETS, type Filters } from '../query/model.ts';
import { SearchSession } from './search-session.ts';
import { remember } from './recent-searches.ts';

class SearchPage extends HTMLElement {
  #session: SearchSession | undefined;
  #filters: FilterFields | undefined;

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('.search-field')!;
  }

  connectedCallback(): void {
    const input = this.#input;
    this.#filters = new FilterFields(this, () => {
      this.#writeAddress('push');
      void this.#session?.ask();
    });
    const session = new SearchSession({
      input,
      body: this.querySelector<HTMLElement>('.search-body')!,
      status: this.querySelector<HTMLElement>('[role=status]')!,
      filters: this.#filters,
      // The address always says what is shown, so that it can be sent on.
      onAnswer: () => this.#writeAddress('replace'),
    });
    this.#session = session;
    moveWithArrows(this, input);
    this.#readAddress();
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress('push');
      remember(input.value, Date.now());
      void session.ask();
    });
    addEventListener('popstate', () => this.#readAddress());
    // Where there are results already, the keyboard of a phone would cover them.
    if (input.value === '') input.focus({ preventScroll: true });
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    const chosen = FACETS.map((facet) => [facet, asked.get(facet) ?? ''] as const);
    this.#filters?.choose(Object.fromEntries(chosen) as Filters);
    void this.#session?.ask();
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const asked = new URLSearchParams();
    const text = this.#input.value.trim();
    if (text) asked.set('q', text);
    for (const [facet, value] of Object.entries(this.#filters?.chosen ?? {})) asked.set(facet, value);
    const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
    if (address === location.pathname + location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }
}

customElements.define('search-page', SearchPage);
