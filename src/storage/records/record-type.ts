/** How one kind of record is written as text and read again, whatever version of the site wrote it. */
import type { BaseIssue, GenericSchema } from 'valibot';

/** A schema of valibot, or one that is written like one. */
export type Schema<T> = GenericSchema<unknown, T>;

/** How one kind of record is written, read and brought up to date. */
export interface RecordType<T> {
  /** First part of the record's name, one word: `marks`. */
  name: string;
  version: number;
  initial: T;
  /** What a sound value of this version is. */
  schema: Schema<T>;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /**
   * Joins what this tab or file holds with what the storage holds, so that neither loses a change.
   * Must not depend on the order of its arguments or on how often it runs. Without it, the newest
   * stored value wins, and a value that could not be stored wins over it.
   */
  merge?(mine: T, theirs: T): T;
}

/** `whole` is false where a part was not sound and was left out. */
export interface Sound<T> {
  value: T;
  whole: boolean;
}

export type Decoded<T> =
  ({ kind: 'read' } & Sound<T>) | { kind: 'unreadable' } | { kind: 'newer'; version: number };

export function encode<T>(type: RecordType<T>, value: T): string {
  return JSON.stringify({ version: type.version, value });
}

/** Characters that one record may have: what is longer is none of this site's, and would make pages slow. */
export const MOST_TEXT = 1_000_000;

/** Reads a record's text, migrating it from older versions. Never throws. */
export function decode<T>(type: RecordType<T>, text: string): Decoded<T> {
  try {
    const record =
      text.length > MOST_TEXT ? null : (JSON.parse(text) as { version?: unknown; value?: unknown });
    const version = record?.version;
    if (typeof version !== 'number') return { kind: 'unreadable' };
    if (version > type.version) return { kind: 'newer', version };
    let value = record!.value;
    for (let from = version; from < type.version; from++) {
      const migrate = type.migrations?.[from];
      if (!migrate) return { kind: 'unreadable' };
      value = migrate(value);
    }
    const sound = soundOf(type.schema, value);
    return sound ? { kind: 'read', ...sound } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The type of schemas that leave out what is not sound. */
const LENIENT = 'lenient';

/** What is sound of a value; undefined where it is no value of this schema. */
export function soundOf<T>(schema: Schema<T>, value: unknown): Sound<T> | undefined {
  // What valibot's `safeParse` does. Here nothing of valibot is called: it is one module, so that every page
  // would load all that the records of any page use of it (2 kB).
  const { typed, value: output, issues } = schema['~run']({ value }, {});
  // Of a value that breaks a rule, such as a pattern, valibot hands back the whole: only `lenient` leaves out what is bad.
  if (!typed || issues?.some(({ type }) => type !== LENIENT)) return undefined;
  return { value: output, whole: !issues };
}

/**
 * A schema that keeps of a value what is sound: `parse` returns it and calls `leaveOut` for a part that
 * is not, or returns undefined where nothing is.
 *
 * Valibot's own schemas refuse the whole for one bad part, and a reader would lose everything for one
 * damaged entry. Here that is an issue beside a value that can be used; schemas of objects, arrays and
 * choices hand both on.
 */
export function lenient<T>(parse: (value: unknown, leaveOut: () => void) => T | undefined): Schema<T> {
  const schema: Schema<T> = {
    kind: 'schema',
    type: LENIENT,
    reference: lenient,
    expects: 'sound',
    async: false,
    '~standard': {
      version: 1,
      vendor: 'valibot',
      validate: (value) => {
        const sound = soundOf(schema, value);
        return sound?.whole ? { value: sound.value } : { issues: [{ message: 'A part is not sound.' }] };
      },
    },
    '~run'({ value: input }) {
      let whole = true;
      const value = parse(input, () => (whole = false));
      if (whole && value !== undefined) return { typed: true, value };
      const issue: BaseIssue<unknown> = {
        kind: 'schema',
        type: LENIENT,
        input,
        expected: 'sound',
        received: 'unsound',
        message: 'A part is not sound.',
      };
      return value === undefined
        ? { typed: false, value: input, issues: [issue] }
        : { typed: true, value, issues: [issue] };
    },
  };
  return schema;
}

/** The schema of what passes a test: for the few records that every page reads, without valibot. */
export const tested = <T>(isSound: (value: unknown) => value is T): Schema<T> =>
  lenient((value) => (isSound(value) ? value : undefined));
