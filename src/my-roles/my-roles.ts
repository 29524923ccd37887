/** The jobs of whoever uses this device, as a store that follows other tabs. */
import { atom, type ReadableAtom } from 'nanostores';
import { ownId } from '../storage/profiles/profile.ts';
import { saved } from '../storage/saved.ts';
import { chosen, rolesRecord, withoutRole, withRole } from './roles-record.ts';

/** What is kept, with the names. */
export const $kept = saved(rolesRecord, ownId('mine'));

const ids = () => chosen($kept.get()).map(({ id }) => id);
const $ids = atom(ids());
$kept.listen(() => $ids.set(ids()));

/** Ids of the roles that were chosen; may hold some that the content knows no more. */
export const $myRoles: ReadableAtom<readonly string[]> = $ids;

/**
 * True where one of these roles is mine. Pages write roles together with the wider ones that they are part of
 * (`withWider`), so that whoever has chosen a whole department finds all of its jobs.
 */
export const isMine = (roles: readonly string[], mine = $myRoles.get()) =>
  roles.some((role) => mine.includes(role));

/** Adds a job; `name` is what it is called now. */
export const chooseRole = (id: string, name: string, now: number) =>
  $kept.update((kept) => withRole(kept, id, name, now));

/** Takes a job out. */
export const dropRole = (id: string, now: number) => $kept.update((kept) => withoutRole(kept, id, now));

/** 先看看: the question is not asked again. */
export const lookAround = (now: number) => $kept.update((kept) => withRole(kept, '', '', now));
