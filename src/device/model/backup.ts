/** Everything that this browser keeps as one file, and such a file read again, record by record. */
import { beginningOf } from '../../language/beginning.ts';
import { PREFIX } from '../../site/site.ts';
import { isRecord } from '../../storage/records/json.ts';
import { isTooDeep } from '../../storage/records/too-deep.ts';
import { decode, type RecordType } from '../../storage/records/record-type.ts';
import { SET_ASIDE } from '../../storage/records/set-aside.ts';
import type { Texts } from '../../storage/texts.ts';
import { own } from '../../ui/own.ts';
import { kindOf } from './kept-records.ts';

/**
 * A kind of record, and what an import may do with it. A list holds kinds of many values: each value is
 * handed only to the kind that read it.
 */
export interface Kind<T = unknown> {
  type: RecordType<T>;
  /**
   * `work`: may be handed over from one person to another. `source`: comes along with what needs it.
   * `own`: somebody's own, never joined with another person's. `table`: counts for the whole device.
   * `choice`: a setting or a name, taken over only where it is asked for. `identity`: says who somebody is, and
   * comes along with that person. `local`: stays on its device.
   */
  part: 'work' | 'source' | 'own' | 'table' | 'choice' | 'identity' | 'local';
  /** True where the id of a record says whose it is (`…@profile`). */
  personal?: boolean;
  /** Name of the kind that this one is a part of: it comes, goes and is counted with that. */
  follows?: string;
  /** False for a sound value that does not belong under this id, or is not what its id says. */
  fits?(id: string, value: T): boolean;
  /** Keys of other records without which this one cannot be used. */
  needs?(value: T): string[];
  /** How many things the value holds; absent: one. */
  count?(value: T): number;
  /** A page that the value knows by name: its slug and title. */
  page?(value: T): readonly [slug: string, title: string];
  /** What the value says, in a few words; `titles` names pages by slug. */
  tell?(value: T, titles: ReadonlyMap<string, string>): string;
  /** What is kept where this record was asked for, instead of joining both. */
  take?(mine: T, theirs: T): T;
}

/** How many of these records are told of: what is a part of another one is none of its own. */
export function countOf(keys: Iterable<string>, kinds: readonly Kind[]): number {
  const parts = new Set(kinds.flatMap(({ type, follows }) => (follows ? [type.name] : [])));
  return [...keys].filter((key) => !parts.has(kindOf(key))).length;
}

/** Version of the file's own form; its records have versions of their own. */
const FORMAT = 1;
const APP = PREFIX;

/** Where a file comes from, as far as it says so. */
export interface From {
  /** Of the device; empty in files that were exported before devices had one. */
  device: string;
  /** Id and name of the profile that was in use; both empty for the device's own. */
  person: string;
  name: string;
  site: string;
  /** ISO 8601, empty where the file does not say. */
  exported: string;
}

/** Records that stay on their device: which one it is, and what was before an import. */
export const LOCAL: readonly string[] = ['device', 'import', 'backup', 'shares'];

/** The file's text: every record as it is written, and what could not be read. */
export function backup(texts: Texts, now: Date, from: Omit<From, 'exported'>): string {
  const records: [string, unknown][] = [];
  const setAside: [string, string][] = [];
  for (const [key, text] of texts) {
    if (LOCAL.includes(kindOf(key))) continue;
    const record = key.startsWith(SET_ASIDE) ? undefined : readJson(text);
    if (record === undefined) setAside.push([key, text]);
    else records.push([key, record]);
  }
  return JSON.stringify({
    app: APP,
    format: FORMAT,
    exported: now.toISOString(),
    from,
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

/** A record of a file that this version can use. */
export interface Sound {
  kind: Kind;
  value: unknown;
  /** As the file has it, where a part of it could not be read. */
  rest?: string | undefined;
}

/** A record of a file that cannot be used here, and why. */
interface UnusableRecord {
  key: string;
  why: 'newer' | 'unknown' | 'unsound' | 'damaged' | 'unread';
  text: string;
}

export interface Backup {
  /** All kinds that can be read here. */
  kinds: readonly Kind[];
  from: From;
  sound: Map<string, Sound>;
  unusable: UnusableRecord[];
}

export type Refusal = { why: 'broken' | 'foreign' | 'report' } | { why: 'newer'; what: string };

/** True for what the site hands out to be read elsewhere: the report of a run, the list of all answers. */
const isReport = (content: unknown) =>
  isRecord(content) &&
  [
    ['parts', 'path'],
    ['answered', 'finished'],
  ].some((lists) => lists.every((name) => Array.isArray(own(content, name))));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a file's text. Each record stands for itself: one that cannot be used hides no other. */
export function readBackup(
  text: string,
  kinds: readonly Kind[],
): { kind: 'file'; file: Backup } | { kind: 'refused'; refusal: Refusal } {
  const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
  const content = readJson(text);
  if (content === undefined) return refused({ why: 'broken' });
  if (isReport(content)) return refused({ why: 'report' });
  if (!isRecord(content) || content.app !== APP) return refused({ why: 'foreign' });
  const { format, records, setAside = {}, from = {}, exported } = content;
  if (typeof format !== 'number' || !isRecord(records)) return refused({ why: 'broken' });
  if (format > FORMAT) return refused({ why: 'newer', what: `${format}` });
  const told = isRecord(from) ? from : {};
  const word = (value: unknown) => (isText(value) ? beginningOf(value, 200) : '');
  const file: Backup = {
    kinds,
    from: {
      device: word(told.device),
      person: word(told.person),
      name: word(told.name),
      site: word(told.site),
      exported: word(exported),
    },
    sound: new Map(),
    unusable: [],
  };
  for (const [key, record] of Object.entries(records)) readRecord(file, key, record, kinds);
  const rest = isRecord(setAside) ? Object.entries(setAside) : [['setAside', setAside] as const];
  for (const [key, value] of rest) file.unusable.push({ key, why: 'unread', text: written(value) });
  return { kind: 'file', file };
}

function readRecord({ sound, unusable }: Backup, key: string, record: unknown, kinds: readonly Kind[]): void {
  const kind = kinds.find(({ type }) => type.name === kindOf(key));
  const text = written(record);
  if (!kind) return void unusable.push({ key, why: 'unknown', text });
  if (kind.part === 'local') return;
  if (isTooDeep(record)) return void unusable.push({ key, why: 'unsound', text });
  const read = decode(kind.type, text);
  if (read.kind !== 'read')
    return void unusable.push({ key, why: read.kind === 'newer' ? 'newer' : 'unsound', text });
  const id = key.slice(kind.type.name.length + 1);
  if (id === '' || kind.fits?.(id, read.value) === false)
    return void unusable.push({ key, why: 'damaged', text });
  sound.set(key, { kind, value: read.value, rest: read.whole ? undefined : text });
}

/** A value of a file as text; one that is nested too deeply to be written is told as such. */
function written(value: unknown): string {
  try {
    return isText(value) ? value : (JSON.stringify(value) ?? '');
  } catch {
    return '';
  }
}
