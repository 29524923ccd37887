/** The entries of a map in columns, which pack better than rows. */
import type { LwwMap } from '../../storage/records/lww-map.ts';

/**
 * Keys, values and times of a map's entries, the oldest first: each time as milliseconds after the one before, which
 * from the second format on stands behind the JSON. Who did them is a place in the list of persons from 1 on, 0 where
 * it is not known: one for all where it is the same.
 */
export type Columns = [
  keys: string[] | [first: string, rest: string][],
  values: unknown[],
  after: number[] | 0,
  revs: [place: number, later: number][],
  by?: number | number[],
];

export function columnsOf(
  map: LwwMap<unknown>,
  short: (value: never) => unknown,
  begun: number,
  persons: string[],
  times: number[],
): Columns | 0 {
  const entries = Object.entries(map).sort(([, a], [, b]) => a.at - b.at);
  if (entries.length === 0) return 0;
  let last = begun;
  for (const [, { at }] of entries) {
    times.push(at - last);
    last = at;
  }
  const by = entries.map(([, entry]) => placeIn(persons, entry.by));
  const columns: Columns = [
    grouped(entries.map(([key]) => key)),
    entries.map(([, { value }]) => short(value as never)),
    0,
    entries.flatMap(([, { at, rev }], place) => (rev === undefined ? [] : [[place, rev - at]])),
  ];
  if (by.some((place) => place > 0)) columns.push(new Set(by).size === 1 ? by[0]! : by);
  return columns;
}

/** Between the ends of keys: no author can write it, and JSON has one character for it. */
const BETWEEN = '\x7f';

/** Keys of one step that follow each other, with what they begin with said once: `greet/` and `smile␡ask`. */
function grouped(keys: readonly string[]): [first: string, rest: string][] {
  const groups: [string, string][] = [];
  for (const key of keys) {
    const end = key.lastIndexOf('/') + 1;
    const [first, rest] = [key.slice(0, end), key.slice(end)];
    const last = groups.at(-1);
    if (last?.[0] === first) last[1] += BETWEEN + rest;
    else groups.push([first, rest]);
  }
  return groups;
}

/** The keys again; those of the first format stand alone. */
const keysIn = (keys: Columns[0]): string[] =>
  keys.flatMap((group) =>
    typeof group === 'string' ? group : group[1].split(BETWEEN).map((rest) => group[0] + rest),
  );

/** The place of a person in the list, from 1 on; who is not in it yet is added. */
export function placeIn(persons: string[], by: string | undefined): number {
  if (by === undefined) return 0;
  if (!persons.includes(by)) persons.push(by);
  return persons.indexOf(by) + 1;
}

export function mapOf(
  [keys, values, after, revs, by]: Columns,
  long: (value: unknown) => unknown,
  begun: number,
  persons: readonly string[],
  times: number[],
) {
  const later = new Map(revs);
  let at = begun;
  return Object.fromEntries(
    keysIn(keys).map((key, place) => {
      at += after ? after[place]! : times.shift()!;
      const rev = later.get(place);
      const doer = persons[(Array.isArray(by) ? by[place]! : (by ?? 0)) - 1];
      return [
        key,
        {
          value: long(values[place]),
          at,
          ...(rev !== undefined && { rev: at + rev }),
          ...(doer !== undefined && { by: doer }),
        },
      ];
    }),
  );
}
