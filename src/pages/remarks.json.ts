/** Which version answers which remark: the device of whoever made one asks for it. */
import type { APIRoute } from 'astro';
import { allProcedures, versionsOf } from '../procedure/content/collection.ts';
import type { Answers } from '../remarks/answers.ts';

export const GET: APIRoute = async () => {
  const histories = await Promise.all(
    (await allProcedures()).map(async ({ slug }) => ({ slug, history: await versionsOf(slug) })),
  );
  const answers: Answers = Object.fromEntries(
    histories.flatMap(({ slug, history }) =>
      history.flatMap(({ version, why, answers = [] }) => answers.map((id) => [id, { slug, version, why }])),
    ),
  );
  return Response.json(answers);
};
