/** What of a score belongs to which page or domain. */
import { own } from '../../ui/own.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';

/** A page's or a domain's share of the score, with the first question of it. */
export interface Tally extends Asked {
  right: number;
  total: number;
}

/** Score by page or domain, in the order in which they were first asked. */
export function tallies(attempt: Attempt, asked: readonly Asked[], by: 'slug' | 'domain'): Tally[] {
  const groups = new Map<string, Tally>();
  for (const each of asked) {
    const group = groups.get(each[by]) ?? { ...each, right: 0, total: 0 };
    group.total += 1;
    if (own(attempt.given, keyOf(each))?.right) group.right += 1;
    groups.set(each[by], group);
  }
  return [...groups.values()];
}
