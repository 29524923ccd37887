/**
 * The leader's book: what was read of shares, joined item by item, so that neither their order nor their number matters;
 * and what the leader has noted beside it. What somebody has sent stands under that person alone.
 */
import type { KeptForm } from '../../run/form/former-form.ts';
import { joinRuns } from '../../run/model/join-runs.ts';
import { formHash } from '../../run/model/run.ts';
import { joinEvents, type RunEvents } from '../../run/events/run-events.ts';
import { canonical } from '../../storage/records/json.ts';
import { joinLwwMaps, type LwwMap } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { uniquePasses } from '../share/sending/passes.ts';
import type { SealState } from '../share/seal.ts';
import type { Answer, Confirmation, Decision, Pass, SealedShare, SharedRun } from '../share/share.ts';

/** A share that was read. */
export interface Received {
  digest: string;
  device: string;
  number: number;
  made: number;
  since?: number | undefined;
  state: SealState;
  /** Of the device's key, in a few characters; empty where it has none. */
  key: string;
}

/** What a person has sent. */
export interface PersonBook {
  id: string;
  name: string;
  /** Other ids that this person says are theirs as well. */
  former: readonly string[];
  reads: LwwMap<boolean>;
  meanings: LwwMap<string>;
  passes: readonly Pass[];
  practised: LwwMap<string | null>;
  /** By id. */
  runs: ReadonlyMap<string, SharedRun>;
  /** What the person has answered of problems that the leader has handed back. */
  answers: LwwMap<Answer>;
  /** The oldest first. */
  received: readonly Received[];
}

/** What the leader has noted. */
export interface Notes {
  /** Ids of the jobs of each person. */
  jobs: LwwMap<readonly string[]>;
  /** By `<person>/<page>`. */
  confirmations: LwwMap<Confirmation | null>;
  /** By the key of a problem. */
  decisions: LwwMap<Decision>;
  /** By `<person> <key>` which change of a decision or confirmation somebody was sent. */
  handed: LwwMap<number>;
  /** By an id the one of the same person under which it stands; null where they are two after all. */
  same: LwwMap<string | null>;
}

/** All of it, as the leader takes it to another device. */
export interface Book {
  people: readonly PersonBook[];
  forms: readonly KeptForm[];
  notes: Notes;
}

export const NO_NOTES: Notes = { jobs: {}, confirmations: {}, decisions: {}, handed: {}, same: {} };

const inOrder = (one: Received, other: Received) =>
  one.made - other.made || one.number - other.number || (one.digest < other.digest ? -1 : 1);

const STATES: readonly SealState[] = ['signed', 'unsure', 'unsigned', 'changed'];

/** Each share once: a copy whose signature was taken off says less than one that has it. */
const bestOfEach = (received: readonly Received[]): Received[] =>
  [...Map.groupBy(received, ({ digest }) => digest).values()].map(
    (same) =>
      same.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.made - b.made)[0]!,
  );

/** The part of a book that a share is. */
export function personIn(share: SealedShare, state: SealState, key: string): PersonBook {
  const { person, device, number, made, since, seal, reads, meanings, passes, practised, answers } = share;
  return {
    id: person.id,
    name: person.name,
    former: [...(person.former ?? [])].sort(),
    ...{ reads, meanings, practised, answers },
    passes: uniquePasses(passes),
    // What was recorded when is the book's to say.
    runs: withRuns(
      new Map(),
      share.runs.map(({ recorded: _, ...shared }) => shared),
    ),
    received: [{ digest: seal.digest, device, number, made, since, state, key }],
  };
}

/** Both, whichever came first and however often. */
export function joinPeople(one: PersonBook, other: PersonBook): PersonBook {
  const last = [one, other].sort((a, b) => inOrder(a.received.at(-1)!, b.received.at(-1)!)).at(-1)!;
  return {
    id: one.id,
    name: last.name,
    former: [...new Set([...one.former, ...other.former])].sort(),
    reads: joinLwwMaps(one.reads, other.reads),
    meanings: joinLwwMaps(one.meanings, other.meanings),
    passes: uniquePasses([...one.passes, ...other.passes]),
    practised: joinLwwMaps(one.practised, other.practised),
    runs: withRuns(one.runs, other.runs.values()),
    answers: joinLwwMaps(one.answers, other.answers),
    received: bestOfEach([...one.received, ...other.received]).sort(inOrder),
  };
}

function withRuns(runs: ReadonlyMap<string, SharedRun>, more: Iterable<SharedRun>): Map<string, SharedRun> {
  const all = new Map(runs);
  for (const shared of more) {
    const kept = all.get(shared.id);
    all.set(shared.id, kept ? joinShared(kept, shared) : shared);
  }
  return all;
}

function joinShared(one: SharedRun, other: SharedRun): SharedRun {
  const events =
    one.events && other.events ? joinEvents(one.events, other.events) : (one.events ?? other.events);
  const run = joinRuns(one.run, other.run);
  const states = [one, other].flatMap((shared) => (hasEvents(shared) ? [shared.recorded ?? shared.run] : []));
  const recorded = states.length > 0 ? states.reduce(joinRuns) : run;
  const isLater = canonical(recorded) !== canonical(run);
  return { id: one.id, run, ...(events && { events }), ...(isLater && { recorded }) };
}

export const hasEvents = (shared: SharedRun): shared is SharedRun & { events: RunEvents } =>
  shared.events !== undefined && Object.keys(shared.events.chains).length > 0;

/** Forms by `<page>/<hash of what they say>`. */
export const formsIn = (forms: readonly KeptForm[]): Map<string, KeptForm> =>
  new Map(forms.map((form) => [`${form.slug}/${formHash(form)}`, form]));

export function joinNotes(one: Notes, other: Notes): Notes {
  return {
    jobs: joinLwwMaps(one.jobs, other.jobs),
    confirmations: joinLwwMaps(one.confirmations, other.confirmations),
    decisions: joinLwwMaps(one.decisions, other.decisions),
    handed: joinLwwMaps(one.handed, other.handed),
    same: joinLwwMaps(one.same, other.same),
  };
}

/** The id under which somebody stands; of ids that stand under each other in a circle, the least. */
export function idOf(id: string, { same }: Pick<Notes, 'same'>): string {
  const way = [id];
  for (let next = own(same, id)?.value; next; next = own(same, next)?.value) {
    const begin = way.indexOf(next);
    if (begin >= 0) return way.slice(begin).sort()[0]!;
    way.push(next);
  }
  return way.at(-1)!;
}

/** All ids that stand under this one, itself first. */
export const idsUnder = (id: string, notes: Pick<Notes, 'same'>): string[] => [
  id,
  ...Object.keys(notes.same).filter((one) => one !== id && idOf(one, notes) === id),
];

/** Ids that somebody says are theirs as well and that the book has apart, until the leader has said what holds. */
export function claimsIn(
  people: readonly Pick<PersonBook, 'id' | 'former'>[],
  notes: Pick<Notes, 'same'>,
): { of: string; claimed: string }[] {
  const known = new Set(people.map(({ id }) => id));
  const isOpen = (id: string, claimed: string) =>
    known.has(claimed) && own(notes.same, claimed) === undefined && idOf(id, notes) !== idOf(claimed, notes);
  return people.flatMap(({ id, former }) =>
    former.flatMap((claimed) => (isOpen(id, claimed) ? [{ of: id, claimed }] : [])),
  );
}
