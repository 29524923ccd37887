/**
 * Who works at a shared device: a name that can be switched, with runs, ticks and attempts of its own.
 *
 * A profile keeps nothing apart from others; it only sorts what is kept. The id of a record that
 * belongs to one is `<own id>@<profile>`; without a profile it is the own id alone.
 */
import { saved, type Shape } from './saved.ts';

export interface Profiles {
  /** Id of the one in use; empty for the device's own. */
  current: string;
  /** Names by id; erased ones are gone. */
  names: Readonly<Record<string, string>>;
}

const none: Profiles = { current: '', names: {} };

export const profilesShape: Shape<Profiles> = {
  name: 'profiles',
  version: 1,
  initial: none,
  parse(value) {
    const { current, names } = (value ?? {}) as Partial<Profiles>;
    if (typeof current !== 'string' || typeof names !== 'object' || names === null) return undefined;
    return Object.values(names).every((name) => typeof name === 'string') ? { current, names } : undefined;
  },
};

export const $profiles = saved(profilesShape, 'all');

/** Name of the profile in use; empty for the device's own. */
export function profileName(): string {
  const { current, names } = $profiles.get();
  return names[current] ?? '';
}

/** The id under which the profile in use keeps its record of this subject. */
export function ownId(id: string): string {
  const { current, names } = $profiles.get();
  return current in names ? `${id}@${current}` : id;
}

/** The own id and the profile of a record's id: `walk-in@p1` → `walk-in`, `p1`. */
export function splitId(id: string): { own: string; profile: string } {
  const at = id.lastIndexOf('@');
  return at < 0 ? { own: id, profile: '' } : { own: id.slice(0, at), profile: id.slice(at + 1) };
}

/** Adds a profile with a name, and uses it. */
export function addProfile(name: string, id: string): void {
  $profiles.update(({ names }) => ({ current: id, names: { ...names, [id]: name } }));
}

/** Uses another profile; the empty id is the device's own. */
export function useProfile(id: string): void {
  $profiles.update((profiles) => ({ ...profiles, current: id in profiles.names ? id : '' }));
}

/** Forgets a profile's name. Its records are erased by whoever asked. */
export function dropProfile(id: string): void {
  $profiles.update(({ current, names }) => ({
    current: current === id ? '' : current,
    names: Object.fromEntries(Object.entries(names).filter(([key]) => key !== id)),
  }));
}
