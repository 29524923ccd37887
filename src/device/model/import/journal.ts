/** What an import has changed, so that it can be taken back whole, and nothing that was done since with it. */
import { custom, is, nullable, object, string, tuple, type InferOutput } from 'valibot';
import { own } from '../../../ui/own.ts';
import { canonical, isRecord } from '../../../storage/records/json.ts';
import { decode, encode, soundOf, tested, type RecordType } from '../../../storage/records/record-type.ts';
import { isTime } from '../../../storage/records/times.ts';
import type { Texts } from '../../../storage/texts.ts';
import type { Kind } from '../backup.ts';
import { needsOf } from '../needs.ts';
import { join } from './take-in.ts';
import { kindOf } from '../kept-records.ts';

const change = tuple([nullable(string()), nullable(string())]);
type Change = InferOutput<typeof change>;

const journal = object({
  /** Milliseconds since 1970. */
  at: tested(isTime),
  /** Name of the file. */
  file: string(),
  /** What was told when it was done. */
  told: string(),
  /** The text of each changed record before and after; null where there was none. */
  changes: custom<Record<string, Change>>(
    (changes) => isRecord(changes) && Object.values(changes).every((each) => is(change, each)),
  ),
});
/** One import. */
export type Journal = InferOutput<typeof journal>;

/** The journal stays on its device: a file with it would hold everything twice. */
export const journalRecord: RecordType<Journal> = {
  name: 'import',
  version: 2,
  initial: { at: 0, file: '', told: '', changes: {} },
  schema: journal,
  // Before, no import took a record from its place.
  migrations: { 1: (value) => value },
  merge: (mine, theirs) => (theirs.at > mine.at ? theirs : mine),
};

export function journalOf(
  texts: Texts,
  changes: ReadonlyMap<string, string | null>,
  rest: Omit<Journal, 'changes'>,
): Journal {
  const entries = [...changes].map(([key, after]) => [key, [texts.get(key) ?? null, after]] as const);
  return { ...rest, changes: Object.fromEntries(entries) as Journal['changes'] };
}

export interface UndoPlan {
  /** Texts to write, null to remove. */
  changes: Map<string, string | null>;
  /** Records that somebody has worked on since: they stay as they are. */
  kept: string[];
}

/** Takes an import back: what it brought goes, what it replaced returns, what was done since stays. */
export function undoPlan({ changes }: Journal, texts: Texts, kinds: readonly Kind[]): UndoPlan {
  const undo: UndoPlan = { changes: new Map(), kept: [] };
  for (const [key, [before, after]] of Object.entries(changes)) {
    const now = texts.get(key);
    const kind = kinds.find(({ type }) => type.name === kindOf(key));
    if (after === null) {
      // What has come there since is joined with what had moved away.
      if (before !== null) undo.changes.set(key, now === undefined ? before : both(kind, now, before));
      continue;
    }
    // Erased or archived since.
    if (now === undefined) continue;
    const back = same(now, after) ? before : kind ? without(kind, key, now, before, after) : now;
    if (back === now) undo.kept.push(key);
    else undo.changes.set(key, back);
  }
  keepNeeded(undo, texts, kinds);
  return undo;
}

/** A form that a run needs stays, wherever it came from. */
function keepNeeded(undo: UndoPlan, texts: Texts, kinds: readonly Kind[]): void {
  const left = new Map<string, string | null>([...texts, ...undo.changes]);
  const needed = [...left].flatMap(([key, text]) => (text === null ? [] : needsOf(key, text, kinds)));
  for (const key of needed) if (undo.changes.get(key) === null) undo.changes.delete(key);
}

/** What is here now, joined with what was before, where both can be read; else as it is now. */
function both(kind: Kind | undefined, now: string, before: string): string {
  const [mine, old] = [now, before].map((text) => kind && decode(kind.type, text));
  if (mine?.kind !== 'read' || !mine.whole || old?.kind !== 'read') return now;
  return encode(kind!.type, join(kind!, mine.value, old.value));
}

const same = (one: string, other: string) => one === other || canonicalText(one) === canonicalText(other);

function canonicalText(text: string): string {
  try {
    return canonical(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The record as it is now without what the import brought; as it is where that makes no sound record. */
function without(kind: Kind, key: string, now: string, before: string | null, after: string): string | null {
  const { type } = kind;
  const [mine, brought] = [decode(type, now), decode(type, after)];
  const old = before === null ? undefined : decode(type, before);
  if (mine.kind !== 'read' || !mine.whole || brought.kind !== 'read' || (old && old.kind !== 'read'))
    return now;
  const back = revert(mine.value, old ? old.value : type.initial, brought.value);
  if (back === undefined || !soundOf(type.schema, back)) return now;
  if (kind.fits?.(key.slice(type.name.length + 1), back) === false) return now;
  if (!old && canonical(back) === canonical(type.initial)) return null;
  return canonical(back) === canonical(mine.value) ? now : encode(type, back);
}

/** Undefined stands for a part that is not there. */
function revert(now: unknown, before: unknown, after: unknown): unknown {
  if (canonical(now) === canonical(after)) return before;
  if (canonical(before) === canonical(after)) return now;
  if (Array.isArray(now) && Array.isArray(after)) {
    const list = Array.isArray(before) ? (before as unknown[]) : [];
    const texts = (some: unknown[]) => new Set(some.map(canonical));
    const [old, brought, mine] = [texts(list), texts(after), texts(now)];
    return [
      ...now.filter((one) => old.has(canonical(one)) || !brought.has(canonical(one))),
      ...list.filter((one) => !brought.has(canonical(one)) && !mine.has(canonical(one))),
    ];
  }
  if (!isMap(now) || !isMap(after)) return now;
  const old = isMap(before) ? before : {};
  const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
  const parts = [...keys].map((key) => [key, revert(own(now, key), own(old, key), own(after, key))] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** True for what is put together from parts; what has a time is one thing that was said. */
function isMap(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && [value.at, value.startedAt].every((time) => typeof time !== 'number');
}
