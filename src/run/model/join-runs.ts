/** A run of two copies, and a run as it was before a change: each entry keeps who did what it says. */
import { joinLwwMaps, revertLwwMap, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { MAPS, OPEN, type ParentRun, type Run } from './run.ts';

/** The newest of two copies, entry by entry. */
export function joinRuns(one: Run, other: Run): Run {
  const joined = MAPS.map((map) => [map, joinSigned<unknown>(one[map], other[map])]);
  return {
    slug: one.slug > other.slug ? one.slug : other.slug,
    started: Math.min(one.started, other.started),
    ...joinParents(one.parent, other.parent),
    form: joinSigned({ form: one.form }, { form: other.form }).form!,
    people: joinLwwMaps(one.people, other.people),
    ...(Object.fromEntries(joined) as Pick<Run, (typeof MAPS)[number]>),
  };
}

/** What a run was called for does not change; of two that say otherwise the same one in whichever order they come. */
function joinParents(one: ParentRun | undefined, other: ParentRun | undefined): Pick<Run, 'parent'> {
  const [parent] = [one, other]
    .filter((each) => each !== undefined)
    .sort((a, b) => (a.run < b.run || (a.run === b.run && a.item < b.item) ? -1 : 1));
  return parent ? { parent } : {};
}

/** What an entry holds that is taken back where nothing stood before. */
const NONE = {
  marks: OPEN,
  choices: null,
  overrides: null,
  starts: null,
  values: '',
  words: '',
  times: null,
};

/** Takes back the change that made `after` of `before`, and nothing that came in since. */
export function undo(run: Run, before: Run, after: Run, now: number): Run {
  const { form } = revertSigned(
    { form: run.form },
    { form: before.form },
    { form: after.form },
    before.form.value,
    now,
  );
  const reverted = MAPS.map((map) => [
    map,
    revertSigned<unknown>(run[map], before[map], after[map], NONE[map], now),
  ]);
  return { ...run, form: form!, ...(Object.fromEntries(reverted) as Pick<Run, (typeof MAPS)[number]>) };
}

/** As joinLwwMaps; where both say the same, one may name who did it, and the other not. */
export function joinSigned<V>(one: LwwMap<V>, other: LwwMap<V>): LwwMap<V> {
  const joined = joinLwwMaps(one, other);
  const named = Object.entries(joined).flatMap(([key, entry]) => {
    const by = [own(one, key), own(other, key)].flatMap((each) =>
      each && isSame(each, entry) && each.by !== undefined ? each.by : [],
    );
    const best = by.sort(idsFirst)[0];
    return best === entry.by ? [] : [[key, { ...entry, by: best }] as const];
  });
  return named.length > 0 ? { ...joined, ...Object.fromEntries(named) } : joined;
}

const isSame = <V>({ by: _, ...one }: Entry<V>, { by: __, ...other }: Entry<V>) =>
  JSON.stringify([one.value, one.at, one.rev]) === JSON.stringify([other.value, other.at, other.rev]);

/** The id of a person is longer than the number that stands for somebody whose name was left out. */
const idsFirst = (a: string, b: string) => b.length - a.length || (a < b ? 1 : -1);

/** As revertLwwMap: what comes back was done by whoever did it then. */
function revertSigned<V>(
  map: LwwMap<V>,
  before: LwwMap<V>,
  after: LwwMap<V>,
  none: V,
  now: number,
): LwwMap<V> {
  const reverted = revertLwwMap(map, before, after, none, now);
  const back = Object.entries(reverted).flatMap(([key, entry]) => {
    const by = own(map, key) === entry ? entry.by : own(before, key)?.by;
    return by === entry.by ? [] : [[key, { ...entry, by }] as const];
  });
  return back.length > 0 ? { ...reverted, ...Object.fromEntries(back) } : reverted;
}
