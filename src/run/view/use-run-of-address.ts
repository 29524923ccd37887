import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { STEP_STATES_WANTED } from '../../procedure/model/step-states.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { useToast, type ToastState } from '../../ui/components/Toast.tsx';
import { passGoneDialogs } from '../../ui/close-on-back.ts';
import { decoded } from '../../ui/url.ts';
import { takeCarried } from '../model/carry.ts';
import { isOpen, type Form } from '../model/run.ts';
import { tellDiagram } from './diagram.ts';
import { openSession, type RunSession } from '../sheet/session.ts';
import type { Scene } from '../sheet/scene.ts';

const NOTHING = atom<Scene | undefined>(undefined);

interface Options {
  root: RefObject<HTMLElement>;
  /** The page's own form; absent where runs stand for themselves. */
  page?: Form;
  /** Whom to ask where the source leaves something open. */
  whom?: string | undefined;
  /** True for a run that this page can open. */
  has: (id: string) => boolean;
}

export interface RunOfAddress {
  session: RunSession | undefined;
  scene: Scene | undefined;
  toast: ToastState;
  /** Opens a run that was just started, and writes it into the address. */
  enter: (id: string) => RunSession | undefined;
  /** Shows the list of runs instead of the open one; with an item the work goes on there. */
  leave: (item?: string) => void;
  /** The run that is shown at this moment. */
  shown: () => RunSession | undefined;
}

/** The run that the address names (`?run=<id>`): opened, left, and followed with the focus and in the diagram. */
export function useRunOfAddress({ root, page, whom, has }: Options): RunOfAddress {
  const [session, setSession] = useState<RunSession>();
  const now = useRef<RunSession>();
  /** Set while a run is left: what gets the focus then, and where it stood. */
  const leaving = useRef<{ item?: string | undefined; stood?: number | undefined }>();
  /** The address whose run is shown. */
  const routed = useRef('');
  const toast = useToast(() =>
    root.current?.querySelector<HTMLElement>(now.current ? '[data-title]' : '[data-start]'),
  );
  const scene = useStore(session?.$scene ?? NOTHING);

  const show = (next: RunSession | undefined) => {
    now.current?.close();
    now.current = next;
    setSession(next);
  };
  const open = (id: string): RunSession | undefined => {
    const next = openSession(id, {
      page,
      whom,
      say: toast.say,
      enter: (again) => void enter(again),
      leave,
    });
    // A run that cannot be shown has said so already.
    if (next) show(next);
    return next;
  };
  const itemIn = (item: string | undefined) =>
    item === undefined ? null : root.current!.querySelector(`[data-item="${CSS.escape(item)}"]`);
  const leave = (item?: string) => {
    routed.current = go(undefined);
    leaving.current = { item, stood: itemIn(item)?.getBoundingClientRect().top };
    show(undefined);
    toast.say('');
  };
  const enter = (id: string) => {
    routed.current = go(id);
    return open(id);
  };
  const route = () => {
    // Only a dialog over the run was passed.
    if (now.current && routed.current === location.href) return;
    routed.current = location.href;
    const id = new URLSearchParams(location.search).get('run');
    // Back that has closed a dialog comes here too: the run is shown already, with all that was just done to it.
    if (id && id === now.current?.id && has(id)) return;
    if (id) takeCarried(id);
    toast.say(id && !has(id) ? words.unknown : '');
    if (!id || !has(id)) {
      leaving.current = now.current && {};
      return show(undefined);
    }
    const resumed = open(id);
    if (!resumed) return;
    const step = decoded(location.hash.slice(1));
    if (step) resumed.focusFirst = { row: step };
    else if (resumed.touched) resumed.focusFirst = 'task';
  };

  useLayoutEffect(() => {
    route();
    const reveal = () => now.current?.follower?.reveal(decoded(location.hash.slice(1)));
    const unfold = () => {
      for (const fold of root.current!.querySelectorAll<HTMLDetailsElement>('[data-rows] details'))
        fold.open = true;
    };
    // Limits turn amber and red while one looks at them.
    const clock = setInterval(() => now.current?.refresh(), 30_000);
    const endPass = passGoneDialogs();
    const end = new AbortController();
    addEventListener('popstate', route, { signal: end.signal });
    addEventListener('hashchange', reveal, { signal: end.signal });
    // What is folded would not be printed.
    addEventListener('beforeprint', unfold, { signal: end.signal });
    return () => {
      now.current?.close();
      clearInterval(clock);
      endPass();
      end.abort();
    };
  }, []);
  useLayoutEffect(() => {
    const tell = () => tellDiagram(root.current!, page, scene);
    tell();
    // The start stands once what is around has followed.
    const left = leaving.current;
    if (!session && left)
      requestAnimationFrame(() => {
        const row = itemIn(left.item);
        if (row) {
          row.querySelector('input')!.focus({ preventScroll: true });
          return scrollBy({ top: row.getBoundingClientRect().top - left.stood!, behavior: 'instant' });
        }
        root.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
        scrollTo({ top: 0, behavior: 'instant' });
      });
    leaving.current = undefined;
    document.addEventListener(STEP_STATES_WANTED, tell);
    return () => document.removeEventListener(STEP_STATES_WANTED, tell);
  }, [session, scene]);
  const over = scene !== undefined && !isOpen(scene.run);
  const before = useRef({ session, over });
  useEffect(() => {
    const was = before.current;
    before.current = { session, over };
    // Another tab has ended the run, or opened it again: what was said of it here, and its undo, hold no longer.
    if (was.session === session && was.over !== over && !scene?.byReader) toast.say('');
  }, [session, over]);
  useEffect(() => {
    // The rows are gone, with what had the focus: another tab has finished the run.
    const lost = !document.activeElement?.checkVisibility() || document.activeElement === document.body;
    if (over && lost) now.current?.follower?.focusTitle();
  }, [over]);
  useEffect(() => {
    // What has the focus stays in sight when the bar below has grown.
    const focused = document.activeElement;
    if (focused?.closest('[data-rows]')) focused.scrollIntoView({ block: 'nearest' });
  }, [toast.notice]);
  return { session, scene, toast, enter, leave, shown: () => now.current };
}

/** Writes into the address what is shown, and returns it. */
function go(id: string | undefined): string {
  const address = new URL(location.href);
  if (id) address.searchParams.set('run', id);
  else address.searchParams.delete('run');
  address.hash = '';
  history.pushState(null, '', address);
  return location.href;
}
