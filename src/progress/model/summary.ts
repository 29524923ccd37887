/** What somebody has read, tested and kept, summed up by page, domain and role. */

/** A page as the overview needs it. */
export interface ProgressPage {
  slug: string;
  title: string;
  domain: string;
  roles: string[];
  /** Those that do steps of it themselves. */
  doers: string[];
  /** Hash of what it means. */
  meaning: string;
  /** How many questions its quiz has. */
  questions: number;
}

export interface PageState extends ProgressPage {
  read: boolean;
  best?: Scored | undefined;
  last?: Scored | undefined;
  due: number;
  weak: number;
  /** How many of its questions were ever answered. */
  answered: number;
}

export interface Share {
  right: number;
  total: number;
}

/** A score and when it was reached: milliseconds since 1970. */
interface Scored extends Share {
  at: number;
}

export interface Sum {
  pages: number;
  read: number;
  /** Pages that have a quiz. */
  quizzes: number;
  /** Pages whose best score has passed. */
  passed: number;
  due: number;
  weak: number;
}

/** Sums up pages; `isPassed` says which score is enough. */
export function sum(pages: readonly PageState[], isPassed: (score: Share) => boolean): Sum {
  const count = (test: (page: PageState) => boolean) => pages.filter(test).length;
  return {
    pages: pages.length,
    read: count(({ read }) => read),
    quizzes: count(({ questions }) => questions > 0),
    passed: count(({ best }) => best !== undefined && isPassed(best)),
    due: pages.reduce((total, { due }) => total + due, 0),
    weak: pages.reduce((total, { weak }) => total + weak, 0),
  };
}

/** How many keys (`<slug>/<question>`) each page has. */
export function countByPage(keys: Iterable<string>): Map<string, number> {
  const byPage = Map.groupBy(keys, (key) => key.slice(0, key.indexOf('/')));
  return new Map([...byPage].map(([slug, { length }]) => [slug, length]));
}

/** The pages that need work most: most weak questions first. */
export function weakest(pages: readonly PageState[], most: number): PageState[] {
  return pages
    .filter(({ weak }) => weak > 0)
    .sort((a, b) => b.weak - a.weak || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
}

/** One day of the heat map. */
export interface HeatDay {
  day: string;
  count: number;
  /** 0 for nothing, 1 to 4 by how much. */
  level: 0 | 1 | 2 | 3 | 4;
}

/** Counts to levels: 1–4, 5–9, 10–19, 20 and more answers. */
const STEPS = [1, 5, 10, 20] as const;

/** Answers by day, for the given days. */
export function heat(
  moments: readonly number[],
  days: readonly string[],
  dayOf: (at: number) => string,
): HeatDay[] {
  const byDay = Map.groupBy(moments, dayOf);
  return days.map((day) => {
    const count = byDay.get(day)?.length ?? 0;
    const level = STEPS.filter((step) => count >= step).length as HeatDay['level'];
    return { day, count, level };
  });
}
