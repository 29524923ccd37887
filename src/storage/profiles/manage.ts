/** Adding, changing and forgetting the profiles of a shared device: for the page that manages them. */
import { put } from '../records/lww-map.ts';
import { $profiles, CURRENT } from './profile.ts';

/** Uses another profile from the next page on; the empty id is the device's own. */
export function switchProfile(id: string, now: number): void {
  $profiles.update((profiles) => put(profiles, CURRENT, id, now));
}

/** Gives a profile its name. */
export function nameProfile(id: string, name: string, now: number): void {
  $profiles.update((profiles) => put(profiles, id, name, now));
}

/** Adds a profile with a name, and uses it. */
export function addProfile(id: string, name: string, now: number): void {
  nameProfile(id, name, now);
  switchProfile(id, now);
}

/** Forgets a profile's name. Its records are erased by whoever asked. */
export function dropProfile(id: string, now: number): void {
  $profiles.update((profiles) => put(profiles, id, null, now));
}
