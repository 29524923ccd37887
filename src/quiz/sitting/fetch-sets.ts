/** The questions of many pages, fetched a domain at a time. */
import type { QuestionSet } from './question-set.ts';

/** A page that has questions. */
export interface QuizPage {
  slug: string;
  domain: string;
  roles: string[];
}

/** The questions of these pages. Throws where they cannot be fetched. */
export async function fetchSets(folder: string, pages: readonly QuizPage[]): Promise<QuestionSet[]> {
  const domains = [...new Set(pages.map(({ domain }) => domain))];
  const wanted = new Set(pages.map(({ slug }) => slug));
  const sets = await Promise.all(
    domains.map(async (domain) => {
      const response = await fetch(`${folder}${domain}.json`);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return (await response.json()) as QuestionSet[];
    }),
  );
  return sets.flat().filter(({ slug }) => wanted.has(slug));
}
