/** The run that a reading page's ticks belong to. Loaded with the first of them, or where a run is open. */
import { render } from 'preact';
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { progressText } from '#text/progress.ts';
import { readingRunText as words } from '#text/reading-run.ts';
import { followTabs } from '../../storage/follow-tabs.ts';
import { canonical } from '../../storage/records/json.ts';
import { checkRoom } from '../../storage/quota.ts';
import { useToast } from '../../ui/components/Toast.tsx';
import { useLatest } from '../../ui/hooks/use-latest.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { segment, url } from '../../ui/url.ts';
import { pathOf, progressOf } from '../model/path.ts';
import { isOpen, newRun, undo, type Form } from '../model/run.ts';
import { eraseRun, pinTo, runsOf, runStore, startRun } from '../model/store.ts';
import { commandOf, pressedIn, type Change, type Command, type Press } from '../sheet/commands.ts';
import { RunBar } from '../sheet/RunBar.tsx';
import { RunSession, type Scene } from '../sheet/session.ts';
import { paintPage } from './paint-page.ts';

/** Notes what was pressed in the page's run: the open one, a new one where there is none. */
export type ReadingRun = (presses: Press[]) => void;

const NOTHING = atom<Scene | undefined>(undefined);
const questions = () => import('../sheet/questions.ts');

/** The open runs of a page. */
const openRunsOf = (slug: string) => runsOf(slug).filter(({ run }) => isOpen(run));

/** Shows the page's open run below its checklist, and returns what notes presses in it. */
export function showRun(root: HTMLElement): ReadingRun {
  const form = JSON.parse(root.querySelector('[data-form]')!.textContent!) as Form;
  const hands: { press: ReadingRun } = { press: () => {} };
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

  const show = (id: string | undefined): RunSession | undefined => {
    now.current?.close();
    now.current = undefined;
    if (id !== undefined) {
      const next = new RunSession(id, { page: form, say, enter: () => {}, leave: () => show(undefined) });
      next.follower = followerOf(root);
      now.current = next;
    }
    setSession(now.current);
    return now.current;
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
  /** Asks which of several open runs it is to be; a new one is undefined in `session`. */
  const choose = async (): Promise<{ session: RunSession | undefined } | undefined> => {
    const open = openRunsOf(form.slug);
    if (open.length === 0) return { session: undefined };
    // Nothing is ticked before it is known where.
    paintPage(root, form);
    const id = await (await questions()).askWhich(open);
    return id === undefined ? undefined : { session: id ? show(id) : undefined };
  };
  /** Starts a run with these changes. Its undo leaves nothing of it. */
  const start = (commands: Command[]) => {
    const change: Change = (run, at) => commands.reduce((left, command) => command.change(left, at), run);
    const id = startRun(form, '', Date.now(), Math.random());
    const store = runStore(id);
    const before = store.get();
    store.update((run) => change(run, Date.now()));
    const after = store.get();
    const started = show(id);
    look();
    checkRoom();
    const takeBack = () => {
      if (canonical(store.get()) === canonical(after)) {
        show(undefined);
        eraseRun(id);
        look();
        return say(words.startUndone);
      }
      // Somebody has worked on it meanwhile: only what was pressed here is taken back.
      store.update((run) => undo(run, before, after, Date.now()));
      say(words.undone);
    };
    say(words.startedHere, { aloud: started?.progress, undo: takeBack });
  };
  const press = async (presses: Press[]) => {
    let work = now.current;
    if (!work) {
      const choice = await choose();
      if (!choice) return paintPage(root, form);
      work = choice.session;
    }
    if (work) {
      for (const one of presses) await work.note(one);
      return paintPage(root, form, work.$scene.get());
    }
    const commands = await firstCommands(form, presses, root);
    if (commands.length) start(commands);
    else paintPage(root, form);
  };
  // One after the other: the second of two quick presses goes into the run that the first has started.
  hands.press = (presses) => void (queue.current = queue.current.then(() => press(presses)));

  useOnce(() => followTabs(look));
  useLayoutEffect(() => paintPage(root, form, scene), [root, form, session, scene]);
  const over = scene !== undefined && !isOpen(scene.run);
  const latestLook = useLatest(look);
  useEffect(() => {
    if (over) latestLook.current();
  }, [over, latestLook]);

  if (!session || !scene)
    return (
      <RunBar toast={toast} label={count > 1 ? words.severalOpen(count) : undefined}>
        <button class="button" type="button" onClick={() => void choose()}>
          {words.chooseOne}
        </button>
      </RunBar>
    );
  const { done, total } = progressOf(scene, scene.run);
  const list = url(`procedures/${segment(form.slug)}/checklist/`);
  return (
    <RunBar
      toast={toast}
      name={session.title}
      label={progressText.part(done, total)}
      progress={{ done, total }}
    >
      <a class="button primary" href={`${list}?${new URLSearchParams({ run: session.id })}`}>
        {words.workAlong}
      </a>
    </RunBar>
  );
}

/** The commands that a run is started with; none where a step must be done first and nobody says why not. */
async function firstCommands(form: Form, presses: Press[], root: HTMLElement): Promise<Command[]> {
  let run = newRun(form.slug, '', '', 0);
  const commands: Command[] = [];
  for (const press of presses) {
    const { rows } = pathOf(form, run);
    const found = pressedIn(rows, press);
    if (!found) continue;
    let command: Command | undefined = commandOf(run, found, press);
    if (found.row.waits !== undefined) {
      paintPage(root, form);
      command = await (await questions()).askPass(rows, found.row, command, followerOf(root));
    }
    if (!command) continue;
    commands.push(command);
    run = command.change(run, 0);
  }
  return commands;
}

/** Brings a step of the page into view, with the focus on its first box. */
function followerOf(root: HTMLElement) {
  const reveal = (key: string) => {
    const part = root.querySelector(`[data-step="${CSS.escape(key.split('~')[0]!)}"]`);
    part?.scrollIntoView();
    part?.querySelector('input')?.focus({ preventScroll: true });
  };
  return { reveal, focus: reveal, focusTitle: () => {} };
}
