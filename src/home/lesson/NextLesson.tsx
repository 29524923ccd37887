/** What comes after a lesson that was learnt: the next one, or that all of them are. */
import { render } from 'preact';
import { myPostText as text } from '#text/my-post.ts';
import { fetchPosts } from '../../my-roles/fetch-post.ts';
import { $myRoles } from '../../my-roles/my-roles.ts';
import { lessonsOf, nextLesson } from '../../my-roles/post.ts';
import { learntOf } from '../post/deeds.ts';
import { LessonButton } from './LessonButton.tsx';

/**
 * Shows it inside an element. Throws where the network fails.
 *
 * @param after slug of the lesson
 */
export async function showNextLesson(place: HTMLElement, after: string): Promise<void> {
  const { pages } = await fetchPosts($myRoles.get());
  if (pages.length === 0) return;
  const lesson = nextLesson(pages, learntOf, after);
  render(lesson ? <LessonButton {...lesson} /> : <p>{text.allLearnt(lessonsOf(pages).length)}</p>, place);
}
