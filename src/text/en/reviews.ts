import type * as zh from '../zh/reviews.ts';
import { plural } from '../plural.ts';

export const reviewsText: typeof zh.reviewsText = {
  lead: 'When each procedure must be looked at again, and by whom. The earliest come first, those overdue at the top.',
  find: 'Find a procedure or owner',
  unit: 'procedures',
  month: (year, month) =>
    new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  owners: (count) => `How many each owner has (${plural(count, 'owner')})`,
  ofOwner: (owner, pages) => `${owner} (${pages})`,
  late: 'Overdue',
  head: ['Review date', 'Procedure', 'Owner', 'Version · updated'],
  file: 'reviews.csv',
  columns: ['Review date', 'Procedure', 'Owner', 'Area', 'Kind', 'Version', 'Updated', 'Address'],
  byOwner: 'By owner, and as a calendar',
  due: 'Reviews by owner',
  dueLead:
    'What each owner has to look at again, the earliest first. What is overdue says so here and on its page.',
  calendarOfAll: 'All into a calendar (.ics)',
  calendarOf: (owner) => `Those of ${owner} into a calendar (.ics)`,
  calendar: (handbook) => `${handbook}: reviews`,
  entry: (title) => `Review: ${title}`,
  entryAbout: (owner, version) => `Owner: ${owner}. It is now version ${version}.`,
};

/** What the script of the reviews says. */
export const reviewsLateText: typeof zh.reviewsLateText = {
  ofAll: (count) => `${plural(count, 'procedure is', 'procedures are')} overdue for review`,
  ofGroup: (count, all) => (count === all ? 'overdue for review' : `${count} of them overdue for review`),
};
