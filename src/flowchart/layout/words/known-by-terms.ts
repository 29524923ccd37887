/** Words that are whole by themselves, whatever the language says: terms of an organisation. */
export type Terms = readonly string[];

/** No more texts are remembered for one list of terms. */
const MOST = 20_000;

/** What was found for texts before: a graph is laid out in many ways with the same labels and the same terms. */
export class KnownByTerms<T> {
  #known = new WeakMap<Terms, Map<string, T>>();

  get(terms: Terms, key: string, find: () => T): T {
    const known = this.#known.get(terms) ?? new Map<string, T>();
    this.#known.set(terms, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = find();
    known.set(key, found);
    return found;
  }
}
