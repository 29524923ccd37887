/** Access to what Mermaid keeps of a diagram that it has read: records of a database for each kind. */

/** A text of a diagram and, where it may have several lines, how it is put back with line breaks. */
export interface Label {
  text: string;
  put?: (broken: string) => void;
  /** Longest line in em. */
  em?: number;
}
/** A record of one of Mermaid's databases, whose types Mermaid does not export. */
export type Row = object;
/** A diagram as Mermaid has read it. */
export interface Diagram {
  type: string;
  db: Row;
}

/** A field of a record. */
export const get = (row: Row, key: string): unknown => Reflect.get(row, key);
/** The answer of a getter. */
export const call = (db: Row, name: string): unknown =>
  (get(db, name) as (() => unknown) | undefined)?.call(db);
/** The rows of a list, a map or an object of rows. */
export function rows(value: unknown): Row[] {
  const found = value instanceof Map ? [...value.values()] : Object.values(value ?? []);
  return (found as unknown[]).filter((row): row is Row => typeof row === 'object' && row !== null);
}
/** A text, or each of a list of them. */
export const texts = (value: unknown): Label[] =>
  (Array.isArray(value) ? value : [value])
    .filter((text): text is string | number => typeof text === 'string' || typeof text === 'number')
    .map((text) => ({ text: String(text) }));
/** A field of a row that holds words; `em` where it may be broken. */
export function field(row: Row, key: string, em?: number): Label[] {
  const found = texts(get(row, key));
  return em === undefined
    ? found
    : found.map((label) => ({ ...label, em, put: (text) => Reflect.set(row, key, text) }));
}
/** These fields of every row of a list, row by row. */
export const fields = (list: unknown, ...keys: (string | [key: string, em: number])[]): Label[] =>
  rows(list).flatMap((row) =>
    keys.flatMap((key) => (typeof key === 'string' ? field(row, key) : field(row, ...key))),
  );
/** The words of a list of words, each of which may be broken. */
export const items = (list: unknown, em: number): Label[] =>
  Array.isArray(list) ? list.flatMap((_, index) => field(list, String(index), em)) : [];

/** Makes a getter of a database give the same value at each call, and returns it: some build a new one, or a longer one, at each call. */
export function withFixedAnswer(diagram: Diagram, name: string): unknown {
  const value = call(diagram.db, name);
  // A plain object is the only database that Mermaid has for this kind, and the next diagram must find it as it
  // was; those of a class are made anew for each diagram, and their private fields want the object itself.
  if (Object.getPrototypeOf(diagram.db) === Object.prototype)
    diagram.db = Object.create(diagram.db, { [name]: { value: () => value } }) as Row;
  else Reflect.defineProperty(diagram.db, name, { value: () => value, configurable: true });
  return value;
}
