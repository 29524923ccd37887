/** Times, and the order of changes, in milliseconds since 1970; both stay usable after a clock went wrong. */

/** The end of the year 9999: later times come from a broken clock. */
const LAST_TIME = 253_402_300_799_999;

/** True for a time that can be shown. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LAST_TIME;

/** The nearest time that can be shown: what a clock says goes through this before it is kept. */
export const clampTime = (time: number) => Math.min(Math.max(time, 0), LAST_TIME);

/** A place in the order of changes as it was stored; one so great that none could follow it becomes the last time. */
export const soundRev = (rev: number) => (rev < 2 ** 50 ? rev : LAST_TIME);

/** The place in the order of changes of one that comes after `seen`, whatever the clock says. */
export const revAfter = (now: number, seen?: number) =>
  Math.max(clampTime(now), seen === undefined ? 0 : seen + 1);
