/** The found pages as elements. */
import type { Answer, Hit, Piece } from './model.ts';
import { searchText } from '../site/text.ts';

/** An element with these attributes and contents; attributes that are undefined are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Text with its marked stretches in `<mark>`. */
export function pieces(of: Piece[]): (Node | string)[] {
  return of.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** One entry of the list of results. */
export function hitItem(hit: Hit): HTMLLIElement {
  const title = element('span', { class: 'search-title' }, ...pieces(hit.title));
  const lines = [title];
  if (hit.step) {
    lines.push(
      element(
        'span',
        { class: 'search-step' },
        element('span', { class: 'search-part' }, searchText.parts[hit.part]),
        hit.step,
      ),
    );
  }
  lines.push(element('span', { class: 'search-passage' }, ...pieces(hit.passage)));
  return element('li', { class: 'search-hit' }, element('a', { href: hit.address }, ...lines));
}

/** What the screen reader hears once the results stand there. */
export function announcement({ total, hits }: Answer): string {
  const [first] = hits;
  if (!first) return searchText.nothing;
  return searchText.announce(total, first.title.map(({ text }) => text).join(''), first.step);
}
