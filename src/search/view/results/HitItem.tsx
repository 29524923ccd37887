/** One entry of the list of results: the hit, and what else can be done with the page. */
import type { Hit, Piece } from '../../query/model.ts';
import { searchText as text } from '#text/search.ts';

/** The text of some pieces, without their marks. */
export const plain = (pieces: Piece[]): string => pieces.map((piece) => piece.text).join('');

const withMarks = (pieces: Piece[]) =>
  pieces.map(({ text: shown, marked }) => (marked ? <mark>{shown}</mark> : shown));

export function HitItem({ hit }: { hit: Hit }) {
  const anchor = hit.anchor && `#${hit.anchor}`;
  const uses = [
    { name: text.uses.read, address: hit.page + anchor, offered: hit.uses.do || hit.uses.test },
    { name: text.uses.do, address: `${hit.page}checklist/${anchor}`, offered: hit.uses.do },
    { name: text.uses.test, address: `${hit.page}quiz/`, offered: hit.uses.test },
  ].filter(({ offered }) => offered);
  return (
    <li class="search-hit">
      <a href={hit.address} class="search-link">
        <span class="search-title">{withMarks(hit.title)}</span>
        <span class="search-step">
          <span class="tag search-part">{hit.called}</span>
          {hit.step.length > 0 && <span>{withMarks(hit.step)}</span>}
          {hit.domain && <span class="search-domain">{hit.domain}</span>}
        </span>
        <span class="search-snippet">{withMarks(hit.snippet)}</span>
      </a>
      {uses.length > 0 && (
        <span class="search-uses">
          {uses.map(({ name, address }) => (
            <a key={name} class="button plain" href={address} aria-label={text.use(name, plain(hit.title))}>
              {`${name} `}
            </a>
          ))}
        </span>
      )}
    </li>
  );
}
