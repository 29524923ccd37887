/** What works with runs on the page of a checklist: loaded once there are any, or with the first press. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { readingRunText as words } from '#text/reading-run.ts';
import { checkRoom } from '../../storage/quota.ts';
import type { ToastState } from '../../ui/components/Toast.tsx';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { RunList } from '../lists/RunList.tsx';
import { useRuns } from '../lists/use-runs.ts';
import { standingOf, wordOf, type Form } from '../model/run.ts';
import { startRun } from '../kept/change-run.ts';
import { hasRun } from '../kept/store.ts';
import { begin, whichRun } from '../sheet/begin.ts';
import type { Press } from '../sheet/commands.ts';
import { paintUse } from './paint-use.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { handedOver } from '../handover/handed-over.ts';
import { holdPlace } from '../bar/hold-place.ts';
import { FinishFoot } from '../bar/RunFoot.tsx';
import { WorkBar } from '../bar/WorkBar.tsx';
import { RunSheet } from '../sheet/RunSheet.tsx';
import type { Work } from '../sheet/session.ts';
import { useFollow } from '../rows/use-follow.ts';
import { startCalled } from './start-called.ts';
import { useRunOfAddress } from './use-run-of-address.ts';

/** What is done with runs from the blank list. */
export interface Hands {
  /** Notes what was pressed in the open run, in a new one where there is none. */
  press: (presses: Press[]) => void;
  start: (name: string) => void;
  /** True where a run is shown. */
  isOpen: () => boolean;
}

/** What the page shows of runs. */
export interface Shown {
  /** The open run; absent where the blank list stands. */
  work: Work | undefined;
  toast: ToastState;
}

interface Props {
  form: Form;
  /** Whom to ask where the source leaves something open. */
  whom?: string | undefined;
  root: RefObject<HTMLElement>;
  onReady: (hands: Hands) => void;
  onShow: (shown: Shown) => void;
  onPrint: () => void;
}

export function Desk({ form, whom, root, onReady, onShow, onPrint }: Props) {
  useOnce(() => startCalled(form));
  const has = (id: string) => hasRun(id, form.slug);
  const { session, scene, toast, enter, leave, shown } = useRunOfAddress({ root, page: form, whom, has });
  useOnce(() => {
    const handed = handedOver(location.hash);
    if (handed === undefined) return;
    void loaded(() => import('../handover/take-over.ts')).then((code) =>
      code?.takeOverRun(form, handed, enter),
    );
  });
  const work = useMemo(() => session && scene && { session, scene }, [session, scene]);
  const queue = useRef(Promise.resolve());

  /** Nothing was noted: nothing looks as if it were. */
  const untick = () => {
    if (shown()) return;
    for (const box of root.current!.querySelectorAll<HTMLInputElement>('[data-item] > input'))
      box.checked = false;
  };
  const begun = (presses: Press[]) => {
    const run = begin(form, presses);
    if (!run) return untick();
    const pressed = presses.flatMap((one) => ('item' in one ? one.item : []))[0] ?? '';
    const row = root.current!.querySelector(`[data-item="${CSS.escape(pressed)}"]`);
    const hold = row && holdPlace(row, root.current!);
    const started = enter(run.id);
    hold?.();
    for (const one of presses) if (started && 'value' in one) started.wanted = one.value;
    const undo = () => {
      const alone = run.takeBack();
      toast.say(alone ? words.startUndone : words.undone);
    };
    toast.say(run.message, { aloud: started?.progress, undo });
  };
  const press = async (presses: Press[]) => {
    if (!shown()) {
      const id = await whichRun(form.slug);
      if (id === '') return begun(presses);
      const found = id === undefined ? undefined : enter(id);
      if (!found) return untick();
      found.focusFirst = 'task';
      found.lead = words.goesOnIn(found.title);
    }
    for (const one of presses) await shown()?.note(one);
  };
  const start = (name: string) => {
    // Twice in one moment is once.
    if (shown()) return;
    const started = enter(startRun(form, name, Date.now(), Math.random()));
    if (started) started.focusFirst = 'title';
    checkRoom();
  };

  useLayoutEffect(() => onShow({ work, toast }), [onShow, work, toast]);
  useOnce(() =>
    onReady({
      // One after the other: the second of two quick presses goes into the run that the first has started.
      press: (presses) => {
        queue.current = queue.current.then(() => press(presses)).catch(untick);
      },
      start,
      isOpen: () => shown() !== undefined,
    }),
  );
  useLayoutEffect(() => paintUse(form, scene), [form, scene]);
  return work ? (
    <>
      <WorkBar {...work} onPrint={onPrint} onLeave={leave} />
      <RunSheet {...work} say={toast.say} />
    </>
  ) : null;
}

/** The bar below the list. Its hooks come after the rows stand as the run does. */
export function Foot({ root, shown: { work, toast } }: { root: RefObject<HTMLElement>; shown: Shown }) {
  useFollow(root, work?.session, work?.scene);
  return <FinishFoot toast={toast} work={work} root={root} />;
}

/** The runs of this page: the open ones and those handed over above what starts another, the finished ones folded. */
export function PageRuns({ form, finished }: { form: Form; finished: boolean }) {
  const all = useRuns(form) ?? [];
  const runs = (standing: ReturnType<typeof standingOf>) =>
    all.filter(({ run }) => standingOf(run) === standing);
  const page = () => location.pathname;
  if (!finished)
    return (
      <>
        {(['open', 'handed'] as const).map(
          (standing) =>
            runs(standing).length > 0 && (
              <div key={standing}>
                <h2>{words.runsBy[standing]}</h2>
                <RunList runs={runs(standing)} page={page} />
              </div>
            ),
        )}
      </>
    );
  const done = runs('finished');
  if (done.length === 0) return null;
  const stopped = done.filter(({ run }) => wordOf(run, 'stopped')).length;
  return (
    <details class="run-history">
      <summary>{words.history(done.length - stopped, stopped)}</summary>
      <RunList runs={done} page={page} shown={4} />
    </details>
  );
}
