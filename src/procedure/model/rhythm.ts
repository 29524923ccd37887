/** How often a procedure is to be done, where its page says so. */
export const RHYTHMS = ['day', 'shift', 'week'] as const;
export type Rhythm = (typeof RHYTHMS)[number];
