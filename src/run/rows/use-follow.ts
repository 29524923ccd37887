import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Form } from '../model/run.ts';
import { openTasks, type Row } from '../model/path.ts';
import { followDiagram } from '../view/diagram.ts';
import type { Follower } from '../rows/follower.ts';
import type { RunSession } from '../sheet/session.ts';
import type { Scene } from '../sheet/followed-run.ts';

/** Where the work was when the rows were last looked at. */
interface Place {
  session: RunSession;
  form: Form;
  /** Keys of the rows that the work is at: of what runs side by side, one for each part; none where nothing is left. */
  current: string[];
  /** Keys of all rows. */
  keys: Set<string>;
}

/**
 * Opens the rows that the work is at and closes those that it was at before; the focus goes along with the reader's
 * work: on in the part that was just worked on, else to the next that is open.
 */
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
    const current = scene.rows.flatMap(({ state, key }) => (state === 'current' ? key : []));
    const keys = new Set(scene.rows.map(({ key }) => key));
    place.current = { session, form: scene.form, current, keys };
    const first = before?.session !== session || before.form !== scene.form;
    // What is done every so often is begun once more.
    const again = first
      ? undefined
      : scene.rows.find(({ key, clock }) => clock && !before.keys.has(key))?.key;
    const come = first ? current : current.filter((key) => !before.current.includes(key));
    const gone = first ? [] : before.current.filter((key) => !current.includes(key));
    if (!first && come.length === 0 && gone.length === 0 && again === undefined) return;
    const at = again ?? come[0] ?? nextOf(scene.rows, current, gone[0]);
    const row = scene.rows.find(({ key }) => key === at);
    if (row) followDiagram(row.part.id);
    const steps = scene.rows.some(({ part, clock }) => part.kind === 'step' && clock === undefined);
    for (const { key, state } of scene.rows) {
      const fold = rowIn(root.current, key)?.querySelector('details');
      if (!fold) continue;
      if (first) fold.open = steps ? current.includes(key) : state !== 'off';
      else if (gone.includes(key)) fold.open = false;
      else if (key === again || come.includes(key)) fold.open = true;
    }
    const task = openTasks(scene, scene.run)[0]?.row.key;
    const wish = first ? session.focusFirst : undefined;
    if (typeof wish === 'object') follower.reveal(wish.row);
    if (wish === 'title') follower.focusTitle();
    if (wish === 'task' && task) follower.focus(task);
    session.focusFirst = undefined;
    if (first || !scene.byReader) return;
    const next = at ?? task;
    if (next) follower.focus(next);
    else root.current.querySelector<HTMLElement>('[data-finish]')?.focus({ preventScroll: true });
  }, [session, scene]);
}

/** Of the rows that the work is at, the next one behind the row that was just left, else the first. */
function nextOf(rows: Row[], current: string[], left: string | undefined): string | undefined {
  const from = rows.findIndex(({ key }) => key === left);
  return rows.slice(from + 1).find(({ key }) => current.includes(key))?.key ?? current[0];
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
      row?.querySelector('summary')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'start' });
    },
    focusTitle: () => root.querySelector<HTMLElement>('[data-title]')?.focus(),
  };
}
