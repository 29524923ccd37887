/** What comes after a lesson that was learnt: the next one, or that all of them are. */
import { render } from 'preact';
import { myPostText as text } from '#text/my-post.ts';
import { fetchPosts } from '../../my-roles/fetch-post.ts';
import { $myRoles } from '../../my-roles/my-roles.ts';
import { isLearnt, lessonsOf, nextLesson, type PostPage } from '../../my-roles/post.ts';
import { learntOf } from '../post/deeds.ts';
import { LessonButton } from './LessonButton.tsx';

/**
 * Shows it inside an element. Throws where the network fails.
 *
 * @param role the job whose lessons they are; absent for one's own
 * @param after slug of the lesson
 */
export async function showNextLesson(place: HTMLElement, role?: string, after?: string): Promise<void> {
  const { pages } = await fetchPosts(role === undefined ? $myRoles.get() : [role]);
  if (pages.length > 0) render(<NextLesson {...{ pages, after }} told={role !== undefined} />, place);
}

interface Props {
  pages: readonly PostPage[];
  after: string | undefined;
  /** True where it is told how many are learnt. */
  told: boolean;
}

function NextLesson({ pages, after, told }: Props) {
  const lessons = lessonsOf(pages);
  const lesson = nextLesson(pages, learntOf, after);
  if (!lesson) return <p>{text.allLearnt(lessons.length)}</p>;
  const learnt = lessons.filter((page) => isLearnt(page, learntOf(page.slug))).length;
  return (
    <>
      <LessonButton {...lesson} />
      {told && <p class="quiet">{text.learnt(learnt, lessons.length)}</p>}
    </>
  );
}
