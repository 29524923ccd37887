/** The fields that narrow the results: one for each facet, with the number of found pages behind each choice. */
import { FACETS, type Answer, type Facet, type Filters } from '../query/model.ts';
import { el } from '../../ui/el.ts';
import { kindName } from './hit-list.ts';
import { searchText } from '#text/search.ts';
import { own } from '../../ui/own.ts';

/** An empty field for each facet, for a search box that is made by script. */
export function makeFields(): HTMLDivElement {
  const fields = FACETS.map((facet) =>
    el(
      'select',
      { name: facet, 'aria-label': searchText.facets[facet] },
      new Option(searchText.all[facet], ''),
    ),
  );
  return el('div', { class: 'search-facets' }, ...fields);
}

/** The fields of one search box. */
export class FilterFields {
  readonly #fields: HTMLSelectElement[];
  /** What each field offers before anything is asked. */
  readonly #offered: Map<HTMLSelectElement, HTMLOptionElement[]>;

  constructor(root: ParentNode, changed: () => void) {
    this.#fields = [...root.querySelectorAll<HTMLSelectElement>('.search-facets select')];
    this.#offered = new Map(this.#fields.map((field) => [field, [...field.options]]));
    for (const field of this.#fields) field.addEventListener('change', changed);
  }

  get chosen(): Filters {
    const chosen = this.#fields
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value] as const);
    return Object.fromEntries(chosen) as Filters;
  }

  choose(filters: Filters): void {
    for (const field of this.#fields) {
      const value = filters[field.name as Facet] ?? '';
      const offered = this.#offered.get(field)!;
      // An address may name what the results of the moment do not have.
      if (!has(field, value)) field.replaceChildren(...offered);
      field.value = has(field, value) ? value : '';
    }
  }

  /** Offers what is among the found pages, the most frequent first; without an answer everything. */
  show(answer?: Answer): void {
    for (const field of this.#fields) {
      const all = this.#offered.get(field)!;
      const { value } = field;
      const chosen = field.selectedOptions[0]?.dataset.name ?? field.selectedOptions[0]?.text ?? value;
      field.replaceChildren(all[0]!, ...(answer ? choices(field.name as Facet, answer) : all.slice(1)));
      if (!has(field, value)) field.append(choice(value, chosen, 0));
      field.value = value;
    }
  }
}

const has = (field: HTMLSelectElement, value: string): boolean =>
  [...field.options].some((option) => option.value === value);

function choice(value: string, name: string, count: number): HTMLOptionElement {
  const option = new Option(searchText.counted(name, count), value);
  option.dataset.name = name;
  return option;
}

function choices(facet: Facet, { counts, names }: Answer): HTMLOptionElement[] {
  return Object.entries(counts[facet])
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => {
      const name = facet === 'kind' ? kindName(id) : own(names[facet], id);
      return choice(id, name ?? id, count);
    });
}
