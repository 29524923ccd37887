/** Whose records a file holds, and who of them is here: told by their ids, whatever they are called. */
import { idsIn, personRecord, SELF } from '../../../storage/profiles/person.ts';
import { idIn, profilesRecord, splitId } from '../../../storage/profiles/profile.ts';
import type { LwwMap } from '../../../storage/records/lww-map.ts';
import { decode } from '../../../storage/records/record-type.ts';
import type { Texts } from '../../../storage/texts.ts';
import { own } from '../../../ui/own.ts';
import type { Backup } from '../backup.ts';
import { kindOf } from '../kept-records.ts';

/** One person of a file. */
export interface Someone {
  /** The profiles of the file that are this person's. */
  from: string[];
  /** Empty where the file does not say. */
  name: string;
  /** This person's profiles here: several where nobody here knew that they are of the same person. */
  here: string[];
  /** True where the file says an id of this person's that nobody here has. */
  isMore: boolean;
}

/** The record of all names. */
export const NAMES = `${profilesRecord.name}:all`;

/** The record of a profile's ids. */
export const idsKey = (profile: string) => `${personRecord.name}:${idIn(SELF, profile)}`;

const isIds = (key: string) => kindOf(key) === personRecord.name;

/** The names that a file gives its profiles. */
export const namesIn = (file: Backup): LwwMap<string | null> =>
  (file.sound.get(NAMES)?.value ?? {}) as LwwMap<string | null>;

/** The ids of each profile here that has some. */
function idsHere(texts: Texts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, text] of texts) {
    const read = isIds(key) ? decode(personRecord, text) : undefined;
    if (read?.kind === 'read') found.set(splitId(key).profile, idsIn(read.value));
  }
  return found;
}

/**
 * The people of a file who have records in it; undefined for a file of before people had ids, which must be asked
 * for otherwise.
 */
export function peopleIn(file: Backup, texts: Texts): Someone[] | undefined {
  const ids = new Map<string, string[]>();
  /** Profiles with more than a name. */
  const filled = new Set<string>();
  for (const [key, { kind, value }] of file.sound) {
    const { profile } = splitId(key);
    if (isIds(key)) ids.set(profile, idsIn(value as LwwMap<true>));
    else if (kind.personal) filled.add(profile);
  }
  if (ids.size === 0) return undefined;
  const here = idsHere(texts);
  const left = new Set([...filled, ...ids.keys()]);
  const people: Someone[] = [];
  for (const first of left) {
    const someone: Someone = { from: [], name: '', here: [], isMore: false };
    const known = new Set<string>();
    const isOf = (all: readonly string[] = []) => all.some((id) => known.has(id));
    const take = (profile: string) => {
      left.delete(profile);
      someone.from.push(profile);
      for (const id of ids.get(profile) ?? []) known.add(id);
    };
    take(first);
    // Whoever is taken in may bring an id by which another one is known.
    for (let before = -1; before < someone.from.length + someone.here.length;) {
      before = someone.from.length + someone.here.length;
      for (const profile of left) if (isOf(ids.get(profile))) take(profile);
      for (const [profile, all] of here)
        if (!someone.here.includes(profile) && isOf(all)) {
          someone.here.push(profile);
          for (const id of all) known.add(id);
        }
    }
    const knownHere = new Set(someone.here.flatMap((profile) => here.get(profile)!));
    someone.isMore = [...known].some((id) => !knownHere.has(id));
    const names = namesIn(file);
    someone.name = someone.from.map((profile) => own(names, profile)?.value ?? '').find(Boolean) ?? '';
    if (someone.from.some((profile) => filled.has(profile))) people.push(someone);
  }
  return people;
}
