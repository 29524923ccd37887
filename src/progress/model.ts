/** Which pages were read. All that the reading page needs of this feature. */
import { own } from '../site/own.ts';

/** When each page was marked as read, and whether that was taken back: slug → entry. */
export type ReadPages = Readonly<Record<string, { at: number; read: boolean }>>;

export function isReadPages(value: unknown): value is ReadPages {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value as Record<string, { at?: unknown; read?: unknown } | null>).every(
      (entry) => Number.isFinite(entry?.at) && typeof entry?.read === 'boolean',
    )
  );
}

/** Both in one: of each page what was said last. */
export function joinReadPages(one: ReadPages, other: ReadPages): ReadPages {
  const slugs = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...slugs].map((slug) => {
      const [a, b] = [own(one, slug), own(other, slug)];
      if (!a || !b) return [slug, (a ?? b)!];
      if (a.at !== b.at) return [slug, a.at > b.at ? a : b];
      return [slug, a.read ? a : b];
    }),
  );
}

export function markRead(pages: ReadPages, slug: string, read: boolean, at: number): ReadPages {
  return { ...pages, [slug]: { at, read } };
}
