/** The jobs of whoever uses this device, as a store that follows other tabs. */
import { atom, type ReadableAtom } from 'nanostores';
import { ownId } from '../storage/profiles/profile.ts';
import { saved } from '../storage/saved.ts';
import { chosen, goneLast, rolesRecord, withoutRole, withRole } from './roles-record.ts';

/** What is kept, with the names. */
export const $kept = saved(rolesRecord, ownId('mine'));

const ids = () => chosen($kept.get()).map(({ id }) => id);
const $ids = atom(ids());
$kept.listen(() => $ids.set(ids()));

/** Ids of the roles that were chosen; may hold some that the content knows no more. */
export const $myRoles: ReadableAtom<readonly string[]> = $ids;

/**
 * True where one of these roles is mine. Pages write roles together with the wider ones that they are part of
 * (`concerned`), so that whoever has chosen a whole department finds all of its jobs, and the other way round.
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

/** Puts jobs that the site has no more behind those that it has. */
export function putLast(gone: readonly string[], now: number): void {
  const kept = $kept.get();
  if (goneLast(kept, gone, now) !== kept) $kept.update((newest) => goneLast(newest, gone, now));
}

/** What a job was called when it was chosen. */
export const nameOf = (id: string) => chosen($kept.get()).find((one) => one.id === id)?.name ?? id;
