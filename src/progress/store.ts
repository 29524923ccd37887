import { ownId } from '../storage/profile.ts';
import { saved, type Saved, type Shape } from '../storage/saved.ts';
import { isReadPages, joinReadPages, type ReadPages } from './model.ts';

export const readShape: Shape<ReadPages> = {
  name: 'read',
  version: 1,
  initial: {},
  parse: (value) => (isReadPages(value) ? value : undefined),
  merge: joinReadPages,
};

/** The pages that whoever uses the device has marked as read. */
export function readPages(): Saved<ReadPages> {
  return saved(readShape, ownId('pages'));
}

export const planShape: Shape<string> = {
  name: 'plan',
  version: 1,
  initial: '',
  parse: (value) => (typeof value === 'string' ? value : undefined),
};

/** The role whose reading order is the plan; empty before one is chosen. */
export function planRole(): Saved<string> {
  return saved(planShape, ownId('role'));
}
