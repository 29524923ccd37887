import type { Run } from './run.ts';

/** What the keys of words begin with that say from whom the run was taken over. */
export const TAKEN_FROM = 'from.';

/** Who has handed the run over and who has taken it, by their ids, each time; the oldest first. */
export const handovers = ({ words }: Run): { from: string; by?: string | undefined; at: number }[] =>
  Object.entries(words)
    .filter(([key]) => key.startsWith(TAKEN_FROM))
    .map(([, { value, by, at }]) => ({ from: value, by, at }))
    .sort((a, b) => a.at - b.at);
