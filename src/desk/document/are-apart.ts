import { comparePlaces } from './place.ts';
import type { Change } from './written.ts';

/** Two that are put in at one place are not: nobody knows which comes first. */
const isBehind = (a: Change, b: Change): boolean =>
  comparePlaces(a.from, b.to) >= 0 && comparePlaces(a.from, b.from) > 0;

/** True where no change of one set touches what one of another does, so that all sets can be made at once. */
export const areApart = (sets: readonly (readonly Change[])[]): boolean =>
  sets.every((set, index) =>
    sets
      .slice(index + 1)
      .every((other) => set.every((a) => other.every((b) => isBehind(a, b) || isBehind(b, a)))),
  );
