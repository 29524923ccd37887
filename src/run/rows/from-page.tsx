/** What the page has beside its form: pictures of its steps, each of which opens large, explanations to read, and whom to ask. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { runText as words } from '#text/run.ts';
import { askNow } from '#text/ask-now.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { own } from '../../ui/own.ts';
import { url } from '../../ui/url.ts';

/** A picture as it was built; sizes are absent where the build does not know them. */
export interface StepPicture {
  alt: string;
  small: string;
  large: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** It belongs to the page and not to what a run is pinned to. */
export const FromPage = createContext<{
  slug?: string;
  /** By id of the step or section. */
  pictures?: Readonly<Record<string, readonly StepPicture[]>> | undefined;
  /** Ids of the steps and sections that say more than their items. */
  explained?: readonly string[];
  /** Whom to ask where the source leaves something open. */
  whom?: string | undefined;
  /** The run is only tried: no picture of it is kept. */
  trial?: boolean;
}>({});

async function enlarge(alt: string, address: string): Promise<void> {
  const there = await loaded(() => import('../pictures/show-picture.tsx'));
  await there?.showPicture(alt, address);
}

export function PicturesOf({ part }: { part: string }) {
  const shown = own(useContext(FromPage).pictures ?? {}, part) ?? [];
  if (shown.length === 0) return null;
  return (
    <p class="checklist-pictures">
      {shown.map(({ alt, small, large, width, height }) => (
        <a
          key={large}
          href={large}
          target="_blank"
          title={words.openPicture}
          onClick={(event) => {
            // With a key held down it is a link like others.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void enlarge(alt, large);
          }}
        >
          <img src={small} {...{ alt, width, height }} loading="lazy" />
        </a>
      ))}
    </p>
  );
}

/** The way to what the reading page says of a step. */
export function Explained({ part, name }: { part: string; name: string }) {
  const { slug, explained } = useContext(FromPage);
  if (!explained?.includes(part)) return null;
  return (
    <p class="checklist-explained">
      <a href={url(`procedures/${slug}/#${part}`)} aria-label={words.explainedOf(name)}>
        {words.explained}
      </a>
    </p>
  );
}

/** Whom to ask where the source leaves something open; nothing where the organisation names nobody. */
export function AskNow() {
  const { whom } = useContext(FromPage);
  return whom === undefined ? null : <p class="ask-now">{askNow(whom)}</p>;
}
