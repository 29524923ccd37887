/** What a job looks up beside its red lines and limits, see post-of.ts. */
import { termFinder, termsOf } from '../../glossary/term-finder.ts';
import { groups, type Procedure } from '../../procedure/model/procedure.ts';
import { concerned, type Role, type Term } from '../../procedure/model/vocabulary.ts';
import type { PostFact } from '../../my-roles/post.ts';
import { records } from '../model/indexes.ts';

/** The records of a job and of the jobs within it, each with the first step that uses it. */
export const recordsOf = (id: string, procedures: Procedure[], roles: readonly Role[]): PostFact[] =>
  records(procedures).flatMap(({ name, uses }) => {
    const use = uses.find((one) => concerned(one.roles, roles).includes(id));
    return use ? [{ text: name, slug: use.slug, title: `${use.title} · ${use.name}`, id: use.id }] : [];
  });

/** The terms that are met on these pages, in the order in which they are. */
export function termsOn(pages: readonly Procedure[], glossary: Term[]): Term[] {
  const terms = pages.flatMap((page) => {
    const parts = groups(page).flatMap(({ name, items, redLines }) => [
      name,
      ...items.map((item) => item.text),
      ...redLines,
    ]);
    const text = [page.title, page.summary, ...page.redLines, ...parts].join('\n');
    return termFinder(termsOf(glossary, page.domain))
      .cut(text)
      .flatMap(({ term }) => term ?? []);
  });
  return [...new Set(terms)];
}
