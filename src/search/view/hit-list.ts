/** The found pages as elements. */
import type { Answer, Hit, Piece } from '../query/model.ts';
import { el } from '../../ui/el.ts';
import { footerNav } from '../../ui/nav.ts';
import { kindText } from '#text/kind.ts';
import { searchText as text } from '#text/search.ts';
import { url } from '../../ui/url.ts';

/** Text with its marked stretches in `<mark>`. */
function pieces(of: Piece[]): (Node | string)[] {
  return of.map(({ text: shown, marked }) => (marked ? el('mark', {}, shown) : shown));
}

const plain = (of: Piece[]) => of.map((piece) => piece.text).join('');

/** A kind of page, as readers call it. */
export function kindName(kind: string): string {
  if (kind === 'term') return text.parts.term;
  return Object.hasOwn(kindText, kind) ? kindText[kind as keyof typeof kindText] : text.parts.page;
}

/** What was hit, as readers call it. */
function partName({ part, kind }: Hit): string {
  if (part === 'heading' || part === 'step')
    return kind === 'procedure' ? text.parts.step : text.parts.section;
  if (part === 'page') return kindName(kind);
  return text.parts[part];
}

/** One entry of the list of results: the hit, and what else can be done with the page. */
function hitItem(hit: Hit): HTMLLIElement {
  const where = el('span', { class: 'search-step' }, el('span', { class: 'search-part' }, partName(hit)));
  if (hit.step.length > 0) where.append(el('span', {}, ...pieces(hit.step)));
  if (hit.domain) where.append(el('span', { class: 'search-domain' }, hit.domain));
  const link = el(
    'a',
    { href: hit.address, class: 'search-link' },
    el('span', { class: 'search-title' }, ...pieces(hit.title)),
    where,
    el('span', { class: 'search-passage' }, ...pieces(hit.passage)),
  );
  const anchor = hit.anchor && `#${hit.anchor}`;
  const uses = [
    { name: text.uses.read, address: hit.page + anchor, offered: hit.uses.do || hit.uses.test },
    { name: text.uses.do, address: `${hit.page}checklist/${anchor}`, offered: hit.uses.do },
    { name: text.uses.test, address: `${hit.page}quiz/`, offered: hit.uses.test },
  ].filter(({ offered }) => offered);
  const item = el('li', { class: 'search-hit' }, link);
  if (uses.length > 0) {
    const links = uses.map(({ name, address }) =>
      el('a', { href: address, 'aria-label': text.use(name, plain(hit.title)) }, name),
    );
    item.append(el('span', { class: 'search-uses' }, ...links));
  }
  return item;
}

export function hitList(hits: Hit[]): HTMLLIElement[] {
  return hits.map(hitItem);
}

/** What stands above the results: what the query was taken for, what else it may be, the term it names. */
export function lead(
  { total, readAs, choices, term }: Answer,
  choose: (word: string) => void,
): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (choices.length > 0) shown.push(chips(text.choose, choices, choose));
  const as = choices.length > 0 ? '' : readAs.join('、');
  shown.push(el('p', { class: 'search-count' }, as ? text.foundAs(as, total) : text.found(total)));
  if (term) {
    shown.push(
      el(
        'p',
        { class: 'search-term' },
        el('span', { class: 'search-part' }, text.parts.term),
        el('a', { href: term.address }, term.name),
        ` ${term.meaning}`,
      ),
    );
  }
  return shown;
}

/** Words to choose from, as buttons. */
export function chips(label: string, words: string[], choose: (word: string) => void): HTMLElement {
  const buttons = words.map((word) => {
    const button = el('button', { type: 'button', class: 'search-chip' }, word);
    button.addEventListener('click', () => choose(word));
    return button;
  });
  return el(
    'div',
    { class: 'search-chips', role: 'group', 'aria-label': label },
    el('span', { class: 'search-label', 'aria-hidden': 'true' }, label),
    ...buttons,
  );
}

/** Ways to find something without typing: the lists of the site. */
export function browse(): HTMLElement {
  const [find, lookUp] = footerNav;
  const sections = [...find!.sections, ...lookUp!.sections].filter(({ id }) => id !== 'search');
  return el(
    'nav',
    { class: 'search-chips search-browse', 'aria-label': text.browse },
    el('span', { class: 'search-label', 'aria-hidden': 'true' }, text.browse),
    ...sections.map(({ name, path }) => el('a', { class: 'search-chip', href: url(path) }, name)),
  );
}

/** A message in the place of results. */
export function message(what: string, advice: string): HTMLElement {
  return el(
    'div',
    { class: 'search-message' },
    el('p', { class: 'search-what' }, what),
    el('p', { class: 'quiet' }, advice),
  );
}

/** What is said where nothing was found: what was tried, what is close. */
export function nothing(query: string, { near }: Answer, choose: (word: string) => void): HTMLElement {
  const shown = message(text.nothing(query), text.nothingAdvice);
  if (near.words.length > 0) shown.append(chips(text.near, near.words, choose));
  const ways = el('p', { class: 'search-ways' });
  if (near.domain) {
    ways.append(
      el(
        'a',
        { class: 'button', href: url(`domains/${near.domain.id}/`) },
        text.nearDomain(near.domain.name),
      ),
    );
  }
  ways.append(el('a', { class: 'button', href: url('procedures/') }, text.allProcedures));
  shown.append(ways);
  return shown;
}

/** What is said where all that was found lies outside the chosen filters. */
export function nothingHere(query: string, { everywhere }: Answer, widen: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'button' }, text.widen(everywhere));
  button.addEventListener('click', widen);
  const shown = message(text.nothingHere(query), text.nothingHereAdvice);
  shown.append(el('p', { class: 'search-ways' }, button));
  return shown;
}

/** What the screen reader hears once the results stand there. */
export function announcement(query: string, { total, everywhere, hits, readAs }: Answer): string {
  const [first] = hits;
  if (!first) return everywhere > 0 ? text.nothingHere(query) : text.nothing(query);
  return (
    (readAs.length > 0 ? text.readAs(readAs.join('、')) : '') +
    text.announce(total, plain(first.title), plain(first.step))
  );
}
