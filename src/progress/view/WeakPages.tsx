import { learningText as text } from '#text/learning.ts';
import { url } from '../../ui/url.ts';
import { weakest, type PageState } from '../model/summary.ts';

const MOST = 8;

/** The pages with most weak questions. */
export function WeakPages({ states }: { states: readonly PageState[] }) {
  const pages = weakest(states, MOST);
  return (
    <section id="weak">
      <h2>{text.weakTitle}</h2>
      {pages.length === 0 && <p class="quiet">{text.noneWeak}</p>}
      <ul class="progress-list">
        {pages.map(({ slug, title, weak }) => (
          <li key={slug}>
            <a href={url(`procedures/${slug}/`)}>{title}</a>
            <span class="progress-note">{text.weakOf(weak)}</span>
          </li>
        ))}
      </ul>
      {pages.length > 0 && (
        <p>
          <a class="button" href={url('practice/?mode=practice&weak=1&derived=1&count=10')}>
            {text.practiseWeak}
          </a>
        </p>
      )}
    </section>
  );
}
