/** What was chosen, pasted or scanned, read into the book; each piece is told what became of it. */
import { belongsText } from '#text/belongs.ts';
import { teamText as words } from '#text/team.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { kindOfText, kindOfValue, type TextKind } from '../../../storage/parts/kind-of-text.ts';
import type { BrokenPart, TextPart } from '../../../storage/parts/text-parts.ts';
import { whyNotRead } from '../why-failed.ts';
import { base } from '../../../ui/url.ts';
import { SHARE_PLACES } from '../../share/sending/places.ts';
import type { BookStore } from '../../book/book-store.ts';
import { Keeping } from './keeping.ts';
import {
  findShares,
  readShare,
  type FoundInText,
  type ReadShare,
} from '../../share/receiving/read-shares.ts';

export interface Told {
  kind: 'read' | 'problem';
  text: string;
}

/** More than anybody's share is. */
const MOST_BYTES = 24_000_000;

const problem = (text: string): Told => ({ kind: 'problem', text });

/** What something is that is not for the book, and where it belongs. */
const elsewhere = (kind: TextKind | undefined, unknown: string): string =>
  kind === undefined || kind === 'share' || kind === 'book' ? unknown : belongsText[kind];

interface Named {
  /** Name of the file; empty of what was pasted. */
  name: string;
  read: ReadShare | 'large' | 'unreadable';
}

/** How far the reading is. */
export interface Progress {
  /** So many files were read. */
  read?: (files: number, of: number) => void;
  /** Some more of them are in the book. */
  kept?: () => void;
}

export async function readFiles(
  store: BookStore,
  files: readonly File[],
  progress: Progress = {},
): Promise<Told[]> {
  // A folder holds what it holds: only what may be a share is looked at.
  const named = files.length > 1 ? files.filter(({ name }) => /\.(json|txt)$/i.test(name)) : files;
  const reading = new Reading(store, progress.kept);
  const told: Told[] = [];
  // The parts of one share may stand in several files.
  let [parts, missing]: [readonly TextPart[], Told[]] = [[], []];
  const broken: BrokenPart[] = [];
  const whole = new Set<string>();
  // The next one is fetched while one is read.
  let next = textOf(named[0]);
  for (const [at, { name, size }] of named.entries()) {
    progress.read?.(at, named.length);
    const text = await next;
    next = textOf(named[at + 1]);
    if (size > MOST_BYTES) reading.take(name, 'large');
    else if (text === undefined) reading.take(name, 'unreadable');
    else {
      // A chat that was saved as a text.
      const found = /^\s*\{/.test(text) ? undefined : findShares(text, parts, whole);
      if (found?.isForeign)
        told.push(problem(words.ofFile(name, elsewhere(kindOfText(text), words.refused.foreign))));
      else if (!found) reading.take(name, await readShare(text));
      for (const one of found?.texts ?? []) reading.take(name, await readShare(one));
      if (!found) continue;
      told.push(...partsTold({ ...found, missing: [], broken: [] }));
      broken.push(...found.broken);
      for (const id of found.whole) whole.add(id);
      [parts, missing] = [found.parts, missingTold(found)];
    }
  }
  // A part that is damaged in one file may be whole in another.
  const lacking = broken.filter(({ id }) => !whole.has(id));
  return [...(await reading.end()), ...told, ...brokenTold(lacking), ...missing];
}

const textOf = async (file?: File): Promise<string | undefined> =>
  file && file.size <= MOST_BYTES ? file.text().catch(() => undefined) : undefined;

/**
 * @param before parts that came earlier
 * @param known ids of what was read in of parts
 * @returns `whole`: of what is in the book now, too
 */
export async function readText(
  store: BookStore,
  text: string,
  before: readonly TextPart[],
  known: ReadonlySet<string> = new Set(),
): Promise<{ told: Told[]; parts: readonly TextPart[]; whole: readonly string[] }> {
  const found = findShares(text, before, known);
  const reading = new Reading(store);
  for (const one of found.texts) reading.take('', await readShare(one));
  const kept = await reading.end();
  const again: Told[] = found.isAgain ? [{ kind: 'read', text: words.partAgain }] : [];
  const told = [...kept, ...again, ...partsTold(found)];
  if (found.isForeign) told.push(problem(elsewhere(kindOfText(text), words.nothing(SHARE_PLACES))));
  const isKept = kept.every(({ kind }) => kind === 'read');
  return { told, parts: found.parts, whole: isKept ? found.whole : [] };
}

const missingTold = ({ missing }: Pick<FoundInText, 'missing'>): Told[] =>
  missing.map(({ numbers, of }) => problem(words.partMissing(numbers, of)));

const brokenTold = (broken: readonly BrokenPart[]): Told[] =>
  broken.map(({ number, of }) => problem(words.partBroken(number, of)));

const partsTold = ({ broken, missing, spoiled, newer, cut }: FoundInText): Told[] => [
  ...brokenTold(broken),
  ...(spoiled > 0 ? [problem(words.refused.broken)] : []),
  ...missingTold({ missing }),
  ...(newer ? [problem(words.refused.newer)] : []),
  ...(cut > 0 ? [problem(words.cut)] : []),
];

/** What was read so far, and what is to be told of it. */
class Reading {
  readonly #store: BookStore;
  readonly #keeping: Keeping;
  readonly #all: Named[] = [];
  readonly #seen = new Set<string>();

  constructor(store: BookStore, kept?: () => void) {
    this.#store = store;
    this.#keeping = new Keeping(store, kept);
  }

  take(name: string, read: Named['read']): void {
    if (typeof read === 'object' && read.kind === 'share') {
      const { state, share } = read;
      const same = `${state} ${share.seal.digest}`;
      // A share that was chosen twice is told once.
      if (this.#seen.has(same)) return;
      this.#seen.add(same);
      if (share.to === undefined) this.#keeping.add(read);
    }
    this.#all.push({ name, read });
  }

  async end(): Promise<Told[]> {
    await this.#keeping.end();
    const { known, failed } = this.#keeping;
    const books: Told[] = [];
    for (const { name, read } of this.#all)
      if (typeof read === 'object' && read.kind === 'other')
        books.push(...(await joinBook(this.#store, name, read.value)));
    return [...this.#all.flatMap((one) => toldOf(one, known, failed)), ...books];
  }
}

async function joinBook(store: BookStore, name: string, value: unknown): Promise<Told[]> {
  const { readBook } = await import('../../book/book-file.ts');
  const read = readBook(value);
  if (!read) {
    const what = elsewhere(kindOfValue(value), words.refused.foreign);
    return [problem(name ? words.ofFile(name, what) : what)];
  }
  try {
    await store.join(read.book);
  } catch (error) {
    return [problem(whyNotRead(error))];
  }
  return [
    { kind: 'read', text: words.bookRead(read.book.people.length) },
    ...(read.isWhole ? [] : [problem(words.bookNotWhole)]),
  ];
}

function toldOf(
  { name, read }: Named,
  known: ReadonlySet<string>,
  failed: ReadonlyMap<ReadShare, string>,
): Told[] {
  const about = (text: string) => (name ? words.ofFile(name, text) : text);
  if (read === 'large') return [problem(about(words.refused.large))];
  if (read === 'unreadable') return [problem(about(words.unreadable))];
  if (read.kind === 'other') return [];
  if (read.kind !== 'share') return [problem(about(words.refused[read.kind]))];
  const { share, state, isWhole, ahead } = read;
  if (share.to !== undefined) return [problem(about(belongsText.back))];
  const moment = momentOf(share.made);
  if (state === 'changed')
    return [problem(words.ofFile(`${share.person.name} ${moment}`, words.refused.changed))];
  const why = failed.get(read);
  if (why) return [problem(words.ofFile(`${share.person.name} ${moment}`, why))];
  const isKnown = known.has(share.seal.digest);
  const isOther = share.site !== location.origin + base;
  return [
    { kind: 'read', text: (isKnown ? words.readAgain : words.readIn)(share.person.name, moment) },
    ...(isWhole ? [] : [problem(about(words.notWhole))]),
    ...(ahead > 0 ? [problem(about(words.ahead(share.person.name, ahead)))] : []),
    ...(isOther ? [problem(about(words.otherSite(share.site)))] : []),
  ];
}
