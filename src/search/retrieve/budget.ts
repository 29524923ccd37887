/** How much of the index one query may fetch: its cost over the wire. */
import type { Unit } from '../query/parse-query.ts';

/** Counts the parts of the index that a query needs. */
export class Budget {
  readonly #most: number;
  readonly #partsOf: (unit: Unit) => Set<number>;
  readonly #taken = new Set<number>();

  /** A budget of `most` parts, which `partsOf` numbers. */
  constructor(most: number, partsOf: (unit: Unit) => Set<number>) {
    this.#most = most;
    this.#partsOf = partsOf;
  }

  /** Takes the units if the budget allows for them and leaves `spare` parts; true if so. Units in parts that were taken cost nothing. */
  affords(units: Unit[], spare = 0): boolean {
    const more = [...this.#parts(units)].filter((part) => !this.#taken.has(part));
    if (more.length > 0 && this.#taken.size + more.length > this.#most - spare) return false;
    for (const part of more) this.#taken.add(part);
    return true;
  }

  /** Takes the units whatever they cost. */
  take(units: Unit[]): void {
    for (const part of this.#parts(units)) this.#taken.add(part);
  }

  #parts(units: Unit[]): Set<number> {
    return new Set(units.flatMap((unit) => [...this.#partsOf(unit)]));
  }
}
