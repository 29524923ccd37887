/** By procedure: how many have read and passed it, and who. */
import { useMemo, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { dayOf } from '../../run/limits/dates.ts';
import { cellOf, type Cell, type PersonFacts, type TeamPage } from '../book/cells.ts';
import { lackOf } from '../book/lacks.ts';
import { isCarriedOut } from '../book/run-facts.ts';
import type { OpenBook } from './use-book.ts';
import { personAddress } from './use-place.ts';

interface Line {
  page: TeamPage;
  cells: { person: PersonFacts; cell: Cell }[];
}

const isTouched = ({ read, known, passes, runs, confirmed }: Cell) =>
  read !== undefined ||
  known !== undefined ||
  passes.length > 0 ||
  runs.length > 0 ||
  confirmed !== undefined;

export function Pages({ book: { people, notes, pages } }: { book: OpenBook }) {
  const [typed, setTyped] = useState('');
  const lines = useMemo(
    () =>
      pages.pages.map((page): Line => {
        const cells = people.map((person) => ({ person, cell: cellOf(person, page, notes) }));
        return { page, cells: cells.filter(({ cell }) => isTouched(cell)) };
      }),
    [people, notes, pages],
  );
  const shown = lines.filter(({ page }) => page.title.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <div class="team-pages">
      <label class="team-screen">
        {words.find}
        <input
          class="field-box"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p role="status" class="quiet">
        {words.allPages(shown.length)}
      </p>
      {shown.map((line) => (
        <PageLine key={line.page.slug} {...line} />
      ))}
    </div>
  );
}

function PageLine({ page, cells }: Line) {
  const [isOpen, setOpen] = useState(false);
  const count = (test: (cell: Cell) => boolean) => cells.filter(({ cell }) => test(cell)).length;
  const told =
    cells.length === 0
      ? words.pageNobody
      : words.pageCounts(
          count(({ read }) => read !== undefined),
          count(({ known }) => known?.state === 'former'),
          count(({ passes }) => passes.length > 0),
          cells.length,
        );
  return (
    <details class="team-page" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{page.title}</strong>
        <small class="quiet">{told}</small>
      </summary>
      {isOpen && (
        <ul class="team-list">
          {cells.map(({ person, cell }) => (
            <li key={person.id}>
              <span>
                <a href={personAddress(person.id)}>{person.name}</a>
                <br />
                <small class="quiet">{cellWords(cell, page)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** What somebody has done with a page, in words. */
function cellWords(cell: Cell, page: TeamPage): string {
  const { known, passes, runs, confirmed } = cell;
  const lack = lackOf(cell, page);
  const done = runs.filter(isCarriedOut).length;
  return [
    known && words.knows(known.state, known.version),
    passes.length > 0 && words.times(passes.length, dayOf(passes.at(-1)!.at)),
    done > 0 && words.runsDone(done),
    confirmed && words.confirmedOn(confirmed.day, confirmed.by, confirmed.under),
    (lack === 'worked' || lack === 'unpassed') && words.lacks[lack],
  ]
    .filter(Boolean)
    .join(' · ');
}
