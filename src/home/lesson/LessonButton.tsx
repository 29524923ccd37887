import { myPostText as text } from '#text/my-post.ts';
import type { Lesson } from '../../my-roles/post.ts';
import { url } from '../../ui/url.ts';

/** The way to a lesson, and what is to be done there. */
export const LessonButton = ({ page, use, number, total }: Lesson) => (
  <a
    class="button primary lesson-button"
    href={url(`procedures/${page.slug}/${use === 'quiz' ? 'quiz/' : ''}`)}
  >
    <span>{text.lesson[use](page.title)}</span> <small>{text.lessonOf[use](number, total)}</small>
  </a>
);
