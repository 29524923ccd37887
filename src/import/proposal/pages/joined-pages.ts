/** Pages that the author joins: what one holds stands in the page before, under its title. */
import type { Part } from '../../parts/tree.ts';
import type { PageParts } from './page-parts.ts';

/** @param joined slugs of pages that go into the one before them; a first one has none before it */
export function joinedPages(pages: PageParts[], joined: ReadonlySet<string>): PageParts[] {
  const all: PageParts[] = [];
  for (const page of pages) {
    const into = all.findLast(({ slug }) => slug !== undefined);
    if (!into || page.slug === undefined || !joined.has(page.slug)) {
      all.push({ ...page });
      continue;
    }
    into.parts = [...into.parts, ...underTitle(page)];
    into.above = [...into.above, ...page.above];
    into.joined = [...(into.joined ?? []), { slug: page.slug, title: page.title }];
  }
  return all;
}

function underTitle({ titleAt, parts }: PageParts): Part[] {
  if (!titleAt) return parts;
  const mark = { start: titleAt.start, end: titleAt.start };
  return [{ manner: 'title', ordinal: 0, mark, body: titleAt, named: true, parts }];
}
