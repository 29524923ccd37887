import { hash, type Procedure } from '../../procedure/model/procedure.ts';
import { seeded } from '../../questions/random.ts';
import type { QuestionSet } from '../sitting/question-set.ts';
import { derivedQuestions, someOf } from './derive-questions.ts';
import type { SiteContext } from './derived-question.ts';

/** The questions of a procedure: the written ones, and a few of those that follow from its steps. */
export function questionSet(procedure: Procedure, site: SiteContext): QuestionSet {
  const { slug, title, version, domain, roles, questions } = procedure;
  const random = seeded(parseInt(hash(slug), 36));
  const derived = someOf(derivedQuestions(procedure, random, site), random);
  const taught = new Set([...questions, ...derived].map(({ step }) => step));
  const groups = [...procedure.steps, ...procedure.sections].filter(({ id }) => taught.has(id));
  const places = Object.fromEntries(groups.map(({ id, name }) => [id, name]));
  return { slug, title, version, domain, roles, places, questions, derived };
}
