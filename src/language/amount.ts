/** A number with its unit, whatever language says it. */
import type { Measure } from './unit-table.ts';

/** One way to read an amount: `90分钟` is 5400 of the dimension `second`. A number without a unit has the dimension ''. */
export interface Amount {
  dimension: string;
  /** In the dimension's base unit. */
  size: number;
}

/** True where one of the readings of one is one of the other. */
export function isSameAmount(one: readonly Amount[], other: readonly Amount[]): boolean {
  return one.some((a) => other.some((b) => a.dimension === b.dimension && isSameSize(a.size, b.size)));
}

/** Turning units into one another rounds in the last digits. */
const isSameSize = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/** This many of a unit. */
export const amountOf = (value: number, { dimension, size }: Measure): Amount => ({
  dimension,
  size: value * size,
});
