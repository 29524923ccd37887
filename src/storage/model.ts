/** How records are written as text and read again: versions, migrations, soundness. */

/** How one kind of record is written, read and brought up to date. */
export interface Shape<T> {
  /** First part of the key, one word: `marks`. */
  name: string;
  version: number;
  initial: T;
  /** The value if it is a sound one of this version, else undefined. */
  parse(value: unknown): T | undefined;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /**
   * Joins what this tab or file holds with what the storage holds, so that neither loses a change.
   * Must not depend on the order of its arguments or on how often it runs. Without it, the newest
   * stored value wins, and a value that could not be stored wins over it.
   */
  merge?(mine: T, theirs: T): T;
}

export type Decoded<T> =
  { kind: 'read'; value: T } | { kind: 'unreadable' } | { kind: 'newer'; version: number };

export function encode<T>(shape: Shape<T>, value: T): string {
  return JSON.stringify({ version: shape.version, value });
}

/** Reads a record's text, migrating it from older versions. Never throws. */
export function decode<T>(shape: Shape<T>, text: string): Decoded<T> {
  try {
    const record = JSON.parse(text) as { version?: unknown; value?: unknown } | null;
    const version = record?.version;
    if (typeof version !== 'number') return { kind: 'unreadable' };
    if (version > shape.version) return { kind: 'newer', version };
    let value = record!.value;
    for (let from = version; from < shape.version; from++) {
      const migrate = shape.migrations?.[from];
      if (!migrate) return { kind: 'unreadable' };
      value = migrate(value);
    }
    const parsed = shape.parse(value);
    return parsed === undefined ? { kind: 'unreadable' } : { kind: 'read', value: parsed };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
