/** What there is to know of the file beside what is wrong with it: where it comes from, and what others have done. */
import { deskText as words } from '#text/desk.ts';
import { hash } from '../../procedure/model/procedure.ts';
import { Difference } from '../send/Compared.tsx';
import type { Names } from '../send/told-values.ts';
import type { Kept } from '../state/desk-state.ts';
import type { News } from './hooks/use-news.ts';

interface Props {
  parted: boolean;
  resumed: boolean;
  news: News;
  text: string;
  names: Names;
  page: Kept['page'];
  onAnew: (slug: string) => void;
  /** What the site has now is known: nothing more is said of it. */
  onSeen: (page: NonNullable<Kept['page']>) => void;
}

export function Notices({ parted, resumed, news, text, names, page, onAnew, onSeen }: Props) {
  const anew = page && (
    <button type="button" class="button" onClick={() => onAnew(page.slug)}>
      {words.openAnew}
    </button>
  );
  const now = news.text;
  return (
    <>
      {parted && (
        <p class="callout" role="alert">
          {words.parted}
        </p>
      )}
      {resumed && !news.isOther && (
        <div class="callout">
          <p>{words.resumed}</p>
          {anew}
        </div>
      )}
      {news.isOther && page && now !== undefined && now !== text && (
        <div class="callout" role="alert">
          <p>{words.otherNow}</p>
          <details>
            <summary>{words.showDifferences}</summary>
            <Difference before={now} after={text} names={names} />
          </details>
          <p class="actions">
            {anew}
            <button type="button" class="button" onClick={() => onSeen({ slug: page.slug, hash: hash(now) })}>
              {words.seen}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
