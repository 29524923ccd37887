import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { whoKept } from '../model/store.ts';
import type { Scene } from '../sheet/followed-run.ts';
import { markOthers, rowInView, showRow } from './row-in-view.ts';
import { $job, isStepwise } from './run-view.ts';

/** Shows the rows as the reader wants them; says whether one step a screen, and how many steps of others are away. */
export function useRunView(root: RefObject<HTMLElement> | undefined, scene: Scene | undefined) {
  const [others, setOthers] = useState(0);
  const job = useStore($job);
  const stepwise = isStepwise(useStore(whoKept()));
  useLayoutEffect(() => {
    if (!root?.current || !scene) return;
    const byKey = new Map(scene.rows.map(({ key, part }) => [key, part.by]));
    setOthers(markOthers(root.current, (key) => byKey.get(key) ?? [], job));
    root.current.toggleAttribute('data-stepwise', stepwise);
    const shown = rowInView(root.current);
    if (shown && shown.dataset.others === undefined && shown.dataset.state !== 'off') return;
    const isMine = ({ part }: (typeof scene.rows)[number]) =>
      job === '' || part.by.length === 0 || part.by.includes(job);
    const row =
      scene.rows.find((one) => one.state === 'current' && isMine(one)) ??
      scene.rows.find((one) => one.state !== 'done' && one.state !== 'off' && isMine(one)) ??
      scene.rows.find(isMine);
    if (row) showRow(root.current, row.key);
  }, [root, scene, job, stepwise]);
  return { stepwise, others };
}
