/** What a job has to do with, as the pages of that job and the home page show it. */

/** A page of the job. */
export interface PostPage {
  slug: string;
  title: string;
  /** True where the job does steps of it itself; it only has to know the others. */
  own: boolean;
  /** True where it has a checklist. */
  does: boolean;
  /** True where it has a quiz. */
  asks: boolean;
  /** Day of its last change, `2026-11-21`; absent where its versions are on record, by which its changes are told. */
  updated?: string | undefined;
  /** Day of its next review. */
  reviewBy: string;
}

/** Something to be looked up, with the place where it is said. */
export interface PostFact {
  /** A red line, or a limit. */
  text: string;
  /** What the limit is for. */
  name?: string | undefined;
  slug: string;
  title: string;
  /** The step; absent where it is said of the whole page. */
  id?: string | undefined;
}

/** A domain in which a job works, with the number of red lines that are written for whomever there. */
export interface PostDomain {
  id: string;
  name: string;
  redLines: number;
}

export interface Post {
  id: string;
  name: string;
  /** In the order in which they are learnt, those in which it does steps itself first. */
  pages: PostPage[];
  redLines: PostFact[];
  /** Those of its domains that have red lines beside its own. */
  domains: PostDomain[];
  /** The shortest first. */
  limits: PostFact[];
}

/** Several jobs of one person as one; what two have in common is there once. */
export function joinPosts(posts: readonly Post[]): Omit<Post, 'id' | 'name'> {
  const pages = once(
    posts.flatMap((post) => post.pages),
    ({ slug }) => slug,
  );
  const own = new Set(posts.flatMap((post) => post.pages.flatMap(({ slug, own }) => (own ? [slug] : []))));
  const fact = ({ text, slug, id, name }: PostFact) => JSON.stringify([text, slug, id, name]);
  return {
    pages: ownPagesFirst(pages.map((page) => ({ ...page, own: own.has(page.slug) }))),
    redLines: once(
      posts.flatMap((post) => post.redLines),
      fact,
    ),
    domains: once(
      posts.flatMap((post) => post.domains),
      ({ id }) => id,
    ),
    limits: once(
      posts.flatMap((post) => post.limits),
      fact,
    ),
  };
}

/** Pages in their order, those in which the job does steps itself first. */
export const ownPagesFirst = (pages: readonly PostPage[]): PostPage[] => [
  ...pages.filter(({ own }) => own),
  ...pages.filter(({ own }) => !own),
];

/** Each of them once, where it stands first. */
function once<T>(all: readonly T[], key: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}

/** What somebody has done with a page. */
export interface Learnt {
  read: boolean;
  /** Its quiz was passed. */
  passed: boolean;
}

/** One lesson: a page that is still to be read, or whose quiz is still to be passed. */
export interface Lesson {
  page: PostPage;
  /** What is next on it. */
  use: 'read' | 'quiz';
  /** Counted from 1, of all lessons of the job. */
  number: number;
  total: number;
}

/** The pages that a job learns: its own, or all where it does nothing itself. */
export function lessonsOf(pages: readonly PostPage[]): PostPage[] {
  const own = pages.filter((page) => page.own);
  return own.length > 0 ? own : [...pages];
}

/** A page whose quiz was passed is learnt, whether it was marked as read or not. */
export const isLearnt = ({ asks }: PostPage, { read, passed }: Learnt) => (asks ? passed : read);

/**
 * The next lesson; undefined once all is learnt.
 *
 * @param after slug of the lesson that was just finished: those that come after it go before those before it
 */
export function nextLesson(
  pages: readonly PostPage[],
  learntOf: (slug: string) => Learnt,
  after?: string,
): Lesson | undefined {
  const lessons = lessonsOf(pages);
  const open = lessons.flatMap((page, index): Lesson[] => {
    const learnt = learntOf(page.slug);
    const use = learnt.read ? 'quiz' : 'read';
    return isLearnt(page, learnt) ? [] : [{ page, use, number: index + 1, total: lessons.length }];
  });
  const done = lessons.findIndex(({ slug }) => slug === after);
  return open.find(({ number }) => number > done + 1) ?? open[0];
}
