import { COLON } from '#text/punctuation.ts';
import { myPostText as text } from '#text/my-post.ts';
import type { PostDomain, PostFact } from '../../my-roles/post.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { USES } from '../../site/site.ts';
import { url } from '../../ui/url.ts';

interface Props {
  id?: string;
  title: string;
  /** What is said where there are none. */
  none: string;
  facts: readonly PostFact[];
  /** Whose red lines are to be known beside them. */
  domains?: readonly PostDomain[];
  shown: number;
  /** Where all of them stand. */
  all: string | undefined;
  class?: string;
}

/** One's red lines or limits, each leading to its place. */
export function PostFacts({ id, title, none, facts, domains = [], shown, all, class: more }: Props) {
  return (
    <section id={id}>
      <h2 class="my-post-head">
        {title}
        {all !== undefined && facts.length > 0 && <a href={all}>{text.all(facts.length)}</a>}
      </h2>
      {facts.length === 0 && <EmptyState>{none}</EmptyState>}
      <ul class={['my-post-lines', more].filter(Boolean).join(' ')}>
        {facts.slice(0, shown).map((fact) => (
          <li key={`${fact.slug} ${fact.id} ${fact.name} ${fact.text}`}>
            <a href={url(`procedures/${fact.slug}/${fact.id ? `#${fact.id}` : ''}`)}>
              <span>{fact.name ? `${fact.name}${COLON}${fact.text}` : fact.text}</span>
              <small>{fact.title}</small>
            </a>
          </li>
        ))}
        {USES.indexes &&
          domains.map((domain) => (
            <li key={domain.id}>
              <a href={url(`redlines/?domain=${domain.id}&post=all`)}>
                {text.redLinesOf(domain.name, domain.redLines)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
