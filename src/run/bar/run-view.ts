/** How the reader wants the list of a run: one step a screen, or whole; of one job, or of all. */
import { atom } from 'nanostores';
import { put, type LwwMap } from '../../storage/records/lww-map.ts';
import { whoKept } from '../model/store.ts';

/** The job whose steps alone are shown; empty: all. It is asked anew with each page, so that nothing stays hidden. */
export const $job = atom('');

/** Beside who works stands how they like it. */
export const isStepwise = (kept: LwwMap<string>) => kept.form?.value === 'steps';

export const showStepwise = (yes: boolean, now: number) =>
  whoKept().update((kept) => put(kept, 'form', yes ? 'steps' : '', now));
