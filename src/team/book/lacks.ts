/** Who lacks what for their job, the most urgent first. */
import { cellOf, type Cell, type PersonFacts, type TeamPage } from './cells.ts';
import { put } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import type { Notes } from './book.ts';

/**
 * From the most urgent on. `worked`: works by it without knowing it as it is. `changed`: knows it as it was. Then not
 * read, the quiz not passed, and never done under the eyes of a colleague.
 */
export const LACKS = ['worked', 'changed', 'unread', 'unpassed', 'unpractised'] as const;
export type LackKind = (typeof LACKS)[number];

export interface Lack {
  kind: LackKind;
  person: PersonFacts;
  page: TeamPage;
}

/** Ids of the jobs that the leader has set for somebody, under any of their ids. */
export const jobsOf = (
  { ids }: Pick<PersonFacts, 'ids'>,
  { jobs }: Pick<Notes, 'jobs'>,
): readonly string[] => [...new Set(ids.flatMap((id) => own(jobs, id)?.value ?? []))];

/** With one job more or less than the notes have now: another tab may have noted some meanwhile. */
export function withJob(
  notes: Notes,
  person: Pick<PersonFacts, 'ids'>,
  job: string,
  has: boolean,
  now: number,
): Notes {
  const others = jobsOf(person, notes).filter((one) => one !== job);
  const [id, ...joined] = person.ids;
  const jobs = put(notes.jobs, id!, has ? [...others, job] : others, now);
  // From now on they all stand under the one id.
  return {
    ...notes,
    jobs: joined.reduce((all, one) => (own(all, one) ? put(all, one, [], now) : all), jobs),
  };
}

/** What a job learns: the pages of which it does steps, or all that concern it where it does nothing itself. */
export function pagesOfJob(job: string, pages: readonly TeamPage[]): TeamPage[] {
  const done = pages.filter(({ doers }) => doers.includes(job));
  return done.length > 0 ? done : pages.filter(({ roles }) => roles.includes(job));
}

/** Of one page the most urgent; undefined where nothing is lacking. */
export function lackOf(
  { known, passes, runs, confirmed }: Cell,
  { asks, does }: TeamPage,
): LackKind | undefined {
  const isKnown = known !== undefined && known.state !== 'former';
  if (!isKnown && runs.length > 0) return 'worked';
  if (known?.state === 'former') return 'changed';
  if (!known) return 'unread';
  if (asks && passes.length === 0) return 'unpassed';
  return does && !confirmed ? 'unpractised' : undefined;
}

/** Of everybody who has a job, by urgency, then in the order of people and pages. */
export function lacks(people: readonly PersonFacts[], pages: readonly TeamPage[], notes: Notes): Lack[] {
  const found = people.flatMap((person) => {
    const needed = new Set(jobsOf(person, notes).flatMap((job) => pagesOfJob(job, pages)));
    return [...needed].flatMap((page): Lack[] => {
      const kind = lackOf(cellOf(person, page, notes), page);
      return kind ? [{ kind, person, page }] : [];
    });
  });
  return LACKS.flatMap((kind) => found.filter((one) => one.kind === kind));
}
