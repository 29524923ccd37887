import { lwwMapRecord, put } from '../../storage/records/lww-map.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { tested } from '../../storage/records/record-type.ts';
import { saved, type Saved } from '../../storage/saved.ts';
import type { ReadPages } from './read-pages.ts';

type FirstRead = Record<string, { at: number; read: boolean }>;

export const readRecord = lwwMapRecord(
  'read',
  2,
  tested((read) => typeof read === 'boolean'),
  {
    1: (value) =>
      Object.fromEntries(
        Object.entries(value as FirstRead).map(([slug, one]) => [slug, { value: one?.read, at: one?.at }]),
      ),
  },
);

/** The pages that whoever uses the device has marked as read. */
export function readPages(): Saved<ReadPages> {
  return saved(readRecord, ownId('pages'));
}

/** The choice stands under `role`. */
export const planRecord = lwwMapRecord(
  'plan',
  2,
  tested((role) => typeof role === 'string'),
  { 1: (value) => ({ role: { value, at: 0 } }) },
);

const plan = () => saved(planRecord, ownId('role'));

/** The role whose reading order is the plan; empty before one is chosen. */
export const planRole = () => plan().get().role?.value ?? '';

/** Chooses another role. */
export const choosePlan = (role: string, now: number) => plan().update((old) => put(old, 'role', role, now));
