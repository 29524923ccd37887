import { joinLedgers, parseLedger, put, type Ledger } from '../../storage/model.ts';
import { ownId } from '../../storage/profile.ts';
import { saved, type Saved, type Shape } from '../../storage/saved.ts';
import type { ReadPages } from './read-pages.ts';

type FirstRead = Record<string, { at: number; read: boolean }>;

export const readShape: Shape<ReadPages> = {
  name: 'read',
  version: 2,
  initial: {},
  parse: (value, leaveOut) =>
    parseLedger(value, (read): read is boolean => typeof read === 'boolean', leaveOut),
  migrations: {
    1: (value) =>
      Object.fromEntries(
        Object.entries(value as FirstRead).map(([slug, one]) => [slug, { value: one?.read, at: one?.at }]),
      ),
  },
  merge: joinLedgers,
};

/** The pages that whoever uses the device has marked as read. */
export function readPages(): Saved<ReadPages> {
  return saved(readShape, ownId('pages'));
}

/** The choice stands under `role`. */
export const planShape: Shape<Ledger<string>> = {
  name: 'plan',
  version: 2,
  initial: {},
  parse: (value, leaveOut) =>
    parseLedger(value, (role): role is string => typeof role === 'string', leaveOut),
  migrations: { 1: (value) => ({ role: { value, at: 0 } }) },
  merge: joinLedgers,
};

const plan = () => saved(planShape, ownId('role'));

/** The role whose reading order is the plan; empty before one is chosen. */
export const planRole = () => plan().get().role?.value ?? '';

/** Chooses another role. */
export const choosePlan = (role: string, now: number) => plan().update((old) => put(old, 'role', role, now));
