import { COLON } from '#text/punctuation.ts';
import { myPostText as text } from '#text/my-post.ts';
import { lessonsOf, type Learnt, type PostPage } from '../../my-roles/post.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Tag } from '../../ui/components/Tag.tsx';
import { url } from '../../ui/url.ts';

interface Props {
  /** In the order in which they are shown. */
  pages: readonly PostPage[];
  used: ReadonlyMap<string, number>;
  learntOf: (slug: string) => Learnt;
  shown: number;
  /** Where all of them stand. */
  all: string;
}

/** One's procedures, each with what was done with it and the way to carry it out. */
export function PostPages({ pages, used, learntOf, shown, all }: Props) {
  const learn = lessonsOf(pages).length;
  return (
    <section>
      <h2 class="my-post-head">
        {text.procedures}
        {pages.length > shown && <a href={all}>{text.all(pages.length)}</a>}
      </h2>
      {pages.length === 0 ? (
        <EmptyState>{text.noPages}</EmptyState>
      ) : (
        <p class="my-post-count">{text.toLearn(learn, pages.length - learn)}</p>
      )}
      <ul class="my-post-pages">
        {pages.slice(0, shown).map(({ slug, title, does }) => {
          const { read, passed } = learntOf(slug);
          const states = [
            read && text.states.read,
            passed && text.states.passed,
            used.has(slug) && text.states.used,
          ].filter((state) => typeof state === 'string');
          return (
            <li key={slug}>
              <a class="my-post-page" href={url(`procedures/${slug}/`)}>
                <strong>{title}</strong>
                <span>
                  {states.length > 0
                    ? states.map((state) => (
                        <Tag key={state} kind="done">
                          {state}
                        </Tag>
                      ))
                    : text.notYet}
                </span>
              </a>
              {does && (
                <a
                  class="button"
                  href={url(`procedures/${slug}/checklist/`)}
                  aria-label={`${title}${COLON}${text.do}`}
                >
                  {text.do}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
