import { joinLwwMaps, parseLwwMap, put, type LwwMap } from '../../storage/model.ts';
import { ownId } from '../../storage/profile.ts';
import { saved, type Saved, type RecordType } from '../../storage/saved.ts';
import type { ReadPages } from './read-pages.ts';

type FirstRead = Record<string, { at: number; read: boolean }>;

export const readRecord: RecordType<ReadPages> = {
  name: 'read',
  version: 2,
  initial: {},
  parse: (value, leaveOut) =>
    parseLwwMap(value, (read): read is boolean => typeof read === 'boolean', leaveOut),
  migrations: {
    1: (value) =>
      Object.fromEntries(
        Object.entries(value as FirstRead).map(([slug, one]) => [slug, { value: one?.read, at: one?.at }]),
      ),
  },
  merge: joinLwwMaps,
};

/** The pages that whoever uses the device has marked as read. */
export function readPages(): Saved<ReadPages> {
  return saved(readRecord, ownId('pages'));
}

/** The choice stands under `role`. */
export const planRecord: RecordType<LwwMap<string>> = {
  name: 'plan',
  version: 2,
  initial: {},
  parse: (value, leaveOut) =>
    parseLwwMap(value, (role): role is string => typeof role === 'string', leaveOut),
  migrations: { 1: (value) => ({ role: { value, at: 0 } }) },
  merge: joinLwwMaps,
};

const plan = () => saved(planRecord, ownId('role'));

/** The role whose reading order is the plan; empty before one is chosen. */
export const planRole = () => plan().get().role?.value ?? '';

/** Chooses another role. */
export const choosePlan = (role: string, now: number) => plan().update((old) => put(old, 'role', role, now));
