/** What a change of anything would touch; read by the page for it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import type { ImpactData } from '../../indexes/view/impact-data.ts';
import { impacts } from '../../indexes/model/impact.ts';
import { allEntries, vocabulary } from '../../procedure/content/collection.ts';
import { readPage } from '../../procedure/content/page.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';
import { decode } from '../../procedure/source/files/decode.ts';

export const GET: APIRoute = async () => {
  const pages = await Promise.all(
    (await allEntries()).map(async ({ filePath = '' }) => {
      const { text } = decode(await readFile(path.join(ENGINE, filePath)));
      return { page: readPage(filePath, text), text };
    }),
  );
  const { subjects, touched } = impacts(pages, await vocabulary());
  const data: ImpactData = { subjects, touched: Object.fromEntries(touched) };
  return Response.json(data);
};
