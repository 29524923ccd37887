/** The posts of one's own jobs, from the files that the build makes of them. */
import { segment, url } from '../ui/url.ts';
import { joinPosts, type Post } from './post.ts';

/** Undefined for a job that is there no more. Throws where the network fails. */
async function fetchPost(id: string): Promise<Post | undefined> {
  const answer = await fetch(url(`roles/${segment(id)}.json`));
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Post;
}

/** All of them as one, and the names of the jobs that are there. */
export async function fetchPosts(
  ids: readonly string[],
): Promise<ReturnType<typeof joinPosts> & { names: string[] }> {
  const posts = (await Promise.all(ids.map(fetchPost))).filter((post) => post !== undefined);
  return { ...joinPosts(posts), names: posts.map(({ name }) => name) };
}
