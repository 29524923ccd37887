/**
 * 总表: person × procedure, each cell what is lacking most urgently. A table for each domain, so that the browser leaves
 * out what is not on the screen; they are as wide as each other, and scroll as one.
 */
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { segment, url } from '../../ui/url.ts';
import { cellOf, type PersonFacts, type TeamPage } from '../book/cells.ts';
import { jobsOf, lackOf, pagesOfJob, type LackKind } from '../book/lacks.ts';
import type { OpenBook } from './use-book.ts';
import { personAddress } from './use-place.ts';

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
  const byDomain = useMemo(() => Map.groupBy(pages.pages, ({ domain }) => domain), [pages]);
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
        <div class="team-table" tabIndex={0} role="region" aria-label={words.tableName}>
          {pages.domains.map(({ id, name }) => (
            <DomainTable
              key={id}
              name={name}
              people={people}
              pages={byDomain.get(id) ?? []}
              needed={needed}
              notes={notes}
            />
          ))}
        </div>
      </div>
    </>
  );
}

interface DomainProps {
  name: string;
  people: readonly PersonFacts[];
  pages: readonly TeamPage[];
  needed: ReadonlyMap<string, ReadonlySet<string>>;
  notes: OpenBook['notes'];
}

const DomainTable = memo(function DomainTable({ name, people, pages, needed, notes }: DomainProps) {
  if (pages.length === 0) return null;
  return (
    <section class="team-domain">
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {people.map((person) => (
              <th key={person.id} scope="col">
                <a href={personAddress(person.id)}>{person.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <tr key={page.slug}>
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
          ))}
        </tbody>
      </table>
    </section>
  );
});
