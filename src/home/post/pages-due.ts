/** Which pages of a job ask for a look today. */
import { localDay } from '../../quiz/sitting/local-day.ts';
import type { PostPage } from '../../my-roles/post.ts';

/** The days ahead for which a review is told of. */
const AHEAD = 7 * 24 * 60 * 60 * 1000;

export interface PageDue {
  page: PostPage;
  /** It was changed after it had been read, or its review is due. */
  why: 'changed' | 'review' | 'late';
  day: string;
}

/**
 * Pages that were changed since they were read, then those whose review is due within a week or was due before, the
 * longest due first.
 *
 * @param readAt when a page was marked as read, in milliseconds since 1970; undefined where it was not
 */
export function pagesDue(
  pages: readonly PostPage[],
  readAt: (slug: string) => number | undefined,
  now: number,
): PageDue[] {
  const [today, last] = [localDay(now), localDay(now + AHEAD)];
  const isChanged = ({ slug, updated }: PostPage) => {
    const at = readAt(slug);
    return at !== undefined && updated !== undefined && localDay(at) < updated;
  };
  return [
    ...pages.filter(isChanged).map((page): PageDue => ({ page, why: 'changed', day: page.updated! })),
    ...pages
      .filter(({ reviewBy }) => reviewBy <= last)
      .map((page): PageDue => ({ page, why: page.reviewBy < today ? 'late' : 'review', day: page.reviewBy }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  ];
}
