/** What is always in sight below the work: what was just done, undo, which run it is and how far. */
import type { ComponentChildren } from 'preact';
import { runText as words } from '#text/run.ts';
import { ProgressBar } from '../../ui/components/ProgressBar.tsx';
import { shareOf } from '../model/path.ts';
import { isOpen } from '../model/run.ts';
import type { Work } from './session.ts';
import { Toast, type ToastState } from '../../ui/components/Toast.tsx';

interface Props {
  toast: ToastState;
  /** Name of the run, where it does not stand above; cut off where the bar is too narrow for it. */
  name?: string | undefined;
  /** How far the work is, in words; never cut off. */
  label?: string | undefined;
  progress?: { done: number; total: number } | undefined;
  /** What can be done with the run from here. */
  children?: ComponentChildren;
}

export function RunBar({ toast, name, label, progress, children }: Props) {
  return (
    <div class="run-bar needs-script">
      <Toast state={toast} />
      {(progress || label) && (
        <div class="run-progress" data-progress>
          <p class="checklist-count" data-count>
            {name && <span>{name}</span>}
            {name ? ` · ${label}` : label}
          </p>
          {progress && <ProgressBar done={progress.done} total={progress.total} label={words.progress} />}
          {children}
        </div>
      )}
    </div>
  );
}

/** The bar of a run that is worked through here. */
export function FinishBar({ toast, work }: Pick<Props, 'toast'> & { work: Work | undefined }) {
  if (!work || !isOpen(work.scene.run)) return <RunBar toast={toast} />;
  const { session, scene } = work;
  return (
    <RunBar toast={toast} label={session.progress} progress={shareOf(scene, scene.run)}>
      <button class="button primary" type="button" onClick={() => void session.finish()} data-finish>
        {words.finish}
      </button>
    </RunBar>
  );
}
