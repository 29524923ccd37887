/**
 * Who works: one person to a profile, the same on all devices of that person. The profile's name is the person's;
 * the ids say which profiles of other devices are of the same person.
 */
import { lwwMapRecord, put, type LwwMap } from '../records/lww-map.ts';
import { tested } from '../records/record-type.ts';
import { peek, saved } from '../saved.ts';
import { idIn, profileId, profileNames } from './profile.ts';

export interface Person {
  /** 16 characters of 0-9 and a-z, drawn by chance. */
  id: string;
  /** A name or a number; empty where it was left out. */
  name: string;
  /** Ids that were joined into this one: what bears one of them is of the same person. */
  former?: readonly string[];
}

/** True for an id as `newPersonId` draws it: what came from elsewhere may be anything. */
export const isPersonId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z]{16}$/.test(value);

/**
 * The ids of a person, each with when it was drawn: the first one is in use, the others are its former ones. What a
 * file brings comes behind: see former-ids.ts.
 */
export const personRecord = lwwMapRecord(
  'person',
  1,
  tested((value): value is true => value === true),
  {},
  isPersonId,
);

/** Under which own id it stands in each profile. */
export const SELF = 'self';

export type PersonIds = LwwMap<true>;

/** All ids, the one that is used first. */
export const idsIn = (ids: PersonIds): string[] =>
  Object.entries(ids)
    .sort(([a, { at }], [b, { at: later }]) => at - later || (a < b ? -1 : 1))
    .map(([id]) => id);

/** Who a profile belongs to; undefined before that was asked. */
export function personOf(profile: string): Person | undefined {
  const [id, ...former] = idsIn(peek(personRecord, idIn(SELF, profile)) ?? {});
  if (id === undefined) return undefined;
  return { id, name: profileNames().get(profile) ?? '', ...(former.length > 0 && { former }) };
}

/** Who uses this device now; undefined before that was asked. */
export const person = (): Person | undefined => personOf(profileId());

type Known = Pick<Person, 'id' | 'former'>;

/** True where an id of the one is an id of the other. */
export const isSamePerson = (one: Known, other: Known): boolean => {
  const ids = new Set([one.id, ...(one.former ?? [])]);
  return [other.id, ...(other.former ?? [])].some((id) => ids.has(id));
};

/** Gives a profile an id where it has none, so that what leaves the device says whose it is. */
export function drawPerson(profile: string, now: number): void {
  saved(personRecord, idIn(SELF, profile)).update((ids) =>
    Object.keys(ids).length > 0 ? ids : put(ids, newPersonId(), true, now),
  );
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Bytes beyond the last whole round of letters are drawn again: each letter is as likely as any other. */
function newPersonId(): string {
  const fair = 256 - (256 % LETTERS.length);
  let id = '';
  while (id.length < 16)
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
      if (byte < fair && id.length < 16) id += LETTERS[byte % LETTERS.length];
  return id;
}
