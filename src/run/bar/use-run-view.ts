import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { whoKept } from '../kept/store.ts';
import type { Scene } from '../sheet/scene.ts';
import type { Work } from '../sheet/session.ts';
import { markOthers, rowInView, showRow } from './row-in-view.ts';
import { $job, isOthers, isStepwise, jobIn, showJob } from './run-view.ts';

/** How the reader wants these rows: one step a screen or not, of which job alone, and how many steps are away by that. */
export function useWish(rows: Scene['rows'] = []) {
  const job = jobIn(rows, useStore($job));
  const stepwise = isStepwise(useStore(whoKept()));
  return { stepwise, job, others: rows.filter((row) => isOthers(row, job)).length };
}

/** Shows the rows as the reader wants them. */
export function useRunView(
  root: RefObject<HTMLElement> | undefined,
  { session, scene }: Partial<Work>,
): void {
  const { job, stepwise } = useWish(scene?.rows);
  // What was chosen for one run is not for the next.
  const last = useRef<string>();
  useLayoutEffect(() => {
    if (last.current !== undefined && last.current !== session?.id && $job.get()) showJob('');
    if (session) last.current = session.id;
  }, [session]);
  useLayoutEffect(() => {
    if (!root?.current) return;
    if (!scene) return root.current.removeAttribute('data-stepwise');
    const others = scene.rows.filter((row) => isOthers(row, job));
    markOthers(root.current, new Set(others.map(({ key }) => key)));
    root.current.toggleAttribute('data-stepwise', stepwise);
    const shown = rowInView(root.current);
    if (shown && shown.dataset.others === undefined && shown.dataset.state !== 'off') return;
    const mine = scene.rows.filter((row) => !others.includes(row));
    const row =
      mine.find(({ state }) => state === 'current') ??
      mine.find(({ state }) => state !== 'done' && state !== 'off') ??
      mine[0];
    if (row) showRow(root.current, row.key);
  }, [root, scene, job, stepwise]);
}
