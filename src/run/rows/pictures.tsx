/** The pictures of a page's steps beside their boxes: small ones, each of which opens large. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { runText as words } from '#text/run.ts';
import { loaded } from '../../ui/not-loaded.ts';
import { own } from '../../ui/own.ts';

/** A picture as it was built; sizes are absent where the build does not know them. */
export interface StepPicture {
  alt: string;
  small: string;
  large: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** By id of the step or section. They belong to the page and not to what a run is pinned to. */
export const StepPictures = createContext<Readonly<Record<string, readonly StepPicture[]>>>({});

async function enlarge(alt: string, address: string): Promise<void> {
  const there = await loaded(() => import('../pictures/show-picture.tsx'));
  await there?.showPicture(alt, address);
}

export function PicturesOf({ part }: { part: string }) {
  const shown = own(useContext(StepPictures), part) ?? [];
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
