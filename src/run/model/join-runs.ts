/** A run of two copies, and a run as it was before a change: each entry keeps who did what it says. */
import { joinLwwMaps, revertLwwMap, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { OPEN, type ParentRun, type Run } from './run.ts';

/** The newest of two copies, entry by entry. */
export function joinRuns(one: Run, other: Run): Run {
  return {
    slug: one.slug > other.slug ? one.slug : other.slug,
    started: Math.min(one.started, other.started),
    ...joinParents(one.parent, other.parent),
    form: joinSigned({ form: one.form }, { form: other.form }).form!,
    marks: joinSigned(one.marks, other.marks),
    choices: joinSigned(one.choices, other.choices),
    overrides: joinSigned(one.overrides, other.overrides),
    starts: joinSigned(one.starts, other.starts),
    values: joinSigned(one.values, other.values),
    words: joinSigned(one.words, other.words),
    times: joinSigned(one.times, other.times),
    people: joinLwwMaps(one.people, other.people),
  };
}

/** What a run was called for does not change; of two that say otherwise the same one in whichever order they come. */
function joinParents(one: ParentRun | undefined, other: ParentRun | undefined): Pick<Run, 'parent'> {
  const [parent] = [one, other]
    .filter((each) => each !== undefined)
    .sort((a, b) => (a.run < b.run || (a.run === b.run && a.item < b.item) ? -1 : 1));
  return parent ? { parent } : {};
}

/** Takes back the change that made `after` of `before`, and nothing that came in since. */
export function undo(run: Run, before: Run, after: Run, now: number): Run {
  const { form } = revertSigned(
    { form: run.form },
    { form: before.form },
    { form: after.form },
    before.form.value,
    now,
  );
  return {
    ...run,
    form: form!,
    marks: revertSigned(run.marks, before.marks, after.marks, OPEN, now),
    choices: revertSigned(run.choices, before.choices, after.choices, null, now),
    overrides: revertSigned(run.overrides, before.overrides, after.overrides, null, now),
    starts: revertSigned(run.starts, before.starts, after.starts, null, now),
    values: revertSigned(run.values, before.values, after.values, '', now),
    words: revertSigned(run.words, before.words, after.words, '', now),
    times: revertSigned(run.times, before.times, after.times, null, now),
  };
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
