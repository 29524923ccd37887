import { hasChecklist } from '../../procedure/model/has-checklist.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { concerned, withWider, type Domain, type Role } from '../../procedure/model/vocabulary.ts';
import { ownPagesFirst, type Post } from '../../my-roles/post.ts';
import { limits, redLines, type Place } from '../model/indexes.ts';
import { domainsOf } from './job-domains.ts';

/**
 * What one job has to do with, from all pages in the order in which they are learnt.
 *
 * @param isOnRecord of a page by its slug: whether its versions are
 */
export function postOf(
  { id, name }: Role,
  procedures: Procedure[],
  roles: readonly Role[],
  domains: readonly Domain[],
  isOnRecord: (slug: string) => boolean = () => false,
): Post {
  const isOwn = (some: readonly string[]) => withWider(some, roles).includes(id);
  // What a whole department does or must know concerns each of its jobs, but is no lesson of theirs alone.
  const isMine = (some: readonly string[]) => concerned(some, roles).includes(id);
  const at = ({ slug, title, id }: Place) => ({ slug, title, id });
  const pages = procedures.flatMap((procedure) => {
    const { slug, title, steps, questions } = procedure;
    const own = steps.some(({ by }) => isOwn(by));
    if (!own && !isMine(procedure.roles)) return [];
    const { updated, reviewBy } = procedure;
    const changed = isOnRecord(slug) ? {} : { updated };
    const uses = { does: hasChecklist(procedure), asks: questions.length > 0 };
    return [{ slug, title, ...changed, reviewBy, own, ...uses }];
  });
  const lines = redLines(procedures);
  const work = domainsOf(id, procedures, roles);
  const inDomains = domains.flatMap((domain) => {
    const there = lines.filter((line) => line.domain === domain.id);
    const beside = work.includes(domain.id) && there.some((line) => !isMine(line.roles));
    return beside ? [{ id: domain.id, name: domain.name, redLines: there.length }] : [];
  });
  return {
    id,
    name,
    pages: ownPagesFirst(pages),
    redLines: lines.filter((line) => isMine(line.roles)).map((line) => ({ ...at(line), text: line.text })),
    domains: inDomains,
    limits: limits(procedures)
      .filter((limit) => isMine(limit.roles))
      .map((limit) => ({ ...at(limit), text: limit.limit, name: limit.name })),
  };
}
