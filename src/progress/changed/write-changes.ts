/** Writes what has changed on a page, for the browsers of those who know it as it was. */
import type { Edition } from '../../procedure/history/edition.ts';
import { editionOf } from '../../procedure/history/edition.ts';
import type { PageMeaning } from '../../procedure/history/meanings.ts';
import { toldChanges, type Names } from '../../procedure/history/compare/told-changes.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { Former, Meanings } from '../../meanings/former.ts';
import { USES } from '../../site/site.ts';
import type { SiteContext } from '../../quiz/generate/derived-question.ts';
import { changedQuestions, questionSet } from '../../quiz/generate/make-question-set.ts';
import type { ChangedSince, PageChanges, Release } from './page-changes.ts';

/** What somebody knows of a page in short; undefined where it means what it always did. */
export function meaningsOf({ meaning, drafts, edition, former }: PageMeaning): Meanings | undefined {
  if (!edition || former.every(({ changes }) => changes.length === 0)) return undefined;
  const inShort = former.map(({ meaning, drafts, version, updated, changes }): Former => ({
    ...{ meaning, drafts, version, updated },
    ...(changes.length === 0 && { same: true }),
  }));
  return { meaning, drafts, updated: edition.updated, former: inShort };
}

/** Undefined where it means what it always did. */
export function pageChanges(
  page: Procedure,
  now: PageMeaning,
  names: Names,
  site: SiteContext,
): PageChanges | undefined {
  const inShort = meaningsOf(now);
  if (!inShort) return undefined;
  const { title } = page;
  const former = now.former.map((one, at): ChangedSince => ({
    ...inShort.former[at]!,
    since: one.since.map(releaseOf),
    groups: toldChanges(one.changes, one.edition, editionOf(page), names),
    // A site without quizzes asks nothing.
    asks: USES.quiz ? changedQuestions(page, site, now.former, one).map(({ id }) => id) : [],
  }));
  const asked = new Set(former.flatMap(({ asks }) => asks));
  const { derived, places, ...set } = questionSet(page, site, now.former);
  const questions = derived.filter(({ id }) => asked.has(id));
  const taught = new Set(questions.map(({ step }) => step));
  return {
    ...inShort,
    ...{ title, version: now.edition!.version, former },
    set: {
      ...set,
      places: Object.fromEntries(Object.entries(places).filter(([id]) => taught.has(id))),
      questions: [],
      derived: questions,
    },
  };
}

const releaseOf = ({ version, updated, effective, why, approvedBy }: Edition): Release => ({
  ...{ version, updated, effective, why, approvedBy },
});
