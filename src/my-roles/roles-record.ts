/** How the jobs of whoever uses the device are kept. */
import { lwwMapRecord, put, type LwwMap } from '../storage/records/lww-map.ts';
import { tested } from '../storage/records/record-type.ts';

/**
 * By id of a role its name, so that a page can show it without knowing all roles; null where it was dropped.
 * Under the empty id stands an empty name once somebody would rather look around first.
 */
export type KeptRoles = LwwMap<string | null>;

export const rolesRecord = lwwMapRecord(
  'roles',
  1,
  tested((name): name is string | null => name === null || typeof name === 'string'),
);

/** The roles that are chosen with their names, those chosen first come first. */
export const chosen = (kept: KeptRoles): { id: string; name: string }[] =>
  Object.entries(kept)
    .flatMap(([id, { value, at }]) => (id && value !== null ? [{ id, name: value, at }] : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));

/** True once the question for the job was answered, if only with 先看看. */
export const isAnswered = (kept: KeptRoles) => Object.keys(kept).length > 0;

export const withRole = (kept: KeptRoles, id: string, name: string, now: number) => put(kept, id, name, now);

export const withoutRole = (kept: KeptRoles, id: string, now: number) => put(kept, id, null, now);

/** Those that the site has no more behind the others, so that the header names one that it has. */
export function goneLast(kept: KeptRoles, gone: readonly string[], now: number): KeptRoles {
  const all = chosen(kept);
  const first = all.findIndex(({ id }) => gone.includes(id));
  if (first < 0 || all.slice(first).every(({ id }) => gone.includes(id))) return kept;
  const last = Math.max(...Object.values(kept).map(({ at }) => at));
  return all
    .filter(({ id }) => gone.includes(id))
    .reduce((next, { id, name }) => put(next, id, name, now, last + 1), kept);
}
