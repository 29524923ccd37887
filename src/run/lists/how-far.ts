/** How far the open run of a page is, in a few characters; with several, how many there are. */
import { progressText as words } from '#text/progress.ts';
import { shareOf } from '../model/path.ts';
import { isOpen } from '../model/run.ts';
import { runsOf } from '../kept/store.ts';
import { summaryOf } from '../model/summary.ts';

export function howFar(slug: string): string | undefined {
  const [first, ...others] = runsOf(slug).filter(({ run }) => isOpen(run));
  if (!first || others.length) return first && words.runs(others.length + 1);
  const { path, done } = summaryOf(first.run);
  if (!path) return words.ticked(done);
  const share = shareOf(path, first.run);
  return words.part(share.done, share.total);
}
