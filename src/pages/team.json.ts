/** What the team's book needs of every page, and the words for what people share. */
import type { APIRoute } from 'astro';
import { heldRoles } from '../indexes/roles/role-work.ts';
import { allProcedures, vocabulary } from '../procedure/content/collection.ts';
import { hasChecklist } from '../procedure/model/has-checklist.ts';
import { concerned, withWider } from '../procedure/model/vocabulary.ts';
import { meaningsOf } from '../progress/changed/write-changes.ts';
import { USES } from '../site/site.ts';
import type { TeamPages } from '../team/book/team-pages.ts';
import { allMeanings } from './_meanings.ts';

export const GET: APIRoute = async () => {
  const [procedures, { domains, roles }, meanings] = await Promise.all([
    allProcedures(),
    vocabulary(),
    allMeanings(),
  ]);
  const pages = procedures.map((procedure) => {
    const { slug, title, domain, version, updated, steps, questions } = procedure;
    const meaning = meanings.get(slug)!;
    const { former } = meaningsOf(meaning) ?? {};
    return {
      ...{ slug, title, domain, version },
      roles: concerned(procedure.roles, roles),
      doers: withWider(
        steps.flatMap(({ by }) => by),
        roles,
      ),
      does: hasChecklist(procedure),
      asks: USES.quiz && questions.length > 0,
      meaning: meaning.mark,
      drafts: meaning.drafts,
      updated: meaning.edition?.updated ?? updated,
      former,
    };
  });
  const used = new Set(pages.map(({ domain }) => domain));
  return Response.json({
    pages,
    domains: domains.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    jobs: heldRoles(procedures, roles).map(({ role }) => ({ id: role.id, name: role.name })),
  } satisfies TeamPages);
};
