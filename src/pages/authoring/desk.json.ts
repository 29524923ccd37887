import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { known, type DeskData } from '../../desk/state/desk-data.ts';
import { allEntries, vocabulary } from '../../procedure/content/collection.ts';
import { readPage } from '../../procedure/content/page.ts';
import { CONTENT, ENGINE } from '../../procedure/content/site/folder.ts';
import { USES } from '../../site/site.ts';

/** What the desk knows of the rest of the site. */
export const GET: APIRoute = async () => {
  const pages = await Promise.all(
    (await allEntries()).map(async ({ filePath = '' }) => {
      const file = path.join(ENGINE, filePath);
      const within = path.relative(path.resolve(CONTENT), file).replaceAll(path.sep, '/');
      return known(readPage(within, await readFile(file)));
    }),
  );
  const data: DeskData = { vocabulary: await vocabulary(), pages, withoutQuiz: !USES.quiz };
  return Response.json(data);
};
