/** What stands at the lower edge while one works: what was just said, with its undo, and what comes last. */
import type { ComponentChildren } from 'preact';
import { runText as words } from '#text/run.ts';
import { ProgressBar } from '../../ui/components/ProgressBar.tsx';
import { Toast, type ToastState } from '../../ui/components/Toast.tsx';
import { progressOf, shareOf } from '../model/path.ts';
import { isOpen } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';

interface Props {
  toast: ToastState;
  children?: ComponentChildren;
}

export function RunFoot({ toast, children }: Props) {
  return (
    <div class="run-foot needs-script">
      <Toast state={toast} />
      {children}
    </div>
  );
}

/** The foot of a run that is worked through here. */
export function FinishFoot({ toast, work }: Pick<Props, 'toast'> & { work: Work | undefined }) {
  if (!work || !isOpen(work.scene.run)) return <RunFoot toast={toast} />;
  const { session, scene } = work;
  const { done, total } = shareOf(scene, scene.run);
  const { problems } = progressOf(scene, scene.run);
  return (
    <RunFoot toast={toast}>
      <div class="run-progress" data-progress data-problems={problems || undefined}>
        <ProgressBar done={done} total={total} label={words.progress} />
        <button class="button primary" type="button" onClick={() => void session.finish()} data-finish>
          {words.finish}
        </button>
      </div>
    </RunFoot>
  );
}
