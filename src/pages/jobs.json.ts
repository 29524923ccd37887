/** All jobs, for finding one's own by typing: id, name, all that it is called, and the name of its domain. */
import type { APIRoute } from 'astro';
import { plain } from '../indexes/model/filter.ts';
import { inOrder, typed } from '#language/order.ts';
import { heldRoles, homeOf } from '../indexes/roles/role-work.ts';
import { roleNames } from '../procedure/model/vocabulary.ts';
import { allProcedures, vocabulary } from '../procedure/content/collection.ts';

export const GET: APIRoute = async () => {
  const [procedures, { domains, roles }] = await Promise.all([allProcedures(), vocabulary()]);
  const held = inOrder(heldRoles(procedures, roles), ({ role }) => role.name);
  return Response.json(
    held.map((job) => [
      job.role.id,
      job.role.name,
      plain(
        roleNames([job.role])
          .flatMap((word) => [word, typed(word)])
          .join(' '),
      ),
      domains.find((domain) => domain.id === homeOf(job))?.name,
    ]),
  );
};
