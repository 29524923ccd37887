/** The run that a reading page's ticks belong to. Loaded with the first of them, or where a run is open. */
import { render } from 'preact';
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { progressText } from '#text/progress.ts';
import { readingRunText as words } from '#text/reading-run.ts';
import { followTabs } from '../../storage/follow-tabs.ts';
import { useToast } from '../../ui/components/Toast.tsx';
import { passGoneDialogs } from '../../ui/close-on-back.ts';
import { useLatest } from '../../ui/hooks/use-latest.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { segment, url } from '../../ui/url.ts';
import { carryRun } from '../model/carry.ts';
import { progressOf, shareOf } from '../model/path.ts';
import { isOpen, type Form } from '../model/run.ts';
import { pinTo } from '../kept/store.ts';
import { begin, openRunsOf, whichRun } from '../sheet/begin.ts';
import type { Command, Press } from '../sheet/commands.ts';
import { ReadingBar, WorkAlong } from '../bar/ReadingBar.tsx';
import { RunBar } from '../bar/RunBar.tsx';
import { RunFoot } from '../bar/RunFoot.tsx';
import { openSession, type RunSession } from '../sheet/session.ts';
import type { Scene } from '../sheet/scene.ts';
import { paintPage } from './paint-page.ts';

/** Notes what was pressed in the page's run: the open one, a new one where there is none. */
export type ReadingRun = (presses: Press[]) => Promise<void>;

const NOTHING = atom<Scene | undefined>(undefined);

/** Shows the page's open run below its checklist, and returns what notes presses in it. */
export function showRun(root: HTMLElement): ReadingRun {
  const form = JSON.parse(root.querySelector('[data-form]')!.textContent!) as Form;
  const hands: { press: ReadingRun } = { press: () => Promise.resolve() };
  render(<Reading root={root} form={form} hands={hands} />, root.querySelector('[data-run-place]')!);
  return (presses) => hands.press(presses);
}

interface Props {
  root: HTMLElement;
  form: Form;
  /** Is given what notes presses. */
  hands: { press: ReadingRun };
}

function Reading({ root, form, hands }: Props) {
  const now = useRef<RunSession>();
  const queue = useRef(Promise.resolve());
  const [session, setSession] = useState<RunSession>();
  const [count, setCount] = useState(0);
  const scene = useStore(session?.$scene ?? NOTHING);
  const toast = useToast(() => root.querySelector<HTMLElement>('[data-item] input'));
  const { say } = toast;

  const recount = () => setCount(openRunsOf(form.slug).length);
  /** Shows this run; none where it is not there any more, which is then said. */
  const show = (id: string | undefined): RunSession | undefined => {
    now.current?.close();
    now.current = undefined;
    const desk = {
      page: form,
      whom: root.dataset.whom,
      say,
      enter: (again: string) => {
        show(again);
        recount();
      },
      leave: () => {
        show(undefined);
        recount();
      },
    };
    const next = id === undefined ? undefined : openSession(id, desk);
    if (next) next.follower = followerOf(root);
    now.current = next;
    setSession(next);
    return next;
  };
  /** Takes the one open run, leaves one that is not open any more. */
  const look = () => {
    pinTo(form, Date.now());
    const open = openRunsOf(form.slug);
    setCount(open.length);
    if (open.some(({ id }) => id === now.current?.id)) return;
    if (open.length === 1) show(open[0]!.id);
    else if (now.current) show(undefined);
  };
  const act = useCallback((command: Command) => now.current?.do(command), []);
  const paint = () => paintPage(root, form, now.current?.$scene.get(), act);
  /** Starts a run with what was pressed. Its undo leaves nothing of it. */
  const start = (presses: Press[], empty = false) => {
    const begun = begin(form, presses, empty);
    if (!begun) return paint();
    const started = show(begun.id);
    look();
    const undo = () => {
      const alone = begun.takeBack();
      look();
      say(alone ? words.startUndone : words.undone);
    };
    // A run without a name is hard to find again.
    const offer = started && { name: words.giveName, act: () => void started.rename() };
    say(begun.message, { aloud: started?.progress, undo, offer });
  };
  /** Chooses another of the open runs, or a new one. */
  const choose = async () => {
    const id = await whichRun(form.slug, true);
    if (id === undefined) return;
    if (id) show(id);
    else start([], true);
    // The button that was pressed may be gone.
    requestAnimationFrame(() => root.querySelector<HTMLElement>('.run-bar :is(a, button)')?.focus());
  };
  const press = async (presses: Press[]) => {
    if (!now.current) {
      const asks = openRunsOf(form.slug).length > 1;
      // Nothing is ticked before it is known where.
      if (asks) paint();
      const id = await whichRun(form.slug);
      if (id === '') return start(presses);
      if (id !== undefined) show(id);
    }
    for (const one of now.current ? presses : []) await now.current?.note(one);
    paint();
  };
  // One after the other: the second of two quick presses goes into the run that the first has started.
  hands.press = (presses) => (queue.current = queue.current.then(() => press(presses)).catch(paint));

  useOnce(() => followTabs(look));
  useOnce(() => passGoneDialogs());
  useLayoutEffect(() => paintPage(root, form, scene, act), [root, form, session, scene, act]);
  const over = scene !== undefined && !isOpen(scene.run);
  const latestLook = useLatest(look);
  useEffect(() => {
    if (!over) return;
    // Ended in another tab: what was said of it here, and its undo, hold no longer.
    say('');
    latestLook.current();
  }, [over, latestLook, say]);

  if (!session || !scene)
    return (
      <RunFoot toast={toast}>
        {count > 1 ? (
          <RunBar name={words.severalOpen(count)}>
            <button class="button" type="button" onClick={() => void choose()}>
              {words.chooseOne}
            </button>
          </RunBar>
        ) : (
          <ReadingBar form={form} />
        )}
      </RunFoot>
    );
  const list = url(`procedures/${segment(form.slug)}/checklist/`);
  const { done, total } = shareOf(scene, scene.run);
  return (
    <RunFoot toast={toast}>
      <RunBar
        name={session.title}
        count={progressText.part(done, total)}
        problems={progressOf(scene, scene.run).problems}
      >
        {count > 1 && (
          <button class="button plain" type="button" onClick={() => void choose()}>
            {words.another}
          </button>
        )}
        <WorkAlong
          href={`${list}?${new URLSearchParams({ run: session.id })}`}
          onClick={(event) => {
            if (carryRun(session.id)) return;
            event.preventDefault();
            say(words.onlyHere);
          }}
        />
      </RunBar>
    </RunFoot>
  );
}

/** Brings a step of the page into view, with the focus on its first box. */
function followerOf(root: HTMLElement) {
  const reveal = (key: string) => {
    const part = root.querySelector(`[data-step="${CSS.escape(key.split('~')[0]!)}"]`);
    part?.scrollIntoView();
    part?.querySelector('input')?.focus({ preventScroll: true });
  };
  return { reveal, focus: reveal, focusTitle: () => {}, fill: () => {}, goOn: () => {} };
}
