/** What has changed on a page: fetched by those who know it as it was. */
import type { APIRoute } from 'astro';
import { allProcedures, namer, vocabulary } from '../../../procedure/content/collection.ts';
import { pageChanges, meaningsOf } from '../../../progress/changed/write-changes.ts';
import { siteContext } from '../../../quiz/generate/derived-question.ts';
import { allMeanings } from '../../_meanings.ts';

export async function getStaticPaths() {
  const [meanings, procedures, { roles }] = await Promise.all([allMeanings(), allProcedures(), vocabulary()]);
  const titles = new Map(procedures.map(({ slug, title }) => [slug, title]));
  const names = { role: namer(roles), page: (of: string) => titles.get(of) ?? of };
  const site = siteContext(procedures, roles);
  return procedures.flatMap((page) => {
    const meaning = meanings.get(page.slug)!;
    return meaningsOf(meaning)
      ? [{ params: { slug: page.slug }, props: { changes: pageChanges(page, meaning, names, site) } }]
      : [];
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props.changes);
