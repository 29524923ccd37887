/** The names of those whose records an import brings. */
import { profilesRecord } from '../../../storage/profiles/profile.ts';
import { canonical } from '../../../storage/records/json.ts';
import { joinLwwMaps, put, type LwwMap } from '../../../storage/records/lww-map.ts';
import { decode, encode } from '../../../storage/records/record-type.ts';
import type { Texts } from '../../../storage/texts.ts';
import { own } from '../../../ui/own.ts';
import type { Backup } from '../backup.ts';
import type { ImportChoice } from './choice.ts';
import { NAMES, namesIn, type Someone } from './people.ts';
import type { ImportPlan } from './take-in.ts';

/** Whoever has records here has a name here; no other name is changed, nor who is using this device. */
export function nameThem(
  plan: ImportPlan,
  people: Set<string>,
  file: Backup,
  texts: Texts,
  choice: ImportChoice,
): void {
  const names = namesIn(file);
  const known = choice.kinds.has(profilesRecord.name) ? undefined : namesHere(texts);
  if (!known) return;
  let now = known;
  for (const id of people) {
    const name = own(names, id)?.value;
    if (name != null && own(known, id)?.value == null) now = put(now, id, name, choice.now);
  }
  if (now !== known) plan.changes.set(NAMES, encode(profilesRecord, now));
}

/**
 * Each person of the file, and whoever here is the same, has one name here: the one that was given last. Profiles
 * that have moved into another one have none any more.
 */
export function joinNames(
  plan: ImportPlan,
  people: readonly Someone[],
  file: Backup,
  texts: Texts,
  { places, now }: ImportChoice,
): void {
  const known = namesHere(texts);
  if (!known) return;
  const theirs = namesIn(file);
  let names = known;
  for (const { from, here } of people) {
    const place = places?.get(from[0]!);
    if (place === undefined) continue;
    const moved = here.filter((profile) => profile !== place);
    const given = [
      ...from.map((profile) => own(theirs, profile)),
      ...moved.map((profile) => own(known, profile)),
    ].filter((name) => name !== undefined && name.value !== null);
    for (const name of given) names = joinLwwMaps(names, { [place]: name! });
    // A profile that has no name is not there.
    if (place !== '' && own(names, place)?.value == null) names = put(names, place, '', now);
    for (const profile of moved)
      if (own(names, profile)?.value != null) names = put(names, profile, null, now);
  }
  if (canonical(names) !== canonical(known)) plan.changes.set(NAMES, encode(profilesRecord, names));
}

/** The names of the profiles here; undefined where they cannot be read. */
function namesHere(texts: Texts): LwwMap<string | null> | undefined {
  const here = texts.get(NAMES);
  const mine = here === undefined ? undefined : decode(profilesRecord, here);
  return mine?.kind === 'read' ? mine.value : mine ? undefined : {};
}
