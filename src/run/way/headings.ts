import type { Form } from '../model/run.ts';
import { regionIdsAround } from './order.ts';
import { asksAnew, type Row } from './visit.ts';

/** A phase or parallel stretch that begins above a row. */
export interface Heading {
  id: string;
  kind: 'phase' | 'together';
  name: string;
  /** How many times the list has come to it. */
  round: number;
  /** How many regions are around it. */
  depth: number;
}

/** A row with what begins above it. */
export interface Headed {
  row: Row;
  headings: Heading[];
  /** How many regions are around it. */
  depth: number;
  /** True of the first row by the clock. */
  clocked: boolean;
}

/** The heading of what has so many regions around it. */
export const headingAt = (depth: number) => (['h2', 'h3', 'h4', 'h5'] as const)[Math.min(depth, 3)]!;

/** The rows with their turns: a region's rounds are counted by the region, what comes back within one by times. */
export function withTurns(form: Form, rows: Row[]): Row[] {
  const laps = new Map<string, number>();
  const times = new Map<string, number>();
  return headed(form, rows).map(({ row, headings }) => {
    for (const { id, round } of headings) laps.set(id, round);
    const [region] = regionIdsAround(form, row.part);
    if (region === undefined || row.clock !== undefined) return row;
    const round = laps.get(region) ?? 1;
    const key = `${row.part.id} ${round}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...row, turn: { round, time } };
  });
}

/** The rows of a list under the names of their phases and parallel stretches. */
export function headed(form: Form, rows: Row[]): Headed[] {
  const regions = new Map(form.regions?.map((region) => [region.id, region]));
  const rounds = new Map<string, number>();
  /** The regions around the row before, the outermost first; without one that begins anew. */
  let before: string[] = [];
  return rows.map((row, index): Headed => {
    const byClock = row.clock !== undefined;
    const chain = byClock ? [] : regionIdsAround(form, row.part).reverse();
    const same = chain.findIndex((id, depth) => before[depth] !== id);
    const begun = same < 0 ? [] : chain.slice(same);
    const headings = begun.map((id, at): Heading => {
      const { kind, name } = regions.get(id) ?? { kind: 'phase', name: id };
      const round = (rounds.get(id) ?? 0) + 1;
      rounds.set(id, round);
      return { id, kind, name, round, depth: chain.length - begun.length + at };
    });
    // Behind the question at its end a phase begins anew, or is over.
    before = asksAnew(row) ? chain.slice(0, -1) : chain;
    const clocked = byClock && rows[index - 1]?.clock === undefined;
    return { row, headings, depth: chain.length, clocked };
  });
}
