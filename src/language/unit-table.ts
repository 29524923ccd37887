/** From a table of units to what a name means. */

export interface Unit {
  /** What it measures: only units of one dimension can be turned into one another. */
  dimension: string;
  /** In the dimension's base unit. */
  size: number;
  /** Names that stand in texts, the usual one first. */
  written: string[];
  /** Names that are said and mean nothing else. */
  said: string[];
  /** Signs, and names that may mean something else too. */
  short: string[];
}

/** What a unit measures and how large it is. */
export type Measure = Pick<Unit, 'dimension' | 'size'>;

/** An amount as a text names it, and another way to write it; `isSameAmount` where only the signs differ, and not the unit. */
export interface OtherAmount {
  named: string;
  other: string;
  isSameAmount: boolean;
}

interface UnitTable {
  UNITS: readonly Unit[];
  /** What this name, in the one spelling, may mean. */
  unitsNamed(name: string): Measure[];
  /** The names with which the text ends, the longest first. */
  namesAtEnd(text: string): string[];
}

const names = (list: string) => list.split(' ').filter(Boolean);

/**
 * @param table by dimension, rows of `size: written / said / short`, names parted by blanks
 * @param per takes `km/h` apart: what stands above the line, and below it
 */
export function unitTable(table: Record<string, string[]>, per: RegExp): UnitTable {
  const UNITS = Object.entries(table).flatMap(([dimension, rows]) =>
    rows.map((row) => {
      const [size = '', rest = ''] = row.split(': ');
      const [written = '', said = '', short = ''] = ` ${rest} `.split('/');
      return {
        dimension,
        size: Number(size),
        written: names(written),
        said: names(said),
        short: names(short),
      };
    }),
  );
  const byName = new Map<string, Unit[]>();
  for (const unit of UNITS) {
    for (const name of [...unit.written, ...unit.said, ...unit.short]) {
      byName.set(name, [...(byName.get(name) ?? []), unit]);
      // Case tells mA from MA, but nobody types it with care: KG is kg.
      const lower = name.toLowerCase();
      if (lower !== name) byName.set(lower, [...(byName.get(lower) ?? []), unit]);
    }
  }
  const longest = 2 * Math.max(...[...byName.keys()].map((name) => name.length)) + 1;

  function unitsNamed(name: string): Measure[] {
    const plain = name.replace(/\^(?=[23])/g, '');
    const known = byName.get(plain) ?? byName.get(plain.toLowerCase());
    if (known) return known;
    const [, above, below] = per.exec(name) ?? [];
    if (!above || !below) return [];
    return unitsNamed(above).flatMap((one) =>
      unitsNamed(below).map((other) => ({
        dimension: `${one.dimension}/${other.dimension}`,
        size: one.size / other.size,
      })),
    );
  }

  function namesAtEnd(text: string): string[] {
    const most = Math.min(text.length, longest);
    const ends = Array.from({ length: most }, (_, i) => text.slice(i - most));
    return ends.filter((end) => unitsNamed(end).length > 0);
  }

  return { UNITS, unitsNamed, namesAtEnd };
}
