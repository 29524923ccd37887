import type { FormerMeaning } from '../../procedure/history/meanings.ts';
import { hash, type Procedure } from '../../procedure/model/procedure.ts';
import { seeded } from '../../questions/random.ts';
import type { QuestionSet } from '../sitting/question-set.ts';
import { changeQuestions } from './change-questions.ts';
import { derivedQuestions, someOf } from './derive-questions.ts';
import type { DerivedQuestion, SiteContext } from './derived-question.ts';
import { formerProcedure } from './former-procedure.ts';

const chanceOf = ({ slug }: Procedure) => seeded(parseInt(hash(slug), 36));

/**
 * The questions of a procedure: the written ones, a few of those that follow from its steps, and those whose answer has
 * changed, so that they come back where they were missed.
 *
 * @param former what the page meant before
 */
export function questionSet(
  procedure: Procedure,
  site: SiteContext,
  former: readonly FormerMeaning[] = [],
): QuestionSet {
  const { slug, title, version, domain, roles, questions } = procedure;
  const random = chanceOf(procedure);
  const all = derivedNow(procedure, site, former, random);
  const some = someOf(all, random);
  const changed = new Set(former.flatMap((one) => changedIn(all, procedure, one, site)));
  const derived = all.filter((question) => some.includes(question) || changed.has(question));
  const taught = new Set([...questions, ...derived].map(({ step }) => step));
  const groups = [...procedure.steps, ...procedure.sections].filter(({ id }) => taught.has(id));
  const places = Object.fromEntries(groups.map(({ id, name }) => [id, name]));
  return { slug, title, version, domain, roles, places, questions, derived };
}

/** Those of its questions that are answered otherwise since the page meant this. */
export function changedQuestions(
  procedure: Procedure,
  site: SiteContext,
  former: readonly FormerMeaning[],
  one: FormerMeaning,
): DerivedQuestion[] {
  return changedIn(derivedNow(procedure, site, former, chanceOf(procedure)), procedure, one, site);
}

function derivedNow(
  procedure: Procedure,
  site: SiteContext,
  former: readonly FormerMeaning[],
  random: ReturnType<typeof chanceOf>,
): DerivedQuestion[] {
  const formers = former.filter(hasChanged).map((one) => formerProcedure(procedure, one));
  return derivedQuestions(procedure, random, site, formers);
}

function changedIn(
  now: readonly DerivedQuestion[],
  procedure: Procedure,
  one: FormerMeaning,
  site: SiteContext,
): DerivedQuestion[] {
  if (!hasChanged(one)) return [];
  // What is right now stands beside what was right then.
  const before = derivedQuestions(formerProcedure(procedure, one), chanceOf(procedure), site, [procedure]);
  return changeQuestions(before, now);
}

const hasChanged = ({ changes }: FormerMeaning) => changes.length > 0;
