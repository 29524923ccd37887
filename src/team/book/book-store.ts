/** The book as it is kept: people with what is shown of their runs in one store, so that opening it reads no run. */
import { currentForm, type KeptForm } from '../../run/form/former-form.ts';
import { joinEvents, type RunEvents } from '../../run/events/run-events.ts';
import { joinRuns } from '../../run/model/join-runs.ts';
import type { Run } from '../../run/model/run.ts';
import { latestTime } from '../share/receiving/capped.ts';
import { keyName, type SealState } from '../share/seal.ts';
import type { SealedShare, SharedRun } from '../share/share.ts';
import {
  formsIn,
  hasEvents,
  idOf,
  idsUnder,
  joinNotes,
  joinPeople,
  NO_NOTES,
  personIn,
  type Book,
  type Notes,
  type PersonBook,
} from './book.ts';
import type { PersonFacts } from './cells.ts';
import type { Database, Reads, Writes } from '../../storage/database/database.ts';
import { runFacts, type RunFacts } from './run-facts.ts';
import { withSender } from './with-sender.ts';

/** A person as they are kept: the runs stand in a store of their own. */
export type StoredPerson = Omit<PersonBook, 'runs'> & { facts: ReadonlyMap<string, RunFacts> };

/** What a book has in its database. */
export const STORES = ['people', 'runs', 'forms', 'notes'];
const NOTES = 'notes';
const runKey = (person: string, run: string) => `${person}/${run}`;
const formKey = ({ run }: SharedRun) => `${run.slug}/${run.form.value}`;

/** Runs are kept as texts: of a thousand of them a browser copies texts in a fraction of the time that objects take. */
async function keptRuns(reads: Reads, keys: Iterable<string>): Promise<Map<string, SharedRun>> {
  const texts = await reads.some<string>('runs', keys);
  return new Map([...texts].map(([key, text]) => [key, JSON.parse(text) as SharedRun]));
}

export class BookStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get keeps(): boolean {
    return this.#database.keeps;
  }

  /** Everybody as they were sent, and what the leader has noted. */
  async read(): Promise<{ people: StoredPerson[]; notes: Notes }> {
    const [people, [notes]] = await Promise.all([
      this.#database.all<StoredPerson>('people'),
      this.#database.all<Notes>('notes'),
    ]);
    // Books of before have not all that is noted now.
    return { people, notes: { ...NO_NOTES, ...notes } };
  }

  /** Reads shares into the book; those whose bytes were changed stay out. */
  async add(shares: readonly { share: SealedShare; state: SealState }[], now = Date.now()): Promise<void> {
    const sound = shares.filter(({ state }) => state !== 'changed');
    const people = sound.map(({ share, state }) => personIn(share, state, keyName(share.seal)));
    await this.#join(people, formsIn(sound.flatMap(({ share }) => share.forms)), now);
  }

  /** Joins another book, as the leader's other device has it. */
  async join(book: Book, now = Date.now()): Promise<void> {
    await this.#join(book.people, formsIn(book.forms), now);
    await this.note(() => book.notes);
  }

  #join(people: readonly PersonBook[], forms: ReadonlyMap<string, KeptForm>, now: number): Promise<void> {
    return this.#database.change((reads) => joined(reads, people, forms, latestTime(now)));
  }

  /** Notes something; what another tab has noted meanwhile stays. */
  async note(change: (notes: Notes) => Notes): Promise<Notes> {
    let notes = NO_NOTES;
    await this.#database.change(async (reads) => {
      const [kept] = await reads.all<Notes>('notes');
      const before = { ...NO_NOTES, ...kept };
      notes = joinNotes(before, change(before));
      return new Map([['notes', new Map([[NOTES, notes]])]]);
    });
    return notes;
  }

  /** A run with the texts that it was worked by, as far as they have come. */
  async run(person: string, id: string): Promise<{ shared: SharedRun; forms: KeptForm[] } | undefined> {
    const key = runKey(person, id);
    const shared = (await keptRuns(this.#database, [key])).get(key);
    if (!shared) return undefined;
    const { run, events } = shared;
    const hashes = [run.form.value, ...Object.values(events?.chains ?? {}).map(({ form }) => form)];
    const keys = new Set(hashes.map((hash) => `${run.slug}/${hash}`));
    return { shared, forms: [...(await this.#database.some<KeptForm>('forms', keys)).values()] };
  }

  /**
   * All that was recorded of a run, whoever has handed it in: the run of one goes on in the record of another. `run` is
   * what the copies that came with events say together: what stands in one alone is half of the record. `isLater`: a
   * code has brought more since, without how it came about.
   */
  async recordOf(
    id: string,
  ): Promise<{ run: Run | undefined; events: RunEvents | undefined; forms: KeptForm[]; isLater: boolean }> {
    const { people } = await this.read();
    const copies = await Promise.all(
      people.flatMap(({ id: person, facts }) => (facts.has(id) ? [this.run(person, id)] : [])),
    );
    const found = copies.flatMap((copy) => copy ?? []);
    const recorded = found.flatMap(({ shared }) => (hasEvents(shared) ? [shared] : []));
    const events = recorded.map((shared) => shared.events);
    return {
      run:
        recorded.length > 0
          ? recorded.map(({ run, recorded: then = run }) => then).reduce(joinRuns)
          : undefined,
      isLater: recorded.some((shared) => shared.recorded !== undefined),
      events: events.length > 0 ? events.reduce(joinEvents) : undefined,
      forms: [...new Set(found.flatMap(({ forms }) => forms))],
    };
  }

  /** All of it, to be taken to another device. */
  async whole(): Promise<Book> {
    const { people, notes } = await this.read();
    const found = people.map(async ({ facts, ...person }): Promise<PersonBook> => {
      const keys = [...facts.keys()].map((run) => runKey(person.id, run));
      const runs = await keptRuns(this.#database, keys);
      return { ...person, runs: new Map([...runs.values()].map((run) => [run.id, run])) };
    });
    return { people: await Promise.all(found), forms: await this.#database.all<KeptForm>('forms'), notes };
  }

  /** What the book has of somebody under all their ids, gone; what they have sends it again. */
  forget({ ids }: Pick<PersonFacts, 'ids'>): Promise<void> {
    const gone = (keys: Iterable<string>) => new Map([...keys].map((key) => [key, undefined]));
    return this.#database.change(async (reads) => {
      const people = await reads.some<StoredPerson>('people', ids);
      const runs = [...people.values()].flatMap(({ id, facts }) =>
        [...facts.keys()].map((run) => runKey(id, run)),
      );
      return new Map([
        ['people', gone(people.keys())],
        ['runs', gone(runs)],
      ]);
    });
  }

  clear(): Promise<void> {
    return this.#database.clear();
  }
}

/** A kept person with those runs that a share brings anew. */
function withRuns(
  { facts: _, ...person }: StoredPerson,
  theirs: PersonBook,
  kept: ReadonlyMap<string, SharedRun>,
): PersonBook {
  const runs = [...theirs.runs.keys()].flatMap((run): [string, SharedRun][] => {
    const before = kept.get(runKey(person.id, run));
    return before ? [[run, before]] : [];
  });
  return { ...person, runs: new Map(runs) };
}

/** Everybody once, as the leader has said who is who. */
export function peopleFacts(people: readonly StoredPerson[], notes: Notes): PersonFacts[] {
  const byId = Map.groupBy(people, ({ id }) => idOf(id, notes));
  return [...byId].map(([id, all]) => {
    const facts = new Map<string, RunFacts>();
    for (const one of all)
      for (const [run, fact] of one.facts)
        if ((facts.get(run)?.touched ?? -1) < fact.touched) facts.set(run, fact);
    const bare = all.map(({ facts: _, ...person }): PersonBook => ({ ...person, runs: new Map() }));
    return { ...bare.reduce(joinPeople), id, ids: idsUnder(id, notes), runs: [...facts.values()] };
  });
}

/** What is to be written so that these people are in the book. */
async function joined(
  reads: Reads,
  people: readonly PersonBook[],
  forms: ReadonlyMap<string, KeptForm>,
  latest: number,
): Promise<Writes> {
  const byId = Map.groupBy(people, ({ id }) => id);
  const sent = new Map([...byId].map(([id, all]) => [id, all.reduce(joinPeople)]));
  const kept = await reads.some<StoredPerson>('people', sent.keys());
  const keptForms = await reads.some<KeptForm>('forms', forms.keys());
  const newForms = new Map([...forms].filter(([key]) => !keptForms.has(key)));
  await waitingFor(reads, newForms, sent, kept);
  // Only what is known is looked up: most of what comes is new.
  const runKeys = [...sent].flatMap(([id, { runs }]) =>
    [...runs.keys()].filter((run) => kept.get(id)?.facts.has(run)).map((run) => runKey(id, run)),
  );
  const before = await keptRuns(reads, runKeys);
  const needed = [...[...sent.values()].flatMap(({ runs }) => [...runs.values()]), ...before.values()];
  const missing = new Set(needed.map(formKey).filter((key) => !keptForms.has(key)));
  for (const [key, form] of await reads.some<KeptForm>('forms', missing)) keptForms.set(key, form);
  const allForms = new Map([...keptForms, ...forms].map(([key, form]) => [key, currentForm(form)]));
  const [writtenPeople, writtenRuns] = [new Map<string, StoredPerson>(), new Map<string, string>()];
  for (const [id, theirs] of sent) {
    const own = kept.get(id);
    const { runs, ...person } = own ? joinPeople(withRuns(own, theirs, before), theirs) : theirs;
    const facts = new Map(own?.facts);
    for (const [run, shared] of runs) {
      facts.set(run, runFacts(run, withSender(shared, person), allForms.get(formKey(shared)), latest));
      writtenRuns.set(runKey(id, run), JSON.stringify(shared));
    }
    writtenPeople.set(id, { ...person, facts });
  }
  return new Map<string, ReadonlyMap<string, unknown>>([
    ['people', writtenPeople],
    ['runs', writtenRuns],
    ['forms', newForms],
  ]);
}

/** Runs that came without their text, once it comes with those of somebody else: they are part of what is joined now. */
async function waitingFor(
  reads: Reads,
  forms: ReadonlyMap<string, KeptForm>,
  sent: Map<string, PersonBook>,
  kept: Map<string, StoredPerson>,
): Promise<void> {
  const slugs = new Set([...forms.values()].map(({ slug }) => slug));
  if (slugs.size === 0) return;
  for (const person of await reads.all<StoredPerson>('people')) {
    const waiting = [...person.facts.values()].filter(
      ({ slug, total }) => total === undefined && slugs.has(slug),
    );
    if (waiting.length === 0) continue;
    const runs = await keptRuns(
      reads,
      waiting.map(({ id }) => runKey(person.id, id)),
    );
    const { facts: _, ...own } = person;
    const part: PersonBook = { ...own, runs: new Map([...runs.values()].map((run) => [run.id, run])) };
    const theirs = sent.get(person.id);
    sent.set(person.id, theirs ? joinPeople(part, theirs) : part);
    kept.set(person.id, person);
  }
}
