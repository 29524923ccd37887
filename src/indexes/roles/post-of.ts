import { items, type Procedure } from '../../procedure/model/procedure.ts';
import { withWider, type Role } from '../../procedure/model/vocabulary.ts';
import { ownPagesFirst, type Post } from '../../my-roles/post.ts';
import { limits, redLines, type Place } from '../model/indexes.ts';

/** What one job has to do with, from all pages in the order in which they are learnt. */
export function postOf({ id, name }: Role, procedures: Procedure[], roles: readonly Role[]): Post {
  const isMine = (some: readonly string[]) => withWider(some, roles).includes(id);
  const at = ({ slug, title, id }: Place) => ({ slug, title, id });
  const pages = procedures.flatMap((procedure) => {
    const { slug, title, steps, questions } = procedure;
    const own = steps.some(({ by }) => isMine(by));
    if (!own && !isMine(procedure.roles)) return [];
    return [{ slug, title, own, does: items(procedure).length > 0, asks: questions.length > 0 }];
  });
  return {
    id,
    name,
    pages: ownPagesFirst(pages),
    redLines: redLines(procedures)
      .filter((line) => isMine(line.roles))
      .map((line) => ({ ...at(line), text: line.text })),
    limits: limits(procedures)
      .filter((limit) => isMine(limit.roles))
      .map((limit) => ({ ...at(limit), text: limit.limit, name: limit.name })),
  };
}
