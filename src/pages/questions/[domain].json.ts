/** A domain's questions, for practice over many pages: fetched where they are practised, nowhere else. */
import type { APIRoute } from 'astro';
import { allProcedures, vocabulary } from '../../procedure/content/collection.ts';
import { siteContext } from '../../quiz/generate/derived-question.ts';
import { questionSet } from '../../quiz/generate/make-question-set.ts';
import type { QuestionSet } from '../../quiz/sitting/question-set.ts';
import { allMeanings } from '../_meanings.ts';

export async function getStaticPaths() {
  const { domains, roles } = await vocabulary();
  const [procedures, meanings] = await Promise.all([allProcedures(), allMeanings()]);
  const site = siteContext(procedures, roles);
  const sets = procedures.map((procedure) =>
    questionSet(procedure, site, meanings.get(procedure.slug)!.former),
  );
  return domains.map(({ id }) => ({
    params: { domain: id },
    props: { sets: sets.filter((set) => set.domain === id && set.questions.length + set.derived.length > 0) },
  }));
}

export const GET: APIRoute<{ sets: QuestionSet[] }> = ({ props }) => Response.json(props.sets);
