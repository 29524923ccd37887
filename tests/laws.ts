/**
 * How many random cases a law is tried with: `full` of them under `npm run laws`, and at most 200 (or `quick`)
 * in the ordinary test run.
 */
export function runs(full: number, quick = 200): number {
  return import.meta.env.MODE === 'laws' ? full : Math.min(full, quick);
}
