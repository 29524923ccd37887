/** 你读过的这份有变 at the top of a reading page. Fetched by those only who have read the page or passed its quiz. */
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { changedText as text } from '#text/changed.ts';
import { formerOf, type Known } from '../../meanings/former.ts';
import { knownMeanings } from '../../meanings/known-meanings.ts';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import { isRead, readPages } from '../model/read-pages.ts';
import styles from './changed.css?url';
import { Changed } from './Changed.tsx';
import { fetchChanges } from './fetch-changes.ts';
import { knownOf } from './known.ts';
import type { ChangedSince, PageChanges } from './page-changes.ts';
import { Said } from './Said.tsx';

/**
 * Shows it in its place on the page; nothing where the page is known as it is, or where the network fails.
 *
 * @param meaning hash of what the page means
 */
export async function showChanges(slug: string, meaning: string): Promise<void> {
  const known = knownOf(slug);
  if (known && known.meaning !== meaning) await show(slug, known).catch(() => {});
}

async function show(slug: string, known: Known): Promise<void> {
  const [changes] = await Promise.all([fetchChanges(slug), loadStyles(styles)]);
  const since = formerOf(changes, known) as ChangedSince | undefined;
  const place = document.querySelector<HTMLElement>('[data-changes]');
  if (!since || !place) return;
  place.hidden = false;
  render(<ChangedPage {...{ slug, changes, since, known }} />, place);
}

interface Props {
  slug: string;
  changes: PageChanges;
  since: ChangedSince;
  known: Known;
}

function ChangedPage(props: Props) {
  const [said, setSaid] = useState('');
  const { slug, changes, since } = props;
  const isFormer = useFormer(slug, changes);
  useLayoutEffect(() => (isFormer ? showFormerMark(slug) : undefined), [slug, isFormer]);
  if (!isFormer && said === '') return null;
  return (
    <section class="changed" aria-label={text.title}>
      {said === '' && (
        <details>
          <summary>
            <h2>{text.title}</h2>
          </summary>
          <p class="quiet">{text.versions(since.version, changes.version)}</p>
          <Changed {...props} onKnown={setSaid} />
        </details>
      )}
      <Said text={said} />
    </section>
  );
}

/** False once the page is known as it is: by the mark at its end, or in another tab. */
function useFormer(slug: string, changes: PageChanges): boolean {
  const [isFormer, setFormer] = useState(() => isKnownAsItWas(slug, changes));
  useLayoutEffect(() => {
    const look = () => setFormer(isKnownAsItWas(slug, changes));
    const ends = [knownMeanings(), readPages()].map((store) => store.listen(look));
    return () => ends.forEach((end) => end());
  }, [slug, changes]);
  return isFormer;
}

function isKnownAsItWas(slug: string, changes: PageChanges): boolean {
  const known = knownOf(slug);
  return known !== undefined && formerOf(changes, known) !== undefined;
}

/** The mark at the end of the page was set on a former version: it stands unticked, and says so, until this is called off. */
function showFormerMark(slug: string): (() => void) | undefined {
  const box = document.querySelector<HTMLInputElement>('read-mark input');
  if (!box || !isRead(readPages().get(), slug)) return undefined;
  const note = document.createElement('small');
  note.className = 'quiet';
  note.textContent = text.readFormer;
  box.parentElement!.append(note);
  box.checked = false;
  return () => {
    note.remove();
    box.checked = isRead(readPages().get(), slug);
  };
}
