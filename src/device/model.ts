/** Everything that this browser keeps, as one file to carry away and to bring in again. */
import { canonical, decode, encode, isRecord, kilobytes, type Shape, type Texts } from '../storage/model.ts';

/** Any kind of record; its values are known to its own feature only. */
export type AnyShape = Shape<never>;

export const SET_ASIDE = 'set-aside:';

/** What a record that was set aside was called. */
export const nameOf = (key: string) => key.slice(SET_ASIDE.length).replace(/^zhaozhang:/, '');

/** Version of the file's own form; its records have versions of their own. */
const FORMAT = 1;
const APP = 'zhaozhang';

/** The first part of a key: which kind of record it is. */
export const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/** The file's text: every record as it is written, and what could not be read. */
export function backup(texts: Texts, now: Date): string {
  const records = new Map<string, unknown>();
  const setAside = new Map<string, string>();
  for (const [key, text] of texts) {
    const record = key.startsWith(SET_ASIDE) ? undefined : readJson(text);
    if (record === undefined) setAside.set(key, text);
    else records.set(key, record);
  }
  return JSON.stringify({
    app: APP,
    format: FORMAT,
    exported: now.toISOString(),
    records: Object.fromEntries(records),
    setAside: Object.fromEntries(setAside),
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export type Refusal =
  { why: 'broken' } | { why: 'foreign' } | { why: 'newer'; what: string } | { why: 'unsound'; what: string };

/** What an import would do. */
export interface Import {
  /** Texts to write, by key. */
  changes: Map<string, string>;
  added: number;
  joined: number;
  same: number;
  /** Records here that a newer version wrote: they stay as they are. */
  left: number;
}

/**
 * Joins a file with what is here, record by record, each by its own kind's rule. Nothing is changed:
 * the caller writes all of it or none.
 */
export function planImport(
  file: string,
  texts: Texts,
  shapes: readonly AnyShape[],
): { kind: 'plan'; plan: Import } | { kind: 'refused'; refusal: Refusal } {
  const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
  const content = readJson(file);
  if (content === undefined) return refused({ why: 'broken' });
  if (!isRecord(content) || content.app !== APP) return refused({ why: 'foreign' });
  if (typeof content.format !== 'number') return refused({ why: 'broken' });
  if (content.format > FORMAT) return refused({ why: 'newer', what: `${content.format}` });
  const { records, setAside } = content;
  if (!isRecord(records) || !isRecord(setAside)) return refused({ why: 'broken' });
  const plan: Import = { changes: new Map(), added: 0, joined: 0, same: 0, left: 0 };
  for (const [key, record] of Object.entries(records)) {
    const shape = shapes.find(({ name }) => name === kindOf(key));
    if (!shape) return refused({ why: 'newer', what: key });
    const theirs = decode(shape, JSON.stringify(record));
    if (theirs.kind === 'newer') return refused({ why: 'newer', what: key });
    if (theirs.kind === 'unreadable') return refused({ why: 'unsound', what: key });
    join(plan, key, shape, theirs.value, texts.get(key));
  }
  for (const [key, text] of Object.entries(setAside)) {
    if (typeof text !== 'string') return refused({ why: 'unsound', what: key });
    const place = key.startsWith(SET_ASIDE) ? key : `${SET_ASIDE}zhaozhang:${key}`;
    if (!texts.has(place)) plan.changes.set(place, text);
  }
  return { kind: 'plan', plan };
}

function join(plan: Import, key: string, shape: AnyShape, theirs: never, text: string | undefined): void {
  const mine = text === undefined ? undefined : decode(shape, text);
  if (mine?.kind === 'newer') {
    plan.left++;
  } else if (mine?.kind !== 'read') {
    // What cannot be read here is set aside by its store before it is written over.
    if (mine) plan.changes.set(`${SET_ASIDE}zhaozhang:${key}`, text!);
    plan.changes.set(key, encode(shape, theirs));
    plan.added++;
  } else {
    const joined = shape.merge ? shape.merge(mine.value, theirs) : mine.value;
    if (canonical(joined) === canonical(mine.value)) plan.same++;
    else {
      plan.changes.set(key, encode(shape, joined));
      plan.joined++;
    }
  }
}

/** One kind's share of what is kept. */
export interface Share {
  kind: string;
  count: number;
  /** In kilobytes, two bytes a character as browsers count. */
  size: number;
}

/** How many records of each kind there are and how much room they take. */
export function shares(texts: Texts): Share[] {
  const byKind = new Map<string, Share>();
  for (const [key, text] of texts) {
    const kind = kindOf(key);
    const share = byKind.get(kind) ?? { kind, count: 0, size: 0 };
    byKind.set(kind, { kind, count: share.count + 1, size: share.size + kilobytes(key, text) });
  }
  return [...byKind.values()].sort((a, b) => b.size - a.size);
}

/** The subject and the profile of a record's key: `run:walk-in/1@p2` → `walk-in`, `p2`. */
export function ownerOf(key: string): { subject: string; profile: string } {
  const id = key.slice(key.indexOf(':') + 1);
  const at = id.lastIndexOf('@');
  const own = at < 0 ? id : id.slice(0, at);
  return { subject: own.split('/')[0]!, profile: at < 0 ? '' : id.slice(at + 1) };
}

const OF_PROCEDURE = ['marks', 'run', 'form', 'quiz'];
const OF_PERSON = ['marks', 'run', 'quiz', 'answers', 'who', 'read', 'plan'];

/** The keys of everything that is kept about one procedure, whoever it belongs to. */
export function keysOfProcedure(texts: Texts, slug: string): string[] {
  return [...texts.keys()].filter(
    (key) => OF_PROCEDURE.includes(kindOf(key)) && ownerOf(key).subject === slug,
  );
}

/** The keys of everything that belongs to one profile; the empty one is the device's own. */
export function keysOfProfile(texts: Texts, profile: string): string[] {
  return [...texts.keys()].filter(
    (key) => OF_PERSON.includes(kindOf(key)) && ownerOf(key).profile === profile,
  );
}

/** The slugs that something is kept about. */
export function subjects(texts: Texts): string[] {
  const slugs = [...texts.keys()].filter((key) => OF_PROCEDURE.includes(kindOf(key)));
  return [...new Set(slugs.map((key) => ownerOf(key).subject))];
}
