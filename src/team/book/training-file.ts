/** A person's training file (一人一档): when, what, who, with what result; each line what was sent or confirmed. */
import { teamText as words } from '#text/team.ts';
import { momentOf } from '../../run/limits/dates.ts';
import { csvFile } from '../../ui/export/csv.ts';
import type { Notes } from './book.ts';
import { cellOf, type Cell, type PersonFacts, type TeamPage } from './cells.ts';
import type { RunFacts } from './run-facts.ts';

export interface TrainingLine {
  /** Milliseconds since 1970; of what has only a day, undefined. */
  at?: number | undefined;
  /** When, as people read it: a moment or a day. */
  when: string;
  kind: 'read' | 'passed' | 'did' | 'practised' | 'confirmed';
  title: string;
  slug: string;
  result: string;
}

/** The oldest first. Pages that the site has no more stay, by what is known of them. */
export function trainingFile(person: PersonFacts, pages: readonly TeamPage[], notes: Notes): TrainingLine[] {
  const known = new Map(pages.map((page) => [page.slug, page]));
  const slugs = new Set([
    ...Object.keys(person.reads),
    ...person.passes.map(({ slug }) => slug),
    ...person.runs.map(({ slug }) => slug),
    ...Object.values(notes.confirmations).flatMap(({ value }) =>
      value && person.ids.includes(value.person) ? [value.slug] : [],
    ),
  ]);
  const lines = [...slugs].flatMap((slug) => {
    const page = known.get(slug) ?? gonePage(slug, person.runs);
    return linesOf(cellOf(person, page, notes), page, known.has(slug));
  });
  return lines.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : (a.at ?? 0) - (b.at ?? 0)));
}

const gonePage = (slug: string, runs: readonly RunFacts[]): TeamPage => ({
  ...{
    slug,
    title: runs.find((run) => run.slug === slug && run.title)?.title ?? slug,
    domain: '',
    version: '',
  },
  ...{ roles: [], doers: [], does: false, asks: false, meaning: '', updated: '' },
});

function linesOf(cell: Cell, { slug, title }: TeamPage, isThere: boolean): TrainingLine[] {
  const line = (kind: TrainingLine['kind'], at: number, result: string): TrainingLine => ({
    ...{ kind, at, when: momentOf(at), title, slug, result },
  });
  const { read, known, passes, runs, practised, confirmed } = cell;
  return [
    ...(read === undefined
      ? []
      : [line('read', read, isThere && known ? words.knows(known.state, known.version) : '')]),
    ...passes.map(({ at, right, total }) => line('passed', at, words.score(right, total))),
    ...runs.flatMap((run) =>
      run.finished === null ? [] : [line('did', run.finished, words.runResult(run))],
    ),
    ...practised.map(({ at, run, under }) => line('practised', at, words.practisedUnder(under, run.name))),
    ...(confirmed
      ? [
          {
            kind: 'confirmed' as const,
            when: confirmed.day,
            title,
            slug,
            result: words.confirmedBy(confirmed.by, confirmed.under),
          },
        ]
      : []),
  ];
}

/** As a file for a table program. */
export const trainingCsv = (person: Pick<PersonFacts, 'name'>, lines: readonly TrainingLine[]): string =>
  csvFile([
    words.trainingColumns,
    ...lines.map(({ when, kind, title, slug, result }) => [
      when,
      title,
      slug,
      words.kinds[kind],
      person.name,
      result,
    ]),
  ]);
