/** How the reader wants the list of a run: one step a screen, or whole; of one job, or of all. */
import { atom } from 'nanostores';
import { put, type LwwMap } from '../../storage/records/lww-map.ts';
import { whoKept } from '../kept/store.ts';
import type { Row } from '../way/visit.ts';

interface Noted {
  job?: string;
}
const noted = () => (typeof history === 'undefined' ? null : (history.state as Noted | null));

/**
 * The job whose steps alone are shown; empty: all. It is noted with the entry of the browser's history: there when
 * the page is loaded again, asked anew with each other run, so that nothing stays hidden.
 */
export const $job = atom(noted()?.job ?? '');

export function showJob(job: string): void {
  history.replaceState({ ...noted(), job } satisfies Noted, '');
  $job.set(job);
}

/** True for a row of other jobs, where a run is looked at for one job only. What is nobody's is everybody's. */
export const isOthers = ({ part }: Row, job: string) =>
  job !== '' && part.by.length > 0 && !part.by.includes(job);

/** The job to look at these rows for: one that has no step among them hides none. */
export const jobIn = (rows: readonly Row[], job: string) =>
  rows.some(({ part }) => part.by.includes(job)) ? job : '';

/** Beside who works stands how they like it. */
export const isStepwise = (kept: LwwMap<string>) => kept.form?.value === 'steps';

export const showStepwise = (yes: boolean, now: number) =>
  whoKept().update((kept) => put(kept, 'form', yes ? 'steps' : '', now));
