/** The questions of many pages, fetched a domain at a time. */
import type { QuestionSet } from './model.ts';

/** A page that has questions. */
export interface QuizPage {
  slug: string;
  domain: string;
  roles: string[];
}

/** The pages that a page of the site names in its data. */
export function quizPages(host: HTMLElement): QuizPage[] {
  return JSON.parse(host.querySelector('script[type="application/json"]')?.textContent ?? '[]') as QuizPage[];
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

/** How many midnights lie between two moments where the reader is. */
export function daysBetween(from: number, to: number): number {
  const [first, last] = [new Date(from).setHours(0, 0, 0, 0), new Date(to).setHours(0, 0, 0, 0)];
  return Math.round((last - first) / 86_400_000);
}

/** The day of a moment where the reader is: `2026-11-21`. */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
