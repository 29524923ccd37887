/** A run that is open on the page, and what its reader does with it. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import type { RowLimit } from '../limits/due.ts';
import { leftIn, openTasks, pathOf, type Row } from '../model/path.ts';
import * as model from '../model/run.ts';
import { faultIn } from '../values/written.ts';
import { itemKey, turnOf } from '../way/visit.ts';
import { openFormRemark } from '../bar/open-form-remark.ts';
import { chooseAnswer, markItem, pressedIn, untouchedRound, type Command, type Press } from './commands.ts';
import { FollowedRun, isGone, type Also } from './followed-run.ts';
import type { Desk, Scene } from './scene.ts';
import { renewForm } from './renew.ts';

/** An open run and how it stands. */
export interface Work {
  session: RunSession;
  scene: Scene;
}

const questions = () => loaded(() => import('./questions.ts'));

/** A run as a session; undefined where it cannot be shown, which is then said. */
export function openSession(id: string, desk: Desk): RunSession | undefined {
  const session = new RunSession(id, desk);
  if (session.$scene.get()) return session;
  session.close();
  return undefined;
}

export class RunSession extends FollowedRun {
  #turned = false;

  /** Does it unless a hold step is in the way: then only for a written reason. */
  async pass(row: Row, command: Command, also?: Also): Promise<void> {
    if (row.waits === undefined) return this.do(command, also);
    const asks = await questions();
    const passing = await asks?.askPass(this, row, command, this.follower, (gate) => this.askAt(gate));
    if (passing) this.do(passing, also);
    else command.unused?.();
  }

  /** What is wrong with a value of an item: then it stays a problem until that is mended. */
  faultOf(row: Row, item: string) {
    const found = row.part.items.find(({ id }) => itemKey(row, id) === item);
    return faultIn(this.run, row, found?.values);
  }

  /** Ticks an item, or takes its tick away. */
  async tick(row: Row, item: string, text: string): Promise<void> {
    const was = model.markOf(this.run, item);
    const wrong = was.state === 'problem' && this.faultOf(row, item);
    if (wrong) {
      this.desk.say(words.stillWrong(text, wrong.fault));
      return this.follower?.fill(wrong.key);
    }
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
      return round ? this.desk.say(words.sameRound(round)) : this.choose(row, id, text);
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
      this.do(renewForm(page, this.run));
      void this.note(press);
    };
    this.desk.say(words.olderText(meant.text), { offer: { name: words.renew, act } });
  }

  /** Asks what else is to be said of an item than that it is done. */
  async other(row: Row, item: string, text: string): Promise<void> {
    const fault = this.faultOf(row, item)?.fault;
    const command = await (await questions())?.askMark(this.run, item, text, fault, this.askAt(row));
    if (command === 'remark') {
      const about = row.part.items.find(({ id }) => itemKey(row, id) === item);
      await openFormRemark(this.$scene.get()!.form, about?.id);
    } else if (command) await this.pass(row, command);
  }

  /** Takes an answer at the row's question, or takes it back. */
  async choose(row: Row, answer: string, text: string): Promise<void> {
    const before = new Set(this.rows.map(({ key }) => key));
    await this.pass(row, chooseAnswer(this.run, row, answer, text), () => {
      const round = this.rows.find((one) => one.round > 1 && !before.has(one.key));
      return round && words.newRound(round.part.name, turnOf(round));
    });
  }

  async rename(): Promise<void> {
    this.#perhaps(await (await questions())?.askName(this.run));
  }

  async setStart(row: Row, limit: RowLimit): Promise<void> {
    this.#perhaps(await (await questions())?.askStart(this.run, this.rows, row, limit));
  }

  /** Shows the run as a code and a text, from which a colleague goes on. */
  async handOver(): Promise<void> {
    const code = await loaded(() => import('../handover/HandOver.tsx'));
    await code?.handOver(this.id, this.$scene.get()!, this.progress);
  }

  #perhaps(command: Command | undefined): void {
    if (command) this.do(command);
  }

  /** True once after the whole page was changed here: what then comes is read from its beginning. */
  comesToReader(): boolean {
    const turned = this.#turned;
    this.#turned = false;
    return turned;
  }

  /** Changes what the whole page shows: its button goes away, so the focus goes to the top. */
  turn(command: Command): void {
    this.#turned = true;
    this.do(command);
    this.follower?.focusTitle();
  }

  /** Finishes the run, unless something is open: then goes there. */
  async finish(): Promise<void> {
    const [first] = openTasks(this, this.run);
    if (first) {
      const offer = { name: words.stopOffer, act: () => void this.stop() };
      this.desk.say(words.notYet(this.#left), { offer });
      return this.follower?.focus(first.row.key);
    }
    const command = await (await questions())?.askFinish(this.run, this.rows);
    if (command) this.turn(command);
  }

  /** What is still to be done, in words. */
  get #left(): string {
    return words.left(leftIn(this, this.run));
  }

  /** Ends the run though something is open, for a written reason. */
  async stop(): Promise<void> {
    const command = await (await questions())?.askStop(this.run, this.#left);
    if (command) this.turn(command);
  }

  /** Deletes the run once it is confirmed, and offers to bring it back. */
  async remove(): Promise<void> {
    const command = await (await questions())?.askRemoval(this.run, this.title);
    if (!command) return;
    const { enter, leave, say } = this.desk;
    this.close();
    this.change(command.change);
    leave();
    say(command.message, {
      undo: () => {
        this.change((run, now) => model.stamp(run, 'deleted', false, now), 'undo');
        if (isGone(this.run)) return say(words.gone);
        enter(this.id);
        say(words.undone);
      },
    });
  }
}
