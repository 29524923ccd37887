/** What is wrong with the list of roles: a wider role that is not there or stands in a circle, a name that two bear. */
import { roleMessages as say } from '#text/messages/lint/lists.ts';
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import { whichOrAll } from '../../syntax/nearest.ts';
import type { Place } from '../../syntax/node.ts';
import { widerRoles, type Role } from '../model/vocabulary.ts';

/** @param whole false where not all roles could be read: then nothing is said of one that is missing */
export function lintRoles(roles: Role[], whole: boolean, placeOf: (id: string) => Place): Finding[] {
  const found: Finding[] = [];
  const named = roles.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  const known = new Set(roles.map(({ id }) => id));
  for (const { id, within } of roles) {
    if (within === undefined) continue;
    const circle = widerRoles(id, roles);
    if (!known.has(within)) {
      const message = say.noWithin(id, within, whichOrAll(within, named));
      if (whole) found.push(finding('unknown-role', placeOf(id), message));
    } else if (circle.at(-1) === id) found.push(finding('role-within', placeOf(id), [id, ...circle]));
  }
  const holders = Map.groupBy(
    named.flatMap(({ id, names }) => [...new Set(names)].map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  for (const [name, [first, ...others]] of holders)
    for (const { id } of others) found.push(finding('role-alias', placeOf(id), name, first!.id, id));
  return found;
}
