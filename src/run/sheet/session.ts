/** A run that is open on the page: changing it, and what the page shows after each change. */
import { atom } from 'nanostores';
import { runText as words } from '#text/run.ts';
import type { ToastState } from '../../ui/components/Toast.tsx';
import { canonical } from '../../storage/records/json.ts';
import type { RowLimit } from '../model/due.ts';
import { openTasks, pathOf, progressOf, type Row } from '../model/path.ts';
import { itemKey } from '../way/visit.ts';
import * as model from '../model/run.ts';
import type { Form, Run } from '../model/run.ts';
import { holidays, keptForm, runStore, settled } from '../model/store.ts';
import type { Holidays } from '../model/workdays.ts';
import { loaded } from '../../ui/not-loaded.ts';
import { chooseAnswer, markItem, pressedIn, untouchedRound, type Command, type Press } from './commands.ts';
import type { Follower } from './follower.ts';
import { renewForm } from './renew.ts';

/** Everything that the page shows of the run. */
export interface Scene {
  /** What the rows are made of: the text that the run was started with, else the page's. */
  form: Form;
  /** The text that the run was started with, where this browser has it. */
  own: Form | undefined;
  run: Run;
  rows: Row[];
  holidays: Holidays;
  now: number;
  /** True after a change of this page's reader, not one of another tab: then the focus goes along. */
  byReader: boolean;
}

/** An open run and how it stands. */
export interface Work {
  session: RunSession;
  scene: Scene;
}

/** What a session has from the page that it is on. */
export interface Desk {
  /** The page's own form; absent where the run stands for itself, as when its page is gone. */
  page: Form | undefined;
  say: ToastState['say'];
  /** Shows the list of runs instead of this one. */
  leave: () => void;
  /** Shows this run again. */
  enter: (id: string) => void;
}

/** True where it is deleted, or the record is not there any more. */
const isGone = (run: Run) => model.timeOf(run, 'deleted') !== null || run.slug === '';

/** A message that is known once the change is made, where it differs from the command's own. */
type Also = () => string | undefined;

const questions = () => loaded(() => import('./questions.ts'));

/** A run as a session; undefined where it cannot be shown, which is then said. */
export function openSession(id: string, desk: Desk): RunSession | undefined {
  const session = new RunSession(id, desk);
  if (session.$scene.get()) return session;
  session.close();
  return undefined;
}

export class RunSession {
  readonly id: string;
  readonly page: Form | undefined;
  /** Undefined once there is nothing to show any more. */
  readonly $scene = atom<Scene | undefined>(undefined);
  /** What gets the focus once the run is shown: where the work was left, or the run's name. */
  focusFirst: 'task' | 'title' | { row: string } | undefined;
  /** Key of the value whose field gets the focus once it is there. */
  wanted: string | undefined;
  /** Said before the next message, once. */
  lead = '';
  /** Set by the view once it is there. */
  follower: Follower | undefined;
  readonly #desk: Desk;
  readonly #store: ReturnType<typeof runStore>;
  readonly #stop: () => void;
  #byReader = false;

  constructor(id: string, desk: Desk) {
    this.id = id;
    this.page = desk.page;
    this.#desk = desk;
    this.#store = runStore(id);
    this.#stop = this.#store.listen(() => this.refresh());
    this.refresh();
  }

  get run(): Run {
    return settled(this.id, this.#store.get() as Run);
  }

  get rows(): Row[] {
    return this.$scene.get()?.rows ?? [];
  }

  get title(): string {
    return model.nameOf(this.run);
  }

  /** How far it is, in words. */
  get progress(): string {
    const { done, total, problems } = progressOf(this, this.run);
    return words.count(done, total, problems);
  }

  /** True where something is marked or answered already. */
  get touched(): boolean {
    return Object.keys({ ...this.run.marks, ...this.run.choices }).length > 0;
  }

  /** True where nothing is marked, answered or written any more. */
  get empty(): boolean {
    const { marks, choices, overrides, words: said } = this.run;
    const values = [choices, overrides, said].flatMap((map) => Object.values(map).map(({ value }) => value));
    return (
      values.every((value) => !value) && Object.values(marks).every(({ value }) => value.state === 'open')
    );
  }

  /** Stops following the run. */
  close(): void {
    this.#stop();
  }

  /** Looks how the run stands now. */
  refresh(): void {
    const { run } = this;
    const own = keptForm(run.slug, run.form.value);
    const form = own ?? this.page;
    if (isGone(run) || !form) {
      this.#desk.leave();
      return this.#desk.say(form ? words.gone : words.formLost);
    }
    const { rows } = pathOf(form, run);
    const byReader = this.#byReader;
    this.$scene.set({ form, own, run, rows, holidays: holidays(), now: Date.now(), byReader });
  }

  /** Does something and says it; where the work stands then is heard, and seen in the bar below. */
  #tell(
    act: () => void,
    message: () => string,
    undo: () => (() => void) | undefined = () => undefined,
  ): void {
    const [before, from] = [this.progress, document.activeElement];
    act();
    // Another tab has erased the run meanwhile: looking has said so.
    if (isGone(this.run)) return;
    const now = this.progress;
    this.#desk.say(this.lead + message(), { aloud: now === before ? undefined : now, undo: undo(), from });
    this.lead = '';
  }

  /** Changes the run, says so, and offers to take it back. */
  do({ message, change, anytime = false }: Command, also?: Also): void {
    const store = this.#store;
    // Deleted elsewhere while something was asked: looking says so.
    if (isGone(this.run)) return this.refresh();
    let refused = false;
    // Taken inside: another tab may have changed the run a moment ago, and that is not to be undone.
    let [before, after] = [this.run, this.run];
    const act = () => {
      this.#byReader = true;
      store.update((run) => {
        before = run;
        refused = !anytime && !model.isOpen(run);
        return (after = refused ? run : change(run, Date.now()));
      });
      this.#byReader = false;
    };
    let undone: 'yes' | 'no' | 'late' = 'no';
    const takeBack = () =>
      store.update((run) => {
        // A report that was handed over does not change.
        if (model.isOpen(after) && !model.isOpen(run)) {
          undone = 'late';
          return run;
        }
        const left = model.undo(run, before, after, Date.now());
        undone = canonical(left) === canonical(run) ? 'no' : 'yes';
        return left;
      });
    const told = { yes: words.undone, no: words.notUndone, late: words.undoLate };
    this.#tell(
      act,
      () => (refused ? words.finishedElsewhere : (also?.() ?? message)),
      () => (refused ? undefined : () => this.#tell(takeBack, () => told[undone])),
    );
  }

  /** Does it unless a hold step is in the way: then only for a written reason. */
  async pass(row: Row, command: Command, also?: Also): Promise<void> {
    if (row.waits === undefined) return this.do(command, also);
    const passing = await (await questions())?.askPass(this.rows, row, command, this.follower);
    if (passing) this.do(passing, also);
  }

  /** Ticks an item, or takes its tick away. */
  async tick(row: Row, item: string, text: string): Promise<void> {
    const was = model.markOf(this.run, item);
    const done = was.state === 'done';
    const command = markItem(item, text, { state: done ? 'open' : 'done' }, row, was);
    return done ? this.do(command) : this.pass(row, command);
  }

  /** Notes what was pressed where this run was not shown yet, unless it is noted already. */
  async note(press: Press): Promise<void> {
    if ('value' in press) return void (this.wanted = press.value);
    const pressed = pressedIn(this.rows, press);
    if (!pressed) return this.#missing(press);
    const { row, id, text } = pressed;
    if (!('item' in press)) {
      const round = untouchedRound(this.run, this.rows, row, id);
      return round ? this.#desk.say(words.sameRound(round)) : this.choose(row, id, text);
    }
    const item = itemKey(row, id);
    if ((model.markOf(this.run, item).state === 'done') !== press.on) await this.tick(row, item, text);
  }

  /** What was pressed is on the page, but not in the older text that the run goes by: says so. */
  #missing(press: Press): void {
    const { page } = this;
    const meant = page && pressedIn(pathOf(page, this.run).rows, press);
    if (!meant) return;
    const act = () => {
      this.do(renewForm(page));
      void this.note(press);
    };
    this.#desk.say(words.olderText(meant.text), { offer: { name: words.renew, act } });
  }

  /** Asks what else is to be said of an item than that it is done. */
  async other(row: Row, item: string, text: string): Promise<void> {
    const command = await (await questions())?.askMark(this.run, item, text);
    if (command) await this.pass(row, command);
  }

  /** Takes an answer at the row's question, or takes it back. */
  async choose(row: Row, answer: string, text: string): Promise<void> {
    const before = new Set(this.rows.map(({ key }) => key));
    await this.pass(row, chooseAnswer(this.run, row, answer, text), () => {
      const round = this.rows.find((one) => one.round > 1 && !before.has(one.key));
      return round && words.newRound(round.part.name, round.round);
    });
  }

  async rename(): Promise<void> {
    this.#perhaps(await (await questions())?.askName(this.run));
  }

  async setStart(row: Row, limit: RowLimit): Promise<void> {
    this.#perhaps(await (await questions())?.askStart(this.run, this.rows, row, limit));
  }

  #perhaps(command: Command | undefined): void {
    if (command) this.do(command);
  }

  /** Changes what the whole page shows: its button goes away, so the focus goes to the top. */
  turn(command: Command): void {
    this.do(command);
    this.follower?.focusTitle();
  }

  /** Finishes the run, unless something is open: then goes there. */
  async finish(): Promise<void> {
    const open = openTasks(this, this.run);
    if (open[0]) {
      this.follower?.focus(open[0].row.key);
      const items = open.filter(({ item }) => item).length;
      const offer = { name: words.stopOffer, act: () => void this.stop() };
      const why = items ? words.notYet(items, open.length - items) : words.notYetAsk;
      return this.#desk.say(why, { offer });
    }
    const command = await (await questions())?.askFinish(this.run);
    if (command) this.turn(command);
  }

  /** Ends the run though something is open, for a written reason. */
  async stop(): Promise<void> {
    const command = await (await questions())?.askStop();
    if (command) this.turn(command);
  }

  /** Deletes the run once it is confirmed, and offers to bring it back. */
  async remove(): Promise<void> {
    const command = await (await questions())?.askRemoval(this.run, this.title);
    if (!command) return;
    const { enter, leave, say } = this.#desk;
    this.close();
    this.#store.update((run) => command.change(run, Date.now()));
    leave();
    say(command.message, {
      undo: () => {
        this.#store.update((run) => model.stamp(run, 'deleted', false, Date.now()));
        if (isGone(this.run)) return say(words.gone);
        enter(this.id);
        say(words.undone);
      },
    });
  }
}
