/**
 * Notes each change of a run for its events, in their order. What records them is loaded with the first one; what it
 * has missed, as the page was left before it came, it records later, as such: see recorded.ts.
 */
import type { Noted } from './recorded.ts';

let last: Promise<void> = Promise.resolve();

export function noteChange(change: Noted): void {
  last = last
    .then(async () => (await import('./record-change.ts')).recordChange(change))
    // It did not come: the next one that does records this change, too.
    .catch(() => {});
}

/** Resolves once all that was noted is recorded, as far as that is possible. */
export const recordedSoFar = (): Promise<void> => last;
