/** What stands at the lower edge while one works: what was just said, with its undo, and what comes last. */
import type { ComponentChildren, RefObject } from 'preact';
import { runSheetText as words } from '#text/run-sheet.ts';
import { ProgressBar } from '../../ui/components/ProgressBar.tsx';
import { Toast, type ToastState } from '../../ui/components/Toast.tsx';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { swallowSecondPresses } from '../../ui/second-press.ts';
import { openTasks, progressOf, shareOf } from '../model/path.ts';
import { isOpen } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';
import { showNext } from './row-in-view.ts';
import { AllSteps } from './ways-back.tsx';
import { useRunView, useWish } from './use-run-view.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface Props {
  toast: ToastState;
  children?: ComponentChildren;
}

export function RunFoot({ toast, children }: Props) {
  useOnce(swallowSecondPresses);
  return (
    <div class="run-foot needs-script">
      <Toast state={toast} />
      {children}
    </div>
  );
}

interface FinishProps extends Pick<Props, 'toast'> {
  work: Work | undefined;
  /** What the rows stand in. */
  root?: RefObject<HTMLElement>;
}

/** The foot of a run that is worked through here. */
export function FinishFoot({ toast, work, root }: FinishProps) {
  const open = work !== undefined && isOpen(work.scene.run);
  useWakeLock(open);
  useRunView(root, work ?? {});
  const { stepwise, others } = useWish(work?.scene.rows);
  if (!work || !isOpen(work.scene.run)) return <RunFoot toast={toast} />;
  const { session, scene } = work;
  const { done, total } = shareOf(scene, scene.run);
  const { problems } = progressOf(scene, scene.run);
  return (
    <RunFoot toast={toast}>
      <div
        class="run-progress"
        data-progress
        data-problems={problems || undefined}
        data-over={openTasks(scene, scene.run).length === 0 ? '' : undefined}
      >
        {others > 0 ? (
          <AllSteps others={others} />
        ) : (
          <ProgressBar done={done} total={total} label={words.progress} />
        )}
        {stepwise &&
          ([-1, 1] as const).map((by) => (
            <button
              key={by}
              class="button run-turn"
              type="button"
              data-turn={by}
              aria-label={by < 0 ? words.stepBefore : words.stepAfter}
              onClick={() => root?.current && showNext(root.current, by)}
            >
              {by < 0 ? '‹' : '›'}
            </button>
          ))}
        <button class="button primary" type="button" onClick={() => void session.finish()} data-finish>
          {words.finish}
        </button>
      </div>
    </RunFoot>
  );
}
