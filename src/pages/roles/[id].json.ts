/** What a job has to do with, for the home page of those who have it. */
import type { APIRoute } from 'astro';
import { postOf } from '../../indexes/roles/post-of.ts';
import { heldRoles } from '../../indexes/roles/role-work.ts';
import { allProcedures, vocabulary } from '../../procedure/content/collection.ts';
import { CONTENT } from '../../procedure/content/site/folder.ts';
import { hasHistory } from '../../procedure/history/history-file.ts';
import type { Post } from '../../my-roles/post.ts';

export async function getStaticPaths() {
  const [procedures, { domains, roles }] = await Promise.all([allProcedures(), vocabulary()]);
  return heldRoles(procedures, roles).map(({ role }) => ({
    params: { id: role.id },
    props: { post: postOf(role, procedures, roles, domains, (slug) => hasHistory(CONTENT, slug)) },
  }));
}

export const GET: APIRoute<{ post: Post }> = ({ props }) => Response.json(props.post);
