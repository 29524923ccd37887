/** What an import would do, record by record. Nothing is changed here: the caller writes all of it or none. */
import { splitId } from '../../storage/profiles/profile.ts';
import { canonical } from '../../storage/records/json.ts';
import { put, type LwwMap } from '../../storage/records/lww-map.ts';
import { decode, encode } from '../../storage/records/record-type.ts';
import { placeAside } from '../../storage/records/set-aside.ts';
import type { Texts } from '../../storage/texts.ts';
import { own } from '../../ui/own.ts';
import type { Backup, Kind, Sound } from './backup.ts';
import { kindOf } from './kept-records.ts';

/** What the reader has said about a file. */
export interface ImportChoice {
  /** `same`: from this very device. `mine`: the reader's, from elsewhere. `other`: another person's. */
  whose: 'same' | 'mine' | 'other';
  /** Names of the kinds that are wanted; `set-aside` for what could not be read. */
  kinds: ReadonlySet<string>;
  /** The profile in use here. */
  person: string;
  now: number;
}

export interface ImportPlan {
  /** Texts to write, by key. */
  changes: Map<string, string>;
  /** Keys of `changes` whose text takes the place of what is here, instead of being joined with it. */
  instead: Set<string>;
  added: number;
  joined: number;
  same: number;
  /** Records here that a newer version wrote: they stay as they are. */
  left: number;
  /** Records of the file that were not wanted, or are another person's. */
  out: number;
  /** Records that could not be read, or only in part, and are kept beside. */
  aside: number;
  /** Records that are taken in but need one that is neither in the file nor here. */
  lacking: string[];
}

/** Whether a kind may be taken over from a file, and whether it is proposed. */
function offer({ part }: Kind, whose: ImportChoice['whose']): 'proposed' | 'offered' | 'refused' | 'hidden' {
  if (part === 'source' || part === 'local') return 'hidden';
  if (part === 'own') return whose === 'other' ? 'refused' : 'proposed';
  if (part === 'table') return whose === 'other' ? 'offered' : 'proposed';
  return part === 'work' ? 'proposed' : 'offered';
}

/** Where a record of the file stands here; undefined for what is never taken over. */
function placeOf(key: string, { kind }: Sound, file: Backup, choice: ImportChoice): string | undefined {
  if (offer(kind, choice.whose) === 'refused') return undefined;
  if (!kind.personal || choice.whose === 'same') return key;
  const { own: id, profile } = splitId(key);
  // Handed over to whoever is at this device; and who had no profile there is who is here.
  const mine = choice.whose === 'other' || (profile === '' && file.from.person === '');
  if (!mine) return key;
  return choice.person ? `${id}@${choice.person}` : id;
}

export function planImport(file: Backup, texts: Texts, choice: ImportChoice): ImportPlan {
  const plan: ImportPlan = {
    ...{ changes: new Map(), instead: new Set(), lacking: [] },
    ...{ added: 0, joined: 0, same: 0, left: 0, out: 0, aside: 0 },
  };
  const wanted = [...file.sound].filter(([, { kind }]) => choice.kinds.has(kind.type.name));
  const needed = new Set(wanted.flatMap(([, { kind, value }]) => kind.needs?.(value) ?? []));
  const people = new Set<string>();
  for (const [key, record] of file.sound) {
    const { kind } = record;
    const comes =
      kind.part === 'source'
        ? needed.has(key) || (choice.whose !== 'other' && needed.size > 0)
        : choice.kinds.has(kind.type.name);
    const place = comes ? placeOf(key, record, file, choice) : undefined;
    if (place === undefined) {
      plan.out += kind.part === 'source' ? 0 : 1;
      continue;
    }
    if (kind.personal) people.add(splitId(place).profile);
    takeIn(plan, place, record, texts);
    if (record.rest !== undefined) putAside(plan, place, record.rest, texts);
    const lacks = kind.needs?.(record.value).some((other) => !file.sound.has(other) && !texts.has(other));
    if (lacks) plan.lacking.push(place);
  }
  nameThem(plan, people, file, texts, choice);
  if (choice.kinds.has('set-aside'))
    for (const unusable of file.unusable) putAside(plan, unusable.key, unusable.text, texts);
  else plan.out += file.unusable.length;
  return plan;
}

/** One record of the file, joined with what is here by its kind's rule. */
function takeIn(plan: ImportPlan, key: string, { kind, value }: Sound, texts: Texts): void {
  const { type, take } = kind;
  // The text that a run comes with is a part of it.
  const counted = kind.part === 'source' ? 0 : 1;
  const here = texts.get(key);
  const mine = here === undefined ? undefined : decode(type, here);
  // What cannot be read here, or not wholly, is set aside before it is written over.
  const keepHere = () => {
    const whole = !mine || (mine.kind === 'read' && mine.whole);
    const aside = whole ? undefined : placeAside(key, here!, (at) => plan.changes.get(at) ?? texts.get(at));
    if (aside) plan.changes.set(aside, here!);
  };
  if (mine?.kind === 'newer') {
    plan.left++;
  } else if (mine?.kind !== 'read') {
    keepHere();
    // Joined with itself, it is as joining leaves it: what stands in it twice does so once.
    plan.changes.set(key, encode(type, take ? value : join(kind, value, value)));
    plan.added += counted;
  } else {
    const joined = take ? take(mine.value, value) : join(kind, mine.value, value);
    if (canonical(joined) === canonical(mine.value)) return void (plan.same += counted);
    keepHere();
    plan.changes.set(key, encode(type, joined));
    if (take) plan.instead.add(key);
    plan.joined += counted;
  }
}

/** Joined by the rule of their kind; mine where it has none. */
export const join = ({ type }: Kind, mine: unknown, theirs: unknown): unknown =>
  type.merge ? type.merge(mine, theirs) : mine;

/** Keeps a text that cannot be used beside the records, once, and never over another. */
function putAside(plan: ImportPlan, key: string, text: string, texts: Texts): void {
  const place = placeAside(key, text, (at) => plan.changes.get(at) ?? texts.get(at));
  if (place === undefined) return;
  plan.changes.set(place, text);
  plan.aside++;
}

/** Whoever has records here has a name here; no other name is changed, nor who is using this device. */
function nameThem(
  plan: ImportPlan,
  people: Set<string>,
  file: Backup,
  texts: Texts,
  choice: ImportChoice,
): void {
  const key = 'profiles:all';
  const theirs = file.sound.get(key);
  if (!theirs || choice.kinds.has(theirs.kind.type.name)) return;
  const { type } = theirs.kind;
  const here = texts.get(key);
  const mine = here === undefined ? undefined : decode(type, here);
  if (mine && mine.kind !== 'read') return;
  const names = theirs.value as LwwMap<string | null>;
  const known = (mine?.value ?? {}) as LwwMap<string | null>;
  let now = known;
  for (const id of people) {
    const name = own(names, id)?.value;
    if (name != null && own(known, id)?.value == null) now = put(now, id, name, choice.now);
  }
  if (now !== known) plan.changes.set(key, encode(type, now));
}

/** A kind of record in a file, as the reader is asked about it. */
export interface Offer {
  /** Name of the kind. */
  kind: string;
  state: 'proposed' | 'offered' | 'refused';
  count: number;
  tells: string[];
}

/** What the file holds that somebody can choose, in the order of the kinds. */
export function offers(
  file: Backup,
  kinds: readonly Kind[],
  whose: ImportChoice['whose'],
  titles: ReadonlyMap<string, string>,
): Offer[] {
  // A page that this site does not have is named as the file does.
  const theirs = [...file.sound.values()].flatMap(({ kind, value }) => (kind.page ? [kind.page(value)] : []));
  const named = new Map([...theirs, ...titles]);
  return kinds.flatMap((kind) => {
    const state = offer(kind, whose);
    const own = [...file.sound.values()].filter((record) => record.kind === kind);
    if (state === 'hidden' || own.length === 0) return [];
    const count = own.reduce((sum, { value }) => sum + (kind.count?.(value) ?? 1), 0);
    const tells = own.map(({ value }) => kind.tell?.(value, named) ?? '').filter(Boolean);
    return [{ kind: kind.type.name, state, count, tells }];
  });
}

/** Keys of the records that a text's own kind needs. */
export function needsOf(key: string, text: string, kinds: readonly Kind[]): string[] {
  const kind = kinds.find(({ type }) => type.name === kindOf(key));
  if (!kind?.needs) return [];
  const read = decode(kind.type, text);
  return read.kind === 'read' ? kind.needs(read.value) : [];
}

/** Keys of the records that only these need, and no other. */
export function onlyNeededBy(keys: readonly string[], texts: Texts, kinds: readonly Kind[]): string[] {
  const without = new Map([...texts].filter(([key]) => !keys.includes(key)));
  const needs = (key: string) => needsOf(key, texts.get(key) ?? '', kinds);
  const stillNeeded = new Set([...without.keys()].flatMap(needs));
  return [...new Set(keys.flatMap(needs))].filter((key) => without.has(key) && !stillNeeded.has(key));
}
