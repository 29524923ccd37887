/** Who has done what a run says, by name: told where several people have worked on it. */
import { runReportText as words } from '#text/run-report.ts';
import { own } from '../../ui/own.ts';
import type { Run } from '../model/run.ts';
import { MAPS } from '../model/run.ts';
import { nameIn } from '../model/signed.ts';

type MapName = (typeof MAPS)[number];

interface Doers {
  /** All of them, in the order in which they came; empty where there was one alone, or nobody said who they are. */
  names: string[];
  /** Who has done what stands under a key of a map; undefined where that is not told or not known. */
  of: (map: MapName, key: string) => string | undefined;
  /** The same of an id that stands elsewhere. */
  named: (by: string | undefined) => string | undefined;
}

export function doersOf(run: Run): Doers {
  const entries = MAPS.flatMap((map) => Object.values(run[map])).sort((a, b) => a.at - b.at);
  // Whoever found a problem has worked on it, too, though somebody else has put it right.
  const finders = Object.values(run.marks).flatMap(({ value }) => value.problem?.by ?? []);
  const ids = [...new Set([...entries.flatMap(({ by }) => by ?? []), ...finders])];
  // A number stands for somebody whose name was left out.
  const nameOf = (id: string) => nameIn(run, id) ?? words.nameless(ids.indexOf(id) + 1);
  // The same name on two devices that know nothing of each other is one.
  const names = [...new Set(ids.map(nameOf))];
  if (names.length < 2) return { names: [], of: () => undefined, named: () => undefined };
  const named = (by: string | undefined) => (by === undefined ? undefined : nameOf(by));
  return { names, of: (map, key) => named(own<{ by?: string | undefined }>(run[map], key)?.by), named };
}
