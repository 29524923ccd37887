/**
 * Who works at a shared device: a name that can be switched, with runs, ticks and attempts of its own.
 *
 * A profile keeps nothing apart from others; it only sorts what is kept. The id of a record that
 * belongs to one is `<own id>@<profile>`; without a profile it is the own id alone.
 */
import { lwwMapRecord } from '../records/lww-map.ts';
import { tested } from '../records/record-type.ts';
import { saved } from '../saved.ts';

/**
 * Under `current` the id of the profile in use, under each id its name; null where it was erased. The device's own
 * profile has the empty id, and a name only once that was asked.
 */
export const profilesRecord = lwwMapRecord(
  'profiles',
  1,
  tested((name): name is string | null => name === null || typeof name === 'string'),
);

/** Where the id of the profile in use stands. */
export const CURRENT = 'current';

export const $profiles = saved(profilesRecord, 'all');

/** All names by id. */
export function profileNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, { value }] of Object.entries($profiles.get()))
    if (id !== CURRENT && value !== null) names.set(id, value);
  return names;
}

/** Id of the profile in use; empty for the device's own. */
export function profileId(): string {
  const id = $profiles.get()[CURRENT]?.value ?? '';
  return profileNames().has(id) ? id : '';
}

/** Name of the profile in use; empty for the device's own before it was asked. */
export const profileName = () => profileNames().get(profileId()) ?? '';

/** The id under which a profile keeps its record of this subject. */
export const idIn = (id: string, profile: string): string => (profile ? `${id}@${profile}` : id);

/** The same for the profile in use. */
export const ownId = (id: string): string => idIn(id, profileId());

/** The own id and the profile of a record's id: `walk-in@p1` → `walk-in`, `p1`. */
export function splitId(id: string): { own: string; profile: string } {
  const at = id.lastIndexOf('@');
  return at < 0 ? { own: id, profile: '' } : { own: id.slice(0, at), profile: id.slice(at + 1) };
}
