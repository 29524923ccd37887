/** Everybody, those who lack most of what is urgent first. */
import { useMemo } from 'preact/hooks';
import { LIST } from '#text/punctuation.ts';
import { teamText as words } from '#text/team.ts';
import { momentOf } from '../../run/limits/dates.ts';
import { jobsOf, LACKS, lacks, type Lack, type LackKind } from '../book/lacks.ts';
import type { PersonFacts } from '../book/cells.ts';
import { openProblems, type OpenProblems } from '../book/problems.ts';
import { isCarriedOut } from '../book/run-facts.ts';
import type { OpenBook } from './use-book.ts';
import { personAddress } from './use-place.ts';

/** By kind, the most urgent first: more of a more urgent kind comes first. */
const weightOf = (own: readonly Lack[]) =>
  LACKS.map((kind) => own.filter((lack) => lack.kind === kind).length);

function byUrgency(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at < 0 ? 0 : other[at]! - one[at]!;
}

export function People({ book: { people, notes, pages } }: { book: OpenBook }) {
  const lines = useMemo(() => {
    const found = Map.groupBy(lacks(people, pages.pages, notes), ({ person }) => person.id);
    return people
      .map((person) => ({ person, own: found.get(person.id) ?? [] }))
      .sort((a, b) => byUrgency(weightOf(a.own), weightOf(b.own)));
  }, [people, notes, pages]);
  const open = useMemo(() => openProblems(people, notes, Date.now()), [people, notes]);
  return (
    <ul class="team-people">
      {lines.map(({ person, own }) => (
        <li key={person.id}>
          <a class="tile team-line" href={personAddress(person.id)}>
            <span class="team-line-name">
              <strong>{person.name}</strong>
              <small>{jobNames(person, notes, pages.jobs) || words.noJobs}</small>
            </span>
            <span>{countsOf(person)}</span>
            <Tags own={own} problems={open.get(person.id)} hasJob={jobsOf(person, notes).length > 0} />
            <small class="quiet">{words.sentAt(momentOf(person.received.at(-1)!.made))}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

const jobNames = (
  person: PersonFacts,
  notes: OpenBook['notes'],
  jobs: readonly { id: string; name: string }[],
): string =>
  jobsOf(person, notes)
    .map((id) => jobs.find((job) => job.id === id)?.name ?? id)
    .join(LIST);

export const countsOf = ({ reads, passes, runs }: PersonFacts): string =>
  words.counts(
    Object.values(reads).filter(({ value }) => value).length,
    new Set(passes.map(({ slug }) => slug)).size,
    runs.filter(isCarriedOut).length,
  );

const URGENT: readonly LackKind[] = ['worked', 'changed'];

function Tags({
  own,
  problems,
  hasJob,
}: {
  own: readonly Lack[];
  problems: OpenProblems | undefined;
  hasJob: boolean;
}) {
  const urgent = own.filter(({ kind }) => URGENT.includes(kind)).length;
  return (
    <span class="team-tags">
      {own.length > 0 && (
        <span class={urgent > 0 ? 'tag redline' : 'tag limit'}>{words.lackCount(own.length)}</span>
      )}
      {own.length === 0 && hasJob && <span class="tag done">{words.noLack}</span>}
      {problems && problems.open > 0 && <span class="tag redline">{words.openProblems(problems.open)}</span>}
      {problems && problems.answered > 0 && (
        <span class="tag limit">{words.answeredProblems(problems.answered)}</span>
      )}
    </span>
  );
}
