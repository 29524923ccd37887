/**
 * What a record holds under this key itself. Keys are words of authors and readers, and every object
 * answers to `constructor` or `toString` without holding it.
 */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
