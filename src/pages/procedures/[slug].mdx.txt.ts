import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { allEntries } from '../../procedure/content/collection.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';

export const getStaticPaths = async () =>
  (await allEntries()).map(({ id, filePath = '' }) => ({ params: { slug: id }, props: { filePath } }));

/** A page as its author wrote it, for the desk. */
export const GET: APIRoute<{ filePath: string }> = async ({ props }) =>
  new Response(await readFile(path.join(ENGINE, props.filePath)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
