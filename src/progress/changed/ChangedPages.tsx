/** 有变的规程: pages that somebody knows as they were, each with what has changed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changedText as text } from '#text/changed.ts';
import { myPostText } from '#text/my-post.ts';
import { formerOf, type Former, type Known } from '../../meanings/former.ts';
import { knownMeanings } from '../../meanings/known-meanings.ts';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import { url } from '../../ui/url.ts';
import { readPages } from '../model/read-pages.ts';
import styles from './changed.css?url';
import { Changed } from './Changed.tsx';
import { fetchChangedPages, fetchChanges } from './fetch-changes.ts';
import { knownOf } from './known.ts';
import type { ChangedPages, PageChanges } from './page-changes.ts';
import { Said } from './Said.tsx';

/** Shows them inside an element. Throws where the network fails. */
export async function showChangedPages(place: HTMLElement): Promise<void> {
  const [pages] = await Promise.all([fetchChangedPages(), loadStyles(styles)]);
  render(<List pages={pages} />, place);
}

interface Entry {
  slug: string;
  title: string;
  version: string;
  former: Former;
  known: Known;
}

function entriesOf(pages: ChangedPages): Entry[] {
  return Object.entries(pages)
    .toSorted(([, a], [, b]) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .flatMap(([slug, page]) => {
      const known = knownOf(slug);
      const former = known && formerOf(page, known);
      return former ? [{ slug, title: page.title, version: page.version, former, known }] : [];
    });
}

function List({ pages }: { pages: ChangedPages }) {
  const [entries, setEntries] = useState(() => entriesOf(pages));
  const [said, setSaid] = useState('');
  // Other tabs renew marks too.
  useEffect(() => {
    const look = () => setEntries(entriesOf(pages));
    const ends = [knownMeanings().listen(look), readPages().listen(look)];
    return () => ends.forEach((end) => end());
  }, [pages]);
  if (entries.length === 0 && said === '') return null;
  return (
    <section class="changed" aria-label={text.pages}>
      {entries.length > 0 && (
        <>
          <h2>{text.pages}</h2>
          <p class="quiet">{text.pagesWhy}</p>
        </>
      )}
      {entries.map((entry) => (
        <Page key={`${entry.slug} ${entry.former.meaning}`} {...entry} onKnown={setSaid} />
      ))}
      <Said text={said} />
    </section>
  );
}

function Page({
  slug,
  title,
  version,
  former,
  known,
  onKnown,
}: Entry & { onKnown: (message: string) => void }) {
  const [changes, setChanges] = useState<PageChanges | 'failed'>();
  const load = () =>
    fetchChanges(slug).then(
      (found) => setChanges(found),
      () => setChanges('failed'),
    );
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (currentTarget.open && typeof changes !== 'object') void load();
  };
  const since =
    typeof changes === 'object' && changes.former.find(({ meaning }) => meaning === former.meaning);
  return (
    <details class="folded" onToggle={onToggle}>
      <summary>
        <span>
          {title} <small>{text.versions(former.version, version)}</small>
        </span>
      </summary>
      {changes === 'failed' && (
        <p>
          {text.failed}{' '}
          <button class="button" type="button" onClick={() => void load()}>
            {myPostText.retry}
          </button>
        </p>
      )}
      {typeof changes === 'object' && since && (
        <>
          <p>
            <a href={url(`procedures/${slug}/`)}>{text.toPage}</a>
          </p>
          <Changed {...{ slug, changes, since, known }} onKnown={() => onKnown(text.notedOf(title))} />
        </>
      )}
    </details>
  );
}
