/** Amounts in a query, in the other ways to write them: 三天 for 3日, 半小时 for 30分钟. */
import { otherAmounts } from '#language/numbers/other-amounts.ts';
import { WEIGHTS } from '../rank/weights.ts';
import type { OtherName } from './other-names.ts';

/** An amount in a query, written otherwise; `isSameAmount` where only the signs differ, and not the unit. */
type OtherSpelling = OtherName & { isSameAmount: boolean };

/** For each amount in a normalised query, the other ways to write it, likeliest first. */
export const otherSpellings = (query: string): OtherSpelling[] =>
  otherAmounts(query).map((amount) => ({
    ...amount,
    weight: WEIGHTS.synonym[amount.isSameAmount ? 'amountRespelled' : 'amountConverted'],
  }));
