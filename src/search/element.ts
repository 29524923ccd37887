/** `<search-page>`: the search as a page whose address holds the question, so that it can be sent on. */
import { type Answer, type Facet, type Filters } from './model.ts';
import { moveWithArrows } from './keys.ts';
import { SearchSession } from './session.ts';
import { remember } from './store.ts';
import { searchText } from '../site/text.ts';

class SearchPage extends HTMLElement {
  #session: SearchSession | undefined;

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('.search-field')!;
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  connectedCallback(): void {
    const input = this.#input;
    const session = new SearchSession({
      input,
      body: this.querySelector<HTMLElement>('.search-body')!,
      status: this.querySelector<HTMLElement>('[role=status]')!,
      filters: () => this.#filters(),
      onAnswer: (answer) => {
        this.#count(answer);
        // The address always says what is shown, so that it can be sent on.
        this.#writeAddress('replace');
      },
    });
    this.#session = session;
    moveWithArrows(this, input);
    this.#readAddress();
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress('push');
      remember(input.value);
      void session.ask();
    });
    for (const select of this.#selects) {
      select.addEventListener('change', () => {
        this.#writeAddress('push');
        void session.ask();
      });
    }
    addEventListener('popstate', () => this.#readAddress());
    input.focus({ preventScroll: true });
  }

  #filters(): Filters {
    const chosen = this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    return Object.fromEntries(chosen) as Filters;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    for (const select of this.#selects) select.value = asked.get(select.name) ?? '';
    void this.#session?.ask();
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const asked = new URLSearchParams();
    const text = this.#input.value.trim();
    if (text) asked.set('q', text);
    for (const [facet, value] of Object.entries(this.#filters())) asked.set(facet, value);
    const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
    if (address === location.pathname + location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }

  /** Writes the number of found pages behind each choice; a choice that would leave nothing is off. */
  #count(answer: Answer | undefined): void {
    for (const select of this.#selects) {
      const counts = answer?.counts[select.name as Facet];
      for (const option of select.options) {
        option.dataset.name ??= option.text;
        const number = counts?.[option.value] ?? 0;
        const counted = counts && option.value !== '';
        option.text = counted ? searchText.counted(option.dataset.name, number) : option.dataset.name;
        option.hidden = option.disabled = Boolean(counted && number === 0 && !option.selected);
      }
    }
  }
}

customElements.define('search-page', SearchPage);
