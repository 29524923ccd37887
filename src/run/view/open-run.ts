/** A run that is open on the page: changing it, and showing it anew after each change. */
import { STEP_STATES, type StepStates } from '../../procedure/model/flow.ts';
import { runText as words } from '#text/run.ts';
import { canonical } from '../../storage/records/json.ts';
import { askFinish, askPass, askRemoval, type Deed } from './commands.ts';
import { nameOf } from './run-list.ts';
import * as model from '../model/run.ts';
import type { Form, Run } from '../model/run.ts';
import type { Scene } from './rows.ts';
import type { Said } from './announcer.ts';
import { holidays, keptForm, runStore } from '../model/store.ts';
import { RunView } from './run-view.ts';
import { diagramOf, openThings, progressOf, walk, type Row } from '../model/path.ts';

/** What an open run has from the page that it is on. */
export interface Desk {
  root: HTMLElement;
  /** The page's own form; absent where the run stands for itself, as when its page is gone. */
  page: Form | undefined;
  said: Said;
  /** Shows the list of runs instead of this one. */
  leave: () => void;
  /** Shows this run again. */
  enter: (id: string) => void;
}

/** True where it is deleted, or the record is not there any more. */
const isGone = (run: Run) => model.timeOf(run, 'deleted') !== null || run.slug === '';

/** A message that is known once the change is made, where it differs from the deed's own. */
type Also = () => string | undefined;

export class OpenRun {
  readonly #id: string;
  readonly #desk: Desk;
  readonly #store: ReturnType<typeof runStore>;
  readonly #view: RunView;
  readonly #stop: () => void;
  #form: Form | undefined;
  #rows: Row[] = [];
  /** True while a change of this page's reader is being painted, not one of another tab. */
  #acting = false;

  constructor(id: string, desk: Desk) {
    this.#id = id;
    this.#desk = desk;
    this.#form = desk.page;
    this.#store = runStore(id);
    this.#view = new RunView(desk.root);
    this.#stop = this.#store.subscribe(() => this.paint());
  }

  get run(): Run {
    return this.#store.get() as Run;
  }

  get rows(): Row[] {
    return this.#rows;
  }

  get page(): Form | undefined {
    return this.#desk.page;
  }

  get view(): RunView {
    return this.#view;
  }

  /** Stops showing the run. */
  close(): void {
    this.#stop();
  }

  /** Shows the list of runs instead. */
  leave(): void {
    this.#desk.leave();
  }

  /** Puts the focus where the work was left; a fresh run is left as it is. */
  resume(): void {
    const [first] = openThings({ rows: this.#rows }, this.run);
    const touched = Object.keys({ ...this.run.marks, ...this.run.choices }).length > 0;
    if (first && touched) this.#view.focus(first.row.key);
  }

  /** Shows how the run stands now. */
  paint(): void {
    const { run } = this;
    const { page, said, root } = this.#desk;
    if (isGone(run)) {
      this.leave();
      return said.say(words.gone);
    }
    const own = keptForm(run.slug, run.form.value);
    const form = own ?? page;
    if (!form) {
      this.leave();
      return said.say(words.formLost);
    }
    this.#form = form;
    this.#rows = walk(form, run).rows;
    this.#view.paint(this.scene(), this.#title, { page, own }, this.#acting, (text) => said.say(text));
    const detail: StepStates = diagramOf({ rows: this.#rows }, run);
    root.dispatchEvent(new CustomEvent(STEP_STATES, { detail, bubbles: true }));
  }

  /** What painting and calendar files need. */
  scene(): Scene {
    const { run, rows } = this;
    return { form: this.#form!, run, rows, holidays: holidays(), now: Date.now() };
  }

  get #title(): string {
    return nameOf({ id: this.#id, run: this.run });
  }

  #progress(): string {
    const { done, total, problems } = progressOf({ rows: this.#rows }, this.run);
    return words.count(done, total, problems);
  }

  /** Does something and says it; where the work stands then is heard, and seen in the bar below. */
  #tell(act: () => void, message: () => string, undo?: () => void): void {
    const [before, from] = [this.#progress(), document.activeElement];
    act();
    // Another tab has erased the run meanwhile: painting has said so.
    if (isGone(this.run)) return;
    const now = this.#progress();
    this.#desk.said.say(message(), { aloud: now === before ? undefined : now, undo, from });
    this.#view.keepInSight();
  }

  /** Changes the run, says so, and offers to take it back. */
  change({ message, act }: Deed, also?: Also): void {
    const store = this.#store;
    // Taken inside: another tab may have changed the run a moment ago, and that is not to be undone.
    let [before, after] = [this.run, this.run];
    const change = () => {
      this.#acting = true;
      store.update((run) => {
        before = run;
        return (after = act(run, Date.now()));
      });
      this.#acting = false;
    };
    let undone = false;
    const takeBack = () =>
      store.update((run) => {
        const left = model.undo(run, before, after, Date.now());
        undone = canonical(left) !== canonical(run);
        return left;
      });
    this.#tell(
      change,
      () => also?.() ?? message,
      () => this.#tell(takeBack, () => (undone ? words.undone : words.notUndone)),
    );
  }

  /** Changes the run unless a hold step is in the way: then only for a written reason. */
  async pass(row: Row, { message, act }: Deed, also?: Also): Promise<void> {
    const { go, back } = await askPass(this.#rows, row);
    if (back) this.#view.reveal(back);
    if (go) this.change({ message, act: (run, now) => act(go(run, now), now) }, also);
  }

  /** Changes what the whole page shows: its button goes away, so the focus goes to the top. */
  turn(deed: Deed): void {
    this.change(deed);
    this.#view.focusTitle();
  }

  /** Finishes the run, unless something is open: then goes there. */
  async finish(): Promise<void> {
    const open = openThings({ rows: this.#rows }, this.run);
    if (open[0]) {
      this.#view.focus(open[0].row.key);
      const asks = open.every(({ item }) => !item);
      return this.#desk.said.say(asks ? words.notYetAsk : words.notYet(open.length));
    }
    const deed = await askFinish(this.run);
    if (deed) this.turn(deed);
  }

  /** Deletes the run once it is confirmed, and offers to bring it back. */
  async remove(): Promise<void> {
    const deed = await askRemoval(this.run, this.#title);
    if (!deed) return;
    const { enter, said } = this.#desk;
    this.close();
    this.#store.update((run) => deed.act(run, Date.now()));
    this.leave();
    said.say(deed.message, {
      undo: () => {
        this.#store.update((run) => model.stamp(run, 'deleted', false, Date.now()));
        if (isGone(this.run)) return said.say(words.gone);
        enter(this.#id);
        said.say(words.undone);
      },
    });
  }
}
