/** The runs of all procedures that are under way, were handed over, or were finished, with their heading. */
import { render } from 'preact';
import { runSheetText as words } from '#text/run-sheet.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { segment, url } from '../../ui/url.ts';
import { standingOf } from '../model/run.ts';
import type { KeptRun } from '../kept/store.ts';
import { useKnownPages } from './known-pages.ts';
import { lastFinishedFirst, mostUrgentFirst } from './run-order.ts';
import { RunList } from './RunList.tsx';
import { useRuns } from './use-runs.ts';

/** Shows the runs inside an element of a page that had not loaded them. */
export function showOpenRuns(place: HTMLElement): void {
  render(<OpenRuns hide />, place);
}

interface Props {
  standing?: ReturnType<typeof standingOf>;
  /** Nothing, not even the heading, where there are none: on the home page they are one thing among others. */
  hide?: boolean;
}

export function OpenRuns({ standing = 'open', hide = false }: Props) {
  const kept = useRuns();
  const asked = (kept ?? []).filter(({ run }) => standingOf(run) === standing);
  const runs = standing === 'finished' ? lastFinishedFirst(asked) : mostUrgentFirst(asked);
  const { known } = useKnownPages(runs.length > 0);
  if ((hide || standing === 'handed') && runs.length === 0) return null;
  // Where nothing is known each page is taken to be there. A run whose page is gone leads to where it opens from its own text.
  const page = ({ run: { slug } }: KeptRun) =>
    url(known?.has(slug) === false ? 'runs/' : `procedures/${segment(slug)}/checklist/`);
  return (
    <section class="run-section">
      <h2>{words.runsBy[standing]}</h2>
      {runs.length > 0 ? (
        <RunList runs={runs} page={page} titleOf={(slug) => known?.get(slug) ?? slug} shown={hide ? 4 : 8} />
      ) : (
        kept && <EmptyState>{standing === 'finished' ? words.noFinishedRuns : words.noOpenRuns}</EmptyState>
      )}
    </section>
  );
}
