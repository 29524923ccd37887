/** When each page has to be looked through again, and by whom. */
import { reviewsText as text } from '#text/reviews.ts';
import { kindText } from '#text/terms.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { csvFile } from '../../ui/export/csv.ts';

export interface ReviewMonth {
  /** As `2027-11`. */
  month: string;
  pages: Procedure[];
}

/** The earliest first: what is overdue stands at the top; those of one day by domain, as they come. */
export const byReviewDay = (procedures: readonly Procedure[]): Procedure[] =>
  [...procedures].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));

/** The pages by the month of their review. */
export function reviewMonths(procedures: readonly Procedure[]): ReviewMonth[] {
  const months = Map.groupBy(byReviewDay(procedures), ({ reviewBy }) => reviewBy.slice(0, 7));
  return [...months].map(([month, pages]) => ({ month, pages }));
}

export interface OwnerReviews {
  owner: string;
  /** By the day of their review. */
  pages: Procedure[];
}

/** The pages by who looks after them, whoever has the earliest day of review first. */
export function ownerReviews(procedures: readonly Procedure[]): OwnerReviews[] {
  const owners = Map.groupBy(byReviewDay(procedures), ({ owner }) => owner);
  return [...owners].map(([owner, pages]) => ({ owner, pages }));
}

/** The name of an owner as a value of the filter, which parts values by blanks. */
export const ownerId = (owner: string): string => owner.replace(/\s+/g, '-');

/** Who looks after how many pages, those with most first. */
export function ownerCounts(procedures: Procedure[]): { owner: string; pages: number }[] {
  const byOwner = [...Map.groupBy(procedures, ({ owner }) => owner)];
  return byOwner.map(([owner, own]) => ({ owner, pages: own.length })).sort((a, b) => b.pages - a.pages);
}

/** The same as a table. `address` makes an address of a path below the base. */
export function reviewsCsv(
  procedures: Procedure[],
  domainName: (id: string) => string,
  address: (path: string) => string,
): string {
  const lines = byReviewDay(procedures).map(
    ({ reviewBy, title, owner, domain, kind, version, updated, slug }) => [
      ...[reviewBy, title, owner, domainName(domain), kindText[kind], version, updated],
      address(`procedures/${slug}/`),
    ],
  );
  return csvFile([text.columns, ...lines]);
}
