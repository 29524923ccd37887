/** The role whose reading order is the plan. */
import { lwwMapRecord, put } from '../../storage/records/lww-map.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { tested } from '../../storage/records/record-type.ts';
import { saved } from '../../storage/saved.ts';

/** The choice stands under `role`. */
export const planRecord = lwwMapRecord(
  'plan',
  2,
  tested((role) => typeof role === 'string'),
  { 1: (value) => ({ role: { value, at: 0 } }) },
);

const plan = () => saved(planRecord, ownId('role'));

/** Empty before one is chosen. */
export const planRole = () => plan().get().role?.value ?? '';

/** Chooses another role. */
export const choosePlan = (role: string, now: number) => plan().update((old) => put(old, 'role', role, now));
