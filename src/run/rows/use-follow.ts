import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { runSheetText as words } from '#text/run-sheet.ts';
import type { Form, Run } from '../model/run.ts';
import { openTasks, rowsByPart, type Row } from '../model/path.ts';
import { bringToTop, markOthers, showRow } from '../bar/row-in-view.ts';
import { showJob } from '../bar/run-view.ts';
import { followDiagram } from '../view/diagram.ts';
import type { Follower } from '../rows/follower.ts';
import type { RunSession } from '../sheet/session.ts';
import type { Scene } from '../sheet/scene.ts';
import { hasBlanks, touchedRows } from '../way/touched.ts';

/** Where the work was when the rows were last looked at. */
interface Place {
  session: RunSession;
  form: Form;
  run: Run;
  /** Keys of done rows that stay open until the reader goes on: more can be written down in them. */
  staying: string[];
  /** Keys of the rows that the work is at: of what runs side by side, one for each part; none where nothing is left. */
  current: string[];
  /** How each row stood, by its key. */
  states: ReadonlyMap<string, Row['state']>;
}

/**
 * Opens the rows that the work is at and those ahead of it, and closes those that it was at before, unless there are fields in them that are
 * empty or were just filled in: these are left by going on. The focus goes along with the reader's
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
    const follower = (session.follower ??= followerIn(root.current, session));
    const current = scene.rows.flatMap(({ state, key }) => (state === 'current' ? key : []));
    const states = new Map(scene.rows.map(({ key, state }) => [key, state]));
    const first = before?.session !== session || before.form !== scene.form;
    // What is done every so often is begun once more.
    const again = first
      ? undefined
      : scene.rows.find(({ key, clock }) => clock && !before.states.has(key))?.key;
    const come = first ? current : current.filter((key) => !before.current.includes(key));
    const gone = first ? [] : before.current.filter((key) => !current.includes(key));
    const touched = first || !scene.byReader ? [] : touchedRows(scene.rows, before.run, scene.run);
    const stays = (key: string) => {
      const row = scene.rows.find((one) => one.key === key);
      const here = touched.find((one) => one.row.key === key);
      if (row?.state !== 'done') return false;
      if (!here) return touched.length === 0 && before!.staying.includes(key);
      return here.wrote || hasBlanks(scene.run, row);
    };
    const left = first ? [] : [...new Set([...before.staying, ...gone])];
    const staying = left.filter(stays);
    const isOver = (key: string) => ['done', 'off', undefined].includes(states.get(key));
    const folding = left.filter((key) => !staying.includes(key) && isOver(key));
    place.current = { session, form: scene.form, run: scene.run, staying, current, states };
    const moves = first || come.length > 0 || gone.length > 0 || again !== undefined;
    const at = again ?? come[0] ?? nextOf(scene.rows, current, gone[0]);
    const row = moves && scene.rows.find(({ key }) => key === at);
    if (row) followDiagram(row.part.id);
    const steps = scene.rows.some(({ part, clock }) => part.kind === 'step' && clock === undefined);
    for (const { key, state } of scene.rows) {
      const fold = rowIn(root.current, key)?.querySelector('details');
      if (!fold) continue;
      const was = before?.states.get(key);
      // What lies ahead stands open below the work; what is done or left out makes room.
      if (first || was === undefined) fold.open = state !== 'off' && (state !== 'done' || !steps);
      else if ((was === 'off') !== (state === 'off')) fold.open = !isOver(key);
      else if (folding.includes(key)) fold.open = false;
      else if (key === again || come.includes(key)) fold.open = true;
    }
    const tasks = openTasks(scene, scene.run).map(({ row: { key } }) => key);
    const [task] = tasks;
    const wish = first ? session.focusFirst : undefined;
    // The step that was in view on the reading page, in the round that counts now.
    if (typeof wish === 'object') follower.reveal(rowsByPart(scene.rows).get(wish.row)?.key ?? wish.row);
    if (wish === 'title') follower.focusTitle();
    if (wish === 'task') {
      focusNext(root.current, follower, task);
      const at = document.activeElement;
      const of = task !== undefined && rowIn(root.current, task);
      if (of) bringToTop(of, of.contains(at) ? (at!.closest('[data-item]') ?? at) : undefined);
    }
    session.focusFirst = undefined;
    if (first || !scene.byReader) return;
    // What is to be written down with a tick comes next.
    const asks = touched.find((one) => one.asks !== undefined)?.asks;
    if (asks !== undefined) return follower.fill(asks);
    if (touched.some((one) => staying.includes(one.row.key))) return;
    if (moves) return focusNext(root.current, follower, ownFirst(root.current, at, tasks));
    // What is worked at stays in sight when something above it has folded.
    if (folding.length > 0) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [session, scene]);
}

/** Where only the steps of one job are shown, the next of them comes before the next of all. */
const ownFirst = (root: HTMLElement, next: string | undefined, tasks: string[]) =>
  [next, ...tasks].find((key) => key !== undefined && !isPutAway(rowIn(root, key))) ?? next ?? tasks[0];

/** Goes to a row; where nothing is left to do, to the button that finishes the run. */
function focusNext(root: HTMLElement, follower: Follower, key: string | undefined): void {
  if (key !== undefined) return follower.focus(key);
  const finish = root.querySelector<HTMLElement>('[data-finish]');
  if (finish) focusOn(finish);
}

/** Puts the focus on it, in sight. */
function focusOn(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

/** Of the rows that the work is at, the next one behind the row that was just left, else the first. */
function nextOf(rows: Row[], current: string[], left: string | undefined): string | undefined {
  const from = rows.findIndex(({ key }) => key === left);
  return rows.slice(from + 1).find(({ key }) => current.includes(key))?.key ?? current[0];
}

const rowIn = (root: HTMLElement, key: string) =>
  root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/** True of a row that is away with the steps of others. */
const isPutAway = (row: HTMLElement | null) => row?.dataset.others !== undefined;

/** How a session moves the focus among the rows inside `root`. What the reader opened stays open. */
function followerIn(root: HTMLElement, session: RunSession): Follower {
  /** Who is led to the step of somebody else sees the steps of all again, and is told. */
  const open = (key: string, adds: boolean) => {
    const row = rowIn(root, key);
    if (!row) return row;
    if (isPutAway(row)) {
      showJob('');
      markOthers(root, new Set());
      session.say(words.othersShown, { adds });
    }
    row.querySelector('details')!.open = true;
    showRow(root, key);
    return row;
  };
  const follower: Follower = {
    focus: (key) => {
      const row = open(key, true);
      const target =
        row?.querySelector<HTMLElement>('[data-item][data-state=open] > input, [data-missing]') ??
        row?.querySelector<HTMLElement>('[data-answer]');
      row?.scrollIntoView({ block: 'nearest' });
      if (target) focusOn(target);
    },
    reveal: (key) => {
      const row = open(key, false);
      row?.querySelector('summary')?.focus({ preventScroll: true });
      if (row) bringToTop(row);
    },
    focusTitle: () => root.querySelector<HTMLElement>('[data-title]')?.focus(),
    fill: (key) => {
      const field = document.getElementById(`value-${key}`);
      if (field) focusOn(field);
      // Its code is on the way.
      else session.wanted = key;
    },
    goOn: (key) => {
      const { rows, run } = session;
      const fold = rowIn(root, key)?.querySelector('details');
      if (fold) fold.open = false;
      const current = rows.flatMap((row) => (row.state === 'current' ? row.key : []));
      const tasks = openTasks({ rows }, run).map(({ row }) => row.key);
      focusNext(root, follower, ownFirst(root, nextOf(rows, current, key), tasks));
    },
  };
  return follower;
}
