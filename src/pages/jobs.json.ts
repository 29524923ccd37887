/** All jobs, for finding one's own by typing: id, name, and all that it is found by. */
import type { APIRoute } from 'astro';
import { plain } from '../indexes/model/filter.ts';
import { inOrder, typed } from '#language/order.ts';
import { heldRoles } from '../indexes/roles/role-work.ts';
import { allProcedures, vocabulary } from '../procedure/content/collection.ts';

export const GET: APIRoute = async () => {
  const [procedures, { roles }] = await Promise.all([allProcedures(), vocabulary()]);
  const held = inOrder(heldRoles(procedures, roles), ({ role }) => role.name);
  return Response.json(
    held.map(({ role: { id, name, aliases } }) => [
      id,
      name,
      plain([name, ...aliases].flatMap((word) => [word, typed(word)]).join(' ')),
    ]),
  );
};
