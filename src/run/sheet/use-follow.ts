import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Form } from '../model/run.ts';
import { openTasks } from '../model/path.ts';
import { followDiagram } from './diagram.ts';
import type { Follower, RunSession, Scene } from './session.ts';

/** Where the work was when the rows were last looked at. */
interface Place {
  session: RunSession;
  form: Form;
  /** Key of the row that the work is at; empty where nothing is left. */
  current: string;
}

/** Opens the row that the work is at and closes the one before it; the focus goes along with the reader's work. */
export function useFollow(
  root: RefObject<HTMLElement>,
  session: RunSession | undefined,
  scene: Scene | undefined,
): void {
  const place = useRef<Place>();
  useLayoutEffect(() => {
    const before = place.current;
    if (!session || !scene || !root.current) return void (place.current = undefined);
    const follower = (session.follower ??= followerIn(root.current));
    const row = scene.rows.find(({ state }) => state === 'current');
    const current = row?.key ?? '';
    place.current = { session, form: scene.form, current };
    const first = before?.session !== session || before.form !== scene.form;
    if (!first && before.current === current) return;
    if (row) followDiagram(row.part.id);
    const steps = scene.rows.some(({ part }) => part.kind === 'step');
    for (const { key, state } of scene.rows) {
      const fold = rowIn(root.current, key)?.querySelector('details');
      if (!fold) continue;
      if (first) fold.open = steps ? key === current : state !== 'off';
      else if (key === before.current) fold.open = false;
      else if (key === current) fold.open = true;
    }
    const task = openTasks(scene, scene.run)[0]?.row.key;
    if (first && session.focusFirst === 'title') follower.focusTitle();
    if (first && session.focusFirst === 'task' && task) follower.focus(task);
    session.focusFirst = undefined;
    if (first || !scene.byReader) return;
    const next = current || task;
    if (next) follower.focus(next);
    else root.current.querySelector<HTMLElement>('[data-finish]')?.focus({ preventScroll: true });
  }, [session, scene]);
}

const rowIn = (root: HTMLElement, key: string) =>
  root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/** How a session moves the focus among the rows inside `root`. What the reader opened stays open. */
function followerIn(root: HTMLElement): Follower {
  const open = (key: string) => {
    const row = rowIn(root, key);
    if (row) row.querySelector('details')!.open = true;
    return row;
  };
  return {
    focus: (key) => {
      const row = open(key);
      const target =
        row?.querySelector<HTMLElement>('[data-item][data-state=open] input, [data-missing]') ??
        row?.querySelector<HTMLElement>('[data-answer]');
      row?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest' });
    },
    reveal: (key) => {
      const row = open(key);
      row?.querySelector('summary')!.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'start' });
    },
    focusTitle: () => root.querySelector<HTMLElement>('[data-title]')?.focus(),
  };
}
