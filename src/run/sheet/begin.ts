/** What a press on a page that shows no run does: which of the open runs it is for, and how a new one begins. */
import { readingRunText as words } from '#text/reading-run.ts';
import { canonical } from '../../storage/records/json.ts';
import { checkRoom } from '../../storage/quota.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { pathOf } from '../model/path.ts';
import { undo } from '../model/join-runs.ts';
import { newRun, standingOf, type Form, type Run } from '../model/run.ts';
import { changeRun, startRun } from '../kept/change-run.ts';
import { eraseRun } from '../kept/erase-run.ts';
import { runsOf, runStore } from '../kept/store.ts';
import { nameOfRow } from '../way/visit.ts';
import { commandOf, pressedIn, type Command, type Press } from './commands.ts';

/** The open runs of a page that were not handed over. */
export const openRunsOf = (slug: string) => runsOf(slug).filter(({ run }) => standingOf(run) === 'open');

/** The id of the open run that something is for, asked where there are several; empty: a new one, undefined: none. */
export async function whichRun(slug: string, ask = false): Promise<string | undefined> {
  const open = openRunsOf(slug);
  if (!ask && open.length < 2) return open[0]?.id ?? '';
  const questions = await loaded(() => import('./questions.ts'));
  return questions?.askWhich(open);
}

/** The runs that a press on this page has begun: with nothing left in it, such a one is none. */
export const begunHere = new Set<string>();

/** True where nothing is marked, answered or written any more. */
export function isEmpty({ marks, choices, overrides, starts, values, words: said }: Run): boolean {
  const others = [choices, overrides, starts, values, said].flatMap((map) => Object.values(map));
  return (
    others.every(({ value }) => !value) && Object.values(marks).every(({ value }) => value.state === 'open')
  );
}

/** A run that a press has begun. */
interface Begun {
  id: string;
  message: string;
  /** Takes back what was pressed; true where nothing is left of the run. */
  takeBack: () => boolean;
}

/**
 * Starts a run with what was pressed. An answer alone starts none: it only leads on. What comes after a hold step
 * is noted all the same: where nothing was begun nothing is locked.
 *
 * @param empty also where nothing was ticked, as where a value is to be filled in
 */
export function begin(
  form: Form,
  presses: Press[],
  empty = presses.some((press) => 'value' in press),
): Begun | undefined {
  const first = presses.findIndex((press) => 'item' in press);
  const [commands, gate] = first < 0 ? [[]] : firstCommands(form, presses.slice(first));
  if (commands.length === 0 && !empty) return undefined;
  const id = startRun(form, '', Date.now(), Math.random());
  begunHere.add(id);
  const store = runStore(id);
  const before = store.get();
  const now = Date.now();
  changeRun(id, (run) => commands.reduce((left, { change }) => change(left, now), run), now, {
    how: 'begin',
  });
  const after = store.get();
  checkRoom();
  return {
    id,
    message: words.startedHere + (gate ? words.holdOpen(gate) : ''),
    takeBack: () => {
      const alone = canonical(store.get()) === canonical(after);
      if (alone) eraseRun(id);
      // Somebody has worked on it meanwhile: only what was pressed here is taken back.
      else changeRun(id, (run) => undo(run, before, after, Date.now()), Date.now(), { how: 'undo' });
      return alone;
    },
  };
}

/** The commands that a run is started with, and the name of a hold step before them that is not done. */
function firstCommands(form: Form, presses: Press[]): [commands: Command[], gate?: string | undefined] {
  let run = newRun(form.slug, '', '', 0);
  let gate: string | undefined;
  const commands: Command[] = [];
  for (const press of presses) {
    const { rows } = pathOf(form, run);
    const found = pressedIn(rows, press);
    if (!found) continue;
    const stop = rows.find(({ key }) => key === found.row.waits);
    if (stop) gate ??= nameOfRow(stop);
    const command = commandOf(run, found, press);
    commands.push(command);
    run = command.change(run, 0);
  }
  return [commands, gate];
}
