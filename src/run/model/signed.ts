/** Who has done what in a run: each entry that a person has changed names that person by id. */
import { put, type LwwMap } from '../../storage/records/lww-map.ts';
import type { Person } from '../../storage/profiles/person.ts';
import { own } from '../../ui/own.ts';
import { MAPS, type Run } from './run.ts';

/** The name that a run has for somebody; undefined where nobody is meant, or names were left out. */
export const nameIn = ({ people }: Pick<Run, 'people'>, by: string | undefined): string | undefined =>
  by === undefined ? undefined : own(people, by)?.value || undefined;

/** The run after a change, with what differs named as this person's. Before somebody has said who they are, nothing is. */
export function signed(before: Run, after: Run, who: Person | undefined, now: number): Run {
  if (!who || before === after) return after;
  const by = <V>(was: LwwMap<V>, is: LwwMap<V>): LwwMap<V> =>
    was === is
      ? is
      : Object.fromEntries(
          Object.entries(is).map(([key, entry]) => [
            key,
            own(was, key) === entry ? entry : { ...entry, by: who.id },
          ]),
        );
  const run = { ...after, form: by({ form: before.form }, { form: after.form }).form! };
  for (const map of MAPS) (run as Record<string, unknown>)[map] = by<unknown>(before[map], after[map]);
  const isNamed = own(run.people, who.id)?.value === who.name;
  return isNamed ? run : { ...run, people: put(run.people, who.id, who.name, now) };
}
