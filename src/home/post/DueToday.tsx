import { myPostText as text } from '#text/my-post.ts';
import { url } from '../../ui/url.ts';
import type { PageDue } from './pages-due.ts';

interface Props {
  due: readonly PageDue[];
  shown: number;
}

/** Pages that ask for a look today; nothing where there are none. */
export function DueToday({ due, shown }: Props) {
  if (due.length === 0) return null;
  return (
    <section>
      <h2 class="my-post-head">
        {text.dueToday}
        {due.length > shown && <a href={url('reviews/')}>{text.all(due.length)}</a>}
      </h2>
      <ul class="my-post-lines">
        {due.slice(0, shown).map(({ page, why, day }) => (
          <li key={`${why} ${page.slug}`}>
            <a href={url(`procedures/${page.slug}/`)}>
              <span>{page.title}</span>
              <small>{text.due[why](day)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
