/** When a quiz is passed. Apart from attempts, whose model is large: home and progress only look at scores. */
import type { Score } from './attempt-schema.ts';

/** Percent of right answers that earns the seal 合格. */
export const PASS_PERCENT = 80;

export function passed({ right, total }: Pick<Score, 'right' | 'total'>): boolean {
  return total > 0 && right * 100 >= total * PASS_PERCENT;
}
