/** Problems of all runs as one list: who sees to them, until when, and what came of it. */
import { localDay } from '../../quiz/sitting/local-day.ts';
import { COLON, LIST } from '#text/punctuation.ts';
import { teamProblemsText as words } from '#text/team-problems.ts';
import { momentOf } from '../../run/limits/dates.ts';
import { put } from '../../storage/records/lww-map.ts';
import { csvFile } from '../../ui/export/csv.ts';
import { own } from '../../ui/own.ts';
import type { Answer, Decision } from '../share/share.ts';
import type { Notes } from './book.ts';
import type { PersonFacts } from './cells.ts';
import type { RunFacts, RunProblem } from './run-facts.ts';

export interface Problem {
  /** `<run>#<item or step>` */
  key: string;
  kind: RunProblem['kind'] | 'gone';
  run: string;
  slug: string;
  /** What was wrong, where: in words. */
  place: string;
  note: string;
  at: number;
  /** Who found it; empty where that is not known. */
  finder: string;
  /** The run's title and name, and whose it is; empty where the run has not come or has it no more. */
  title: string;
  name: string;
  people: string[];
  decision?: Decision | undefined;
  /** Who says that it was put right. */
  answers: (Answer & { person: string })[];
  /** `solved`: the run itself says so. `answered`: somebody says so. `done`: the leader has found it so. */
  state: 'overdue' | 'open' | 'answered' | 'solved' | 'done';
}

const STATES: Problem['state'][] = ['overdue', 'answered', 'open', 'solved', 'done'];

const problemKey = (run: string, { key }: Pick<RunProblem, 'key'>) => `${run}#${key}`;

/** @param today ISO 8601 day */
export function problems(people: readonly PersonFacts[], notes: Notes, now: number): Problem[] {
  const today = localDay(now);
  const found = new Map<string, Problem>();
  for (const { id, run, names } of runsOnce(people))
    for (const problem of run.problems) {
      const key = problemKey(id, problem);
      found.set(key, withState({ key, run, problem, names, people, notes, today }));
    }
  // What the leader has decided of stays, though the run says nothing of it any more.
  for (const [key, { value, at }] of Object.entries(notes.decisions))
    if (!found.has(key)) found.set(key, goneProblem(key, value, at, people, today));
  return [...found.values()].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      (a.decision?.due || '9').localeCompare(b.decision?.due || '9') ||
      b.at - a.at ||
      (a.key < b.key ? -1 : 1),
  );
}

/** What else was decided of a problem meanwhile stays: the notes are newer than the list that it was decided in. */
export function withDecision(
  notes: Notes,
  { key, name, slug, place, note }: Problem,
  change: Partial<Decision>,
  now: number,
): Notes {
  const text = [place, note].filter(Boolean).join(COLON);
  const none: Decision = { run: name, slug, text, owner: '', due: '', done: '' };
  const decision = { ...none, ...own(notes.decisions, key)?.value, ...change };
  return { ...notes, decisions: put(notes.decisions, key, decision, now) };
}

const isOver = ({ state }: Problem) => state === 'solved' || state === 'done';

/** Problems of somebody's runs that are still to be put right, and those that somebody says are, which nobody has looked at. */
export interface OpenProblems {
  open: number;
  answered: number;
}

/** How many of them there are, by the id of whose runs they are. */
export function openProblems(
  people: readonly PersonFacts[],
  notes: Notes,
  now: number,
): Map<string, OpenProblems> {
  const states = new Map(problems(people, notes, now).map((one) => [one.key, one]));
  const counts = (runs: readonly RunFacts[]): OpenProblems => {
    const left = runs
      .flatMap(({ id, problems }) => problems.flatMap((one) => states.get(problemKey(id, one)) ?? []))
      .filter((one) => !isOver(one));
    const answered = left.filter(({ state }) => state === 'answered').length;
    return { open: left.length - answered, answered };
  };
  return new Map(people.map(({ id, runs }) => [id, counts(runs)]));
}

/** A run that several people have worked on is one: as it was last touched. */
function runsOnce(people: readonly PersonFacts[]): { id: string; run: RunFacts; names: string[] }[] {
  const all = people.flatMap((person) => person.runs.map((run) => ({ run, name: person.name })));
  return [...Map.groupBy(all, ({ run }) => run.id)].map(([id, same]) => ({
    id,
    run: same.reduce((one, other) => (other.run.touched > one.run.touched ? other : one)).run,
    names: same.map(({ name }) => name),
  }));
}

interface Facts {
  key: string;
  run: RunFacts;
  problem: RunProblem;
  names: string[];
  people: readonly PersonFacts[];
  notes: Notes;
  today: string;
}

function withState({ key, run, problem, names, people, notes, today }: Facts): Problem {
  const decision = own(notes.decisions, key)?.value;
  const answers = answersTo(key, people);
  const { kind, place, note, at, finder = '' } = problem;
  return {
    ...{ key, kind, place, note, at, finder, decision, answers, people: names },
    ...{ run: run.id, slug: run.slug, title: run.title, name: run.name },
    state: kind === 'solved' && !decision?.done ? 'solved' : stateOf(decision, answers, today),
  };
}

function goneProblem(
  key: string,
  decision: Decision,
  at: number,
  people: readonly PersonFacts[],
  today: string,
): Problem {
  const answers = answersTo(key, people);
  const { run, slug, text } = decision;
  return {
    ...{
      key,
      kind: 'gone',
      run,
      slug,
      place: text,
      note: '',
      at,
      finder: '',
      title: '',
      name: '',
      people: [],
    },
    ...{ decision, answers, state: stateOf(decision, answers, today) },
  };
}

const answersTo = (key: string, people: readonly PersonFacts[]) =>
  people.flatMap((person) => {
    const answer = own(person.answers, key)?.value;
    return answer?.done ? [{ ...answer, person: person.name }] : [];
  });

function stateOf(decision: Decision | undefined, answers: unknown[], today: string): Problem['state'] {
  if (decision?.done) return 'done';
  if (answers.length > 0) return 'answered';
  return decision?.due && decision.due < today ? 'overdue' : 'open';
}

/** As a file for a table program. */
export const problemsCsv = (all: readonly Problem[], titleOf: (problem: Problem) => string): string =>
  csvFile([
    words.problemColumns,
    ...all.map((problem) => {
      const { state, kind, place, note, at, finder, name, people, decision, answers } = problem;
      return [
        ...[
          words.states[state],
          place,
          note,
          momentOf(at),
          finder || (kind === 'gone' ? '' : words.foundByNobody),
          titleOf(problem),
          name,
          people.join(LIST),
        ],
        ...[decision?.owner ?? '', decision?.due ?? '', decision?.done ?? ''],
        answers.map(({ person, done, how }) => words.answer(person, done, how)).join(LIST),
      ];
    }),
  ]);
