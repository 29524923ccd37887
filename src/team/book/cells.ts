/** What a person has done with a procedure, as far as it was sent. */
import { formerOf, type Former } from '../../meanings/former.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { put } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import type { Confirmation, Pass } from '../share/share.ts';
import type { Notes, PersonBook } from './book.ts';
import type { RunFacts } from './run-facts.ts';

/** A page as the book needs it: `/team.json`. */
export interface TeamPage {
  slug: string;
  title: string;
  domain: string;
  /** Whom it concerns, and who does steps of it. */
  roles: string[];
  doers: string[];
  /** True where it has a checklist, a quiz. */
  does: boolean;
  asks: boolean;
  version: string;
  /** What it means: as marks keep it, the same as drafts had it, the day of that, and what it meant before. */
  meaning: string;
  drafts?: readonly string[] | undefined;
  updated: string;
  former?: readonly Former[] | undefined;
}

/** A person with what is shown of their runs, and all ids that the leader has joined into theirs, their own first. */
export type PersonFacts = Omit<PersonBook, 'runs'> & { runs: readonly RunFacts[]; ids: readonly string[] };

interface Known {
  at: number;
  /** `today`: as the page is now. `former`: as it was. `unknown`: nobody can say. */
  state: 'today' | 'former' | 'unknown';
  /** Empty where it is unknown. */
  version: string;
}

/** A run that was worked through under somebody's eyes, as the learner says. */
interface Practised {
  run: RunFacts;
  under: string;
  at: number;
}

export interface Cell {
  /** When it was marked as read; undefined where it is not. */
  read?: number | undefined;
  /** Which of its meanings is known of reading or passing; undefined where neither was done. */
  known?: Known | undefined;
  passes: Pass[];
  runs: RunFacts[];
  practised: Practised[];
  confirmed?: Confirmation | undefined;
}

const confirmationKey = (person: string, slug: string) => `${person}/${slug}`;

/** What was confirmed of somebody under any of their ids, the last of it. */
function confirmedOf({ ids }: PersonFacts, slug: string, { confirmations }: Notes): Confirmation | undefined {
  const all = ids.flatMap((id) => own(confirmations, confirmationKey(id, slug)) ?? []);
  return all.filter(({ value }) => value !== null).sort((a, b) => b.at - a.at)[0]?.value ?? undefined;
}

/** A confirmation as the leader notes it; taken back (null) under every id of the person. */
export function withConfirmation(
  notes: Notes,
  { ids }: Pick<PersonFacts, 'ids'>,
  slug: string,
  said: Confirmation | null,
  now: number,
): Notes {
  const keys = (said ? ids.slice(0, 1) : ids).map((id) => confirmationKey(id, slug));
  return {
    ...notes,
    confirmations: keys.reduce((all, key) => put(all, key, said, now), notes.confirmations),
  };
}

interface Indexed {
  passes: ReadonlyMap<string, Pass[]>;
  runs: ReadonlyMap<string, RunFacts[]>;
}

const indexes = new WeakMap<PersonFacts, Indexed>();

/** By page, made once for each person: a book has thousands of cells. */
function indexOf(person: PersonFacts): Indexed {
  const before = indexes.get(person);
  if (before) return before;
  const made = {
    passes: Map.groupBy(person.passes, ({ slug }) => slug),
    runs: Map.groupBy(person.runs, ({ slug }) => slug),
  };
  indexes.set(person, made);
  return made;
}

export function cellOf(person: PersonFacts, page: TeamPage, notes: Notes): Cell {
  const { slug } = page;
  const passes = indexOf(person).passes.get(slug) ?? [];
  const runs = indexOf(person).runs.get(slug) ?? [];
  const mark = own(person.reads, slug);
  const read = mark?.value ? mark.at : undefined;
  const practised = runs.flatMap((run): Practised[] => {
    const said = own(person.practised, run.id);
    return said?.value ? [{ run, under: said.value, at: said.at }] : [];
  });
  return {
    ...{ read, passes, runs, practised },
    known: knownOf(page, read, passes.at(-1)?.at, own(person.meanings, slug)?.value),
    confirmed: confirmedOf(person, slug, notes),
  };
}

function knownOf(page: TeamPage, read = -1, passed = -1, meaning?: string): Known | undefined {
  const at = Math.max(read, passed);
  if (at < 0) return undefined;
  const { former = [], drafts = [], updated, version } = page;
  if (meaning !== undefined && [page.meaning, ...drafts].includes(meaning))
    return { at, state: 'today', version };
  const before = formerOf({ meaning: page.meaning, drafts, updated, former }, { meaning, day: localDay(at) });
  if (before) return { at, state: 'former', version: before.version };
  // A meaning that has come again counts as today's; what is not on record is nobody's guess.
  const isRecorded = former.some((one) => [one.meaning, ...(one.drafts ?? [])].includes(meaning ?? ''));
  const isLater = meaning === undefined && localDay(at) > updated;
  return isRecorded || isLater ? { at, state: 'today', version } : { at, state: 'unknown', version: '' };
}
