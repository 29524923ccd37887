/** 班组账本: what was handed over, by person, by procedure, as problems and as a table. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { later } from '../../ui/loading/later.tsx';
import { SHARE_PLACES } from '../share/sending/places.ts';
import { AddShares } from './adding/AddShares.tsx';
import { BookData } from './BookData.tsx';
import { Claims } from './adding/Claims.tsx';
import { People } from './People.tsx';
import { useBook } from './use-book.ts';
import { personAddress, usePlace, VIEWS, type Place } from './use-place.ts';

const Person = later(async () => (await import('./person/Person.tsx')).Person);
const Pages = later(async () => (await import('./Pages.tsx')).Pages);
const Problems = later(async () => (await import('./Problems.tsx')).Problems);
const Table = later(async () => (await import('./Table.tsx')).Table);

export function Team() {
  const { book, failed, again } = useBook();
  const place = usePlace();
  const [said, say] = useState('');
  useFocusBack(place);
  if (failed)
    return (
      <div class="team needs-script">
        <p role="alert">{failed}</p>
        <button class="button" type="button" onClick={again}>
          {words.again}
        </button>
      </div>
    );
  if (!book)
    return (
      <div class="team needs-script">
        <p class="quiet">{words.loading}</p>
      </div>
    );
  const { people, notes, store, trouble } = book;
  const isEmpty = people.length === 0;
  const current = place.view === 'person' ? people.find(({ ids }) => ids.includes(place.id)) : undefined;
  return (
    <div class="team needs-script">
      {!store.keeps && <p role="alert">{words.notKept}</p>}
      {isEmpty && (
        <EmptyState title={words.emptyTitle}>
          {words.empty(SHARE_PLACES).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </EmptyState>
      )}
      <AddShares book={book} isOpen={isEmpty} />
      <Claims book={book} />
      {!isEmpty && (
        <nav class="page-uses" aria-label={words.views}>
          {VIEWS.map((view) => (
            <a
              key={view}
              href={`#${view}`}
              class={view === 'table' ? 'team-wide' : undefined}
              aria-current={view === place.view || (view === 'people' && current) ? 'page' : undefined}
            >
              <span>{words[view]}</span>
            </a>
          ))}
        </nav>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <p role="status">{said}</p>
      {!isEmpty && current && <Person key={current.id} book={book} person={current} say={say} />}
      {!isEmpty && !current && (place.view === 'people' || place.view === 'person') && <People book={book} />}
      {!isEmpty && place.view === 'pages' && <Pages book={book} />}
      {!isEmpty && place.view === 'problems' && <Problems book={book} />}
      {!isEmpty && place.view === 'table' && <Table book={book} />}
      {(!isEmpty || Object.keys(notes.jobs).length > 0) && <BookData book={book} say={say} />}
    </div>
  );
}

/** Who comes back from somebody to a list goes on at that name; where it is not there, at the view that is shown. */
function useFocusBack(place: Place): void {
  const before = useRef(place);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = place;
    if (was.view !== 'person' || place.view === 'person' || document.activeElement !== document.body) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.team a')];
    const name = links.find(({ hash }) => hash === personAddress(was.id));
    (name ?? links.find((link) => link.ariaCurrent === 'page'))?.focus();
  }, [place]);
}
