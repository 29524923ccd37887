/** Puts the ids of a handbook into the guide's examples, which are written with those of a new one. */
import { starter } from '#text/starter.ts';
import { isJob, type Vocabulary } from '../procedure/model/vocabulary.ts';

/** So that what is copied from the guide passes the check. Ids that the handbook has are left, and all where it has none. */
export function withOwnIds(
  example: string,
  { domains, roles, sources }: Pick<Vocabulary, 'domains' | 'roles' | 'sources'>,
): string {
  const jobs = roles.filter(isJob);
  return [
    ...pairs([starter.domain], domains),
    ...pairs(starter.roles, jobs),
    ...pairs([starter.source], sources),
  ]
    .reduce((text, [from, to]) => text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to), example)
    .replace(/\[([\w-]+), \1\]/g, '[$1]');
}

/** Each id with the one to write in its place: another for each, as long as there are. */
function pairs(ids: readonly string[], list: readonly { id: string }[]): [from: string, to: string][] {
  const own = list.map(({ id }) => id).filter((id) => !ids.includes(id));
  const strange = ids.filter((id) => !list.some((entry) => entry.id === id));
  return strange.map((id, index) => [id, own[index] ?? own.at(-1) ?? list[0]?.id ?? id]);
}
