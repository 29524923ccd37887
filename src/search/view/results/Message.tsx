import type { ComponentChildren } from 'preact';
import { searchText as text } from '#text/search.ts';
import { url } from '../../../ui/url.ts';

interface MessageProps {
  what: string;
  advice: string;
  words?: ComponentChildren;
  ways: ComponentChildren;
}

/** A message in the place of results, with ways on from there. */
export function Message({ what, advice, words, ways }: MessageProps) {
  return (
    <div class="search-message">
      <p class="search-what">{what}</p>
      <p class="quiet">{advice}</p>
      {words}
      <p class="actions">{ways}</p>
    </div>
  );
}

/** The way on that is always there. */
export const allProcedures = (
  <a class="button" href={url('procedures/')}>
    {text.allProcedures}
  </a>
);
