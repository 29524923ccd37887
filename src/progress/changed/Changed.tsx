/** What has changed on a page for somebody who knows it as it was: only that, and the ways to know it as it is. */
import { useState } from 'preact/hooks';
import { changedText as text } from '#text/changed.ts';
import { versionsText } from '#text/versions.ts';
import type { ToldGroup } from '../../procedure/history/compare/told-changes.ts';
import type { Known } from '../../meanings/former.ts';
import { Changes } from '../../procedure/view/versions/Changes.tsx';
import { Folded } from '../../ui/components/Folded.tsx';
import { later } from '../../ui/loading/later.tsx';
import { draftOf } from '../../storage/drafts.ts';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import { renew } from './known.ts';
import sittingStyles from './sitting.css?url';
import type { ChangedSince, PageChanges, Release } from './page-changes.ts';
import { segment, url } from '../../ui/url.ts';

const Sitting = later(async () => {
  const [{ ChangeSitting }] = await Promise.all([import('./ChangeSitting.tsx'), loadStyles(sittingStyles)]);
  return ChangeSitting;
});

/** So many changes are shown at once. */
const AT_ONCE = 6;

interface Props {
  slug: string;
  changes: PageChanges;
  /** The meaning that is known. */
  since: ChangedSince;
  known: Known;
  /** Called once today's meaning is known. */
  onKnown: (message: string) => void;
}

export function Changed({ slug, changes, since, known, onKnown }: Props) {
  /** Ids of the questions of the sitting that is on. */
  const [asks, setAsks] = useState<string[]>();
  /** Ids of the questions that were answered right and are not asked again. */
  const draft = draftOf(`changes ${slug} ${since.meaning} ${changes.meaning}`);
  const rightIds = () => (draft.read() ?? '').split(' ');
  const left = since.asks.filter((id) => !rightIds().includes(id));
  const count = left.length;
  const note = (message: string) => {
    draft.keep('');
    renew(slug, changes.meaning, Date.now());
    onKnown(message);
  };
  if (asks)
    return (
      <Sitting
        set={changes.set}
        asks={asks}
        onRight={(id) => draft.keep([...rightIds(), id].join(' ').trim())}
        end={(score) => {
          if (score) return note(text.answered(score.right, score.total));
          setAsks(undefined);
        }}
      />
    );
  return (
    <>
      {known.meaning !== since.meaning && <p>{text.byDay(known.day, since.version)}</p>}
      {since.since.map((release) => (
        <About key={release.version} {...release} />
      ))}
      <Sentences groups={since.groups} />
      <p class="quiet">
        {text.wordsAlone}
        <a href={url(`procedures/${segment(slug)}/versions/`)}>{text.all}</a>
      </p>
      {since.asks.length > 0 && (
        <p class="quiet">
          {text.asks(since.asks.length)} {count < since.asks.length && text.left(count)}
        </p>
      )}
      <p class="actions">
        {count > 0 && (
          <button class="button primary" type="button" onClick={() => setAsks(left)}>
            {text.answer(count)}
          </button>
        )}
        <button
          class={count > 0 ? 'button' : 'button primary'}
          type="button"
          onClick={() => note(text.noted)}
        >
          {text.know}
        </button>
      </p>
    </>
  );
}

/** The first ones at once; of a page that was written anew there are many. */
function Sentences({ groups }: { groups: ToldGroup[] }) {
  const first = Math.max(1, groups.findLastIndex((_, at) => countOf(groups.slice(0, at + 1)) <= AT_ONCE) + 1);
  const rest = groups.slice(first);
  return (
    <>
      <Changes groups={groups.slice(0, first)} />
      {rest.length > 0 && (
        <Folded summary={text.more(countOf(rest))}>
          <Changes groups={rest} />
        </Folded>
      )}
    </>
  );
}

const countOf = (groups: ToldGroup[]) => groups.reduce((sum, { changes }) => sum + changes.length, 0);

/** Which version, from which day on, by whom and why. */
function About({ version, updated, effective, why, approvedBy }: Release) {
  return (
    <p class="changed-release">
      <strong>{versionsText.heading(version)}</strong>{' '}
      <span>{effective ? versionsText.effective(effective) : versionsText.updated(updated)}</span>{' '}
      {approvedBy && <span>{versionsText.approved(approvedBy)}</span>}
      {why && <span class="changed-why">{text.why(why)}</span>}
    </p>
  );
}
