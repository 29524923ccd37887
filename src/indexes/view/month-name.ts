import { reviewsText as text } from '#text/reviews.ts';

/** @param month as `2027-11` */
export const monthName = (month: string): string =>
  text.month(...(month.split('-').map(Number) as [number, number]));
