/** The posts of one's own jobs, from the files that the build makes of them. */
import { segment, url } from '../ui/url.ts';
import { allJobs } from './all-jobs.ts';
import { joinPosts, type Post } from './post.ts';

/** Throws where the network fails. */
async function fetchPost(id: string): Promise<Post> {
  const answer = await fetch(url(`roles/${segment(id)}.json`));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Post;
}

type Posts = ReturnType<typeof joinPosts> & {
  /** Ids of the jobs that are there, and of those that the site has no more. */
  there: string[];
  gone: string[];
};

/** All of them as one. Which jobs there are is asked first: a file that is not there would be an error to the browser. */
export async function fetchPosts(ids: readonly string[]): Promise<Posts> {
  const jobs = await allJobs().catch(() => undefined);
  const isGone = (id: string) => jobs?.every(([one]) => one !== id) ?? false;
  const there = ids.filter((id) => !isGone(id));
  const posts = await Promise.all(there.map(fetchPost));
  return { ...joinPosts(posts), there, gone: ids.filter(isGone) };
}
