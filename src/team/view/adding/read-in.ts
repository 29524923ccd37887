/** What was chosen, pasted or scanned, read into the book; each piece is told what became of it. */
import { belongsText } from '#text/belongs.ts';
import { teamText as words } from '#text/team.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { kindOfText, kindOfValue, type TextKind } from '../../../storage/parts/kind-of-text.ts';
import type { TextPart } from '../../../storage/parts/text-parts.ts';
import { whyNotRead } from '../why-failed.ts';
import { base } from '../../../ui/url.ts';
import { SHARE_PLACES } from '../../share/sending/places.ts';
import type { BookStore } from '../../book/book-store.ts';
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

/** So many shares are joined in one go. */
const AT_ONCE = 5;

const problem = (text: string): Told => ({ kind: 'problem', text });

/** What something is that is not for the book, and where it belongs. */
const elsewhere = (kind: TextKind | undefined, unknown: string): string =>
  kind === undefined || kind === 'share' || kind === 'book' ? unknown : belongsText[kind];

interface Named {
  /** Name of the file; empty of what was pasted. */
  name: string;
  read: ReadShare | 'large' | 'unreadable';
}

export async function readFiles(store: BookStore, files: readonly File[]): Promise<Told[]> {
  // A folder holds what it holds: only what may be a share is looked at.
  const named = files.length > 1 ? files.filter(({ name }) => /\.(json|txt)$/i.test(name)) : files;
  const read: Named[] = [];
  const told: Told[] = [];
  // The parts of one share may stand in several files.
  let [parts, missing]: [readonly TextPart[], Told[]] = [[], []];
  for (const file of named) {
    const { name } = file;
    if (file.size > MOST_BYTES) read.push({ name, read: 'large' });
    else {
      const text = await file.text().catch(() => undefined);
      if (text === undefined) {
        read.push({ name, read: 'unreadable' });
        continue;
      }
      // A chat that was saved as a text.
      const found = /^\s*\{/.test(text) ? undefined : findShares(text, parts);
      if (found?.isForeign)
        told.push(problem(words.ofFile(name, elsewhere(kindOfText(text), words.refused.foreign))));
      else if (!found) read.push({ name, read: await readShare(text) });
      for (const one of found?.texts ?? []) read.push({ name, read: await readShare(one) });
      if (!found) continue;
      told.push(...partsTold({ ...found, missing: [] }));
      [parts, missing] = [found.parts, missingTold(found)];
    }
  }
  return [...(await keep(store, read)), ...told, ...missing];
}

/** @param before parts that came earlier */
export async function readText(
  store: BookStore,
  text: string,
  before: readonly TextPart[],
): Promise<{ told: Told[]; parts: readonly TextPart[] }> {
  const found = findShares(text, before);
  const read: Named[] = [];
  for (const one of found.texts) read.push({ name: '', read: await readShare(one) });
  const told = [...(await keep(store, read)), ...partsTold(found)];
  if (found.isForeign) told.push(problem(elsewhere(kindOfText(text), words.nothing(SHARE_PLACES))));
  return { told, parts: found.parts };
}

const missingTold = ({ missing }: Pick<FoundInText, 'missing'>): Told[] =>
  missing.map(({ numbers, of }) => problem(words.partMissing(numbers, of)));

const partsTold = ({ broken, missing, spoiled, newer, cut }: FoundInText): Told[] => [
  ...broken.map(({ number, of }) => problem(words.partBroken(number, of))),
  ...(spoiled > 0 ? [problem(words.refused.broken)] : []),
  ...missingTold({ missing }),
  ...(newer ? [problem(words.refused.newer)] : []),
  ...(cut > 0 ? [problem(words.cut)] : []),
];

async function keep(store: BookStore, all: readonly Named[]): Promise<Told[]> {
  const { people } = await store.read();
  const known = new Set(people.flatMap(({ received }) => received.map(({ digest }) => digest)));
  const once = withoutRepeats(all);
  const shares = once.flatMap(({ read }) =>
    typeof read === 'object' && read.kind === 'share' && read.share.to === undefined ? [read] : [],
  );
  const failed = await addShares(store, shares);
  const books: Told[] = [];
  for (const { name, read } of once)
    if (typeof read === 'object' && read.kind === 'other')
      books.push(...(await joinBook(store, name, read.value)));
  return [...once.flatMap((one) => toldOf(one, known, failed)), ...books];
}

/** A share that was chosen twice is told once. */
function withoutRepeats(all: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return all.filter(({ read }) => {
    if (typeof read !== 'object' || read.kind !== 'share') return true;
    const { state, share } = read;
    const same = `${state} ${share.seal.digest}`;
    return !seen.has(same) && seen.add(same);
  });
}

/** Why shares could not be kept, by share: one that fails keeps no other out. */
async function addShares(
  store: BookStore,
  shares: readonly Extract<ReadShare, { kind: 'share' }>[],
): Promise<ReadonlyMap<ReadShare, string>> {
  const failed = new Map<ReadShare, string>();
  // A few at a time: somebody looks at the page meanwhile.
  for (let at = 0; at < shares.length; at += AT_ONCE) {
    const some = shares.slice(at, at + AT_ONCE);
    const areKept = await store.add(some).then(
      () => true,
      () => false,
    );
    if (areKept) continue;
    for (const one of some)
      await store.add([one]).catch((error: unknown) => failed.set(one, whyNotRead(error)));
  }
  return failed;
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
