/**
 * 总表: person × procedure, each cell what is lacking most urgently. Only the rows that are seen are made, between two
 * empty ones as high as the others.
 */
import { useMemo, useRef } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { segment, url } from '../../ui/url.ts';
import { cellOf, type PersonFacts, type TeamPage } from '../book/cells.ts';
import { jobsOf, lackOf, pagesOfJob, type LackKind } from '../book/lacks.ts';
import type { OpenBook } from './use-book.ts';
import { personAddress } from './use-place.ts';
import { useRowsInView } from './use-rows-in-view.ts';

type State = LackKind | 'done' | 'some' | 'none';

/** What a cell says: of a page that no job of the person asks for, only whether it is known. */
function stateOf(person: PersonFacts, page: TeamPage, isNeeded: boolean, notes: OpenBook['notes']): State {
  const cell = cellOf(person, page, notes);
  const lack = lackOf(cell, page);
  if (isNeeded || lack === 'worked' || lack === 'changed') return lack ?? 'done';
  return cell.known ? 'some' : 'none';
}

const LEGEND = ['worked', 'changed', 'unread', 'unpassed', 'unpractised', 'done', 'some'] as const;
const markOf = (state: State): string =>
  state === 'none' ? '' : state === 'done' || state === 'some' ? words.marks[state] : words.lackShort[state];
const nameOf = (state: State): string => (state === 'none' ? words.none : words.legend[state]);

export function Table({ book: { people, notes, pages } }: { book: OpenBook }) {
  const needed = useMemo(
    () =>
      new Map(
        people.map((person) => [
          person.id,
          new Set(
            jobsOf(person, notes).flatMap((job) => pagesOfJob(job, pages.pages).map(({ slug }) => slug)),
          ),
        ]),
      ),
    [people, notes, pages],
  );
  const rows = useMemo(() => rowsOf(pages), [pages]);
  const box = useRef<HTMLDivElement>(null);
  const { first, end, row, look } = useRowsInView(box, rows.length);
  return (
    <>
      <p class="team-narrow">{words.tableWide}</p>
      <div class="team-wide">
        <p class="quiet">{words.tableWhy}</p>
        <ul class="team-legend">
          {LEGEND.map((state) => (
            <li key={state}>
              <span class={`team-mark is-${state}`}>{markOf(state)}</span> {nameOf(state)}
            </li>
          ))}
        </ul>
        <p class="actions">
          <button class="button" type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <div
          class="team-table"
          ref={box}
          tabIndex={0}
          role="region"
          aria-label={words.tableName}
          onScroll={look}
        >
          <table aria-rowcount={rows.length + 1} ref={(table) => setWidth(table, people.length)}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">{words.trainingColumns[1]}</th>
                {people.map((person) => (
                  <th key={person.id} scope="col">
                    <a href={personAddress(person.id)}>{person.name}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Gap height={first * row} />
              {rows.slice(first, end).map((one, index) => (
                <TableRow
                  key={one.key}
                  index={first + index + 2}
                  row={one}
                  people={people}
                  needed={needed}
                  notes={notes}
                />
              ))}
              <Gap height={(rows.length - end) * row} />
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}

/** The policy of the site lets no style stand in the markup; a script may set one. */
const setWidth = (table: HTMLElement | null, people: number) =>
  table?.style.setProperty('--people', `${people}`);

/** In place of rows that are not seen. */
function Gap({ height }: { height: number }) {
  return (
    <tr
      aria-hidden="true"
      ref={(row) => {
        if (row) row.style.height = `${height}px`;
      }}
    />
  );
}

/** A page, or the domain above its pages. */
interface Line {
  key: string;
  name: string;
  page?: TeamPage | undefined;
}

function rowsOf({ domains, pages }: OpenBook['pages']): Line[] {
  const byDomain = Map.groupBy(pages, ({ domain }) => domain);
  return domains.flatMap(({ id, name }) => [
    { key: `~${id}`, name },
    ...(byDomain.get(id) ?? []).map((page): Line => ({ key: page.slug, name: page.title, page })),
  ]);
}

interface RowProps {
  index: number;
  row: Line;
  people: readonly PersonFacts[];
  needed: ReadonlyMap<string, ReadonlySet<string>>;
  notes: OpenBook['notes'];
}

/** The same row is drawn once, however often the table is. */
function TableRow({ index, row, people, needed, notes }: RowProps) {
  return useMemo(
    () =>
      row.page
        ? pageRow(row.page, { index, row, people, needed, notes })
        : domainRow(row, index, people.length),
    [index, row, people, needed, notes],
  );
}

const domainRow = ({ name }: Line, index: number, people: number) => (
  <tr data-row aria-rowindex={index} class="team-domain">
    <th scope="rowgroup">{name}</th>
    <td colSpan={people} />
  </tr>
);

const pageRow = (page: TeamPage, { index, people, needed, notes }: RowProps) => (
  <tr data-row aria-rowindex={index}>
    <th scope="row">
      <a href={url(`procedures/${segment(page.slug)}/`)}>{page.title}</a>
    </th>
    {people.map((person) => {
      const state = stateOf(person, page, needed.get(person.id)!.has(page.slug), notes);
      return (
        <td key={person.id} class={`is-${state}`} aria-label={nameOf(state)}>
          {markOf(state)}
        </td>
      );
    })}
  </tr>
);
