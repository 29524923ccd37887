import type { Share } from './share.ts';

/** How much the leader hands back, by what it is. */
export interface BackCounts {
  problems: number;
  /** Problems that the leader has found put right. */
  mended: number;
  confirmed: number;
  /** Confirmations that were taken back. */
  unconfirmed: number;
}

export function countsOfBack({
  decisions,
  confirmations,
}: Pick<Share, 'decisions' | 'confirmations'>): BackCounts {
  const [problems, said] = [Object.values(decisions), Object.values(confirmations)];
  const mended = problems.filter(({ value }) => value.done !== '').length;
  const confirmed = said.filter(({ value }) => value !== null).length;
  return {
    ...{ problems: problems.length - mended, mended },
    ...{ confirmed, unconfirmed: said.length - confirmed },
  };
}
