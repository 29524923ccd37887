/** A run that the page follows, with every change of this tab or another. */
import { BLANK } from '#text/punctuation.ts';
import { atom } from 'nanostores';
import { askNow } from '#text/ask-now.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { own } from '../../ui/own.ts';
import { canonical } from '../../storage/records/json.ts';
import { pathOf, progressOf, type Row } from '../model/path.ts';
import { progressWords } from '../model/progress-words.ts';
import { endWords } from '../model/end-words.ts';
import * as model from '../model/run.ts';
import type { Form, Run } from '../model/run.ts';
import type { How } from '../events/run-events.ts';
import { holidays } from '../limits/holidays.ts';
import { undo as takeBackIn } from '../model/join-runs.ts';
import { changeRun } from '../kept/change-run.ts';
import { dropRun } from '../kept/erase-run.ts';
import { isSamePerson, person } from '../../storage/profiles/person.ts';
import { nameIn } from '../model/signed.ts';
import { keptForm, runStore, settled } from '../kept/store.ts';
import { withToldCases } from '../model/told-cases.ts';
import { leftRows } from '../way/left-rows.ts';
import { problemsIn } from '../way/tasks.ts';
import { nameOfRow } from '../way/visit.ts';
import type { Follower } from '../rows/follower.ts';
import { begunHere, isEmpty } from './begin.ts';
import type { Command } from './commands.ts';
import type { Desk, Scene } from './scene.ts';

/** True where it is deleted, or the record is not there any more. */
export const isGone = (run: Run) => model.timeOf(run, 'deleted') !== null || run.slug === '';

/** A message that is known once the change is made, where it differs from the command's own. */
export type Also = () => string | undefined;

/** A run that the page follows: how it stands, and changes to it that are said and can be taken back. */
export class FollowedRun {
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
  protected readonly desk: Desk;
  protected readonly store: ReturnType<typeof runStore>;
  readonly #stop: () => void;
  #byReader = false;

  constructor(id: string, desk: Desk) {
    this.id = id;
    this.page = desk.page;
    this.desk = desk;
    this.store = desk.trial ?? runStore(id);
    this.#stop = this.store.listen(() => this.refresh());
    this.refresh();
  }

  /** Who has said how an item stands, where that was not whoever uses the device. */
  doerOf(item: string): string | undefined {
    const run = this.store.get() as Run;
    const by = own(run.marks, item)?.by;
    const self = person();
    const isOwn = by !== undefined && self && isSamePerson(self, { id: by });
    return isOwn ? undefined : nameIn(run, by);
  }

  get run(): Run {
    const run = this.store.get() as Run;
    return this.isTrial ? withToldCases(this.page!, run) : settled(this.id, run);
  }

  /** It is only tried, and not kept. */
  get isTrial(): boolean {
    return this.desk.trial !== undefined;
  }

  get rows(): Row[] {
    return this.$scene.get()?.rows ?? [];
  }

  get title(): string {
    return model.nameOf(this.run);
  }

  get say() {
    return this.desk.say;
  }

  /** How far it is, in words. */
  get progress(): string {
    return progressWords(this, this.run);
  }

  /** How many items there are by the answers until now. */
  get #total(): number {
    return progressOf(this, this.run).total;
  }

  /** Whom to ask, where the source leaves something open in a step; else empty. */
  protected askAt({ part }: Row): string {
    const { whom } = this.desk;
    const isOpen = part.points?.some(({ kind }) => kind === 'gap');
    return isOpen && whom !== undefined ? askNow(whom) : '';
  }

  /** What is said where the answers lead on to no step. */
  get #ends(): string[] {
    const scene = this.$scene.get();
    return (scene?.rows ?? []).flatMap((row) => endWords(scene!.form, scene!.run, row, this.desk.whom) ?? []);
  }

  /** The rows in which something was done, on ways that the answers have left. */
  get #left(): Row[] {
    const scene = this.$scene.get();
    return scene ? leftRows(scene.form, scene.run, scene.rows) : [];
  }

  /** That nothing is lost of what was done on a way that a change has left; nothing where it has left none. */
  #tellLeft(before: readonly Row[]): string[] {
    const known = new Set(before.map(({ key }) => key));
    const left = this.#left.filter(({ key }) => !known.has(key));
    const problems = left.reduce((sum, row) => sum + problemsIn(this.run, row), 0);
    return left.length > 0 ? [words.wayLeft(left.map(nameOfRow), problems)] : [];
  }

  /** True where something is marked or answered already. */
  get touched(): boolean {
    return Object.keys({ ...this.run.marks, ...this.run.choices }).length > 0;
  }

  /** Stops following the run. */
  close(): void {
    this.#stop();
  }

  /** Looks how the run stands now. */
  refresh(): void {
    const { run } = this;
    const own = this.isTrial ? this.page : keptForm(run.slug, run.form.value);
    const form = own ?? this.page;
    if (isGone(run) || !form) {
      this.desk.leave();
      return this.desk.say(form ? words.gone : words.formLost);
    }
    const { rows } = pathOf(form, run);
    const byReader = this.#byReader;
    this.$scene.set({ form, own, run, rows, holidays: holidays(), now: Date.now(), byReader });
  }

  /** @param how absent of a press */
  protected change(change: Command['change'], how?: How): void {
    const now = Date.now();
    if (this.isTrial) this.store.update((run) => change(run, now));
    else changeRun(this.id, (run) => change(run, now), now, how && { how });
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
    this.desk.say(this.lead + message(), { aloud: now === before ? undefined : now, undo: undo(), from });
    this.lead = '';
  }

  /** Nothing is left of a run that was begun here by a press: there is none any more, until that is taken back. */
  #drop(before: Run, after: Run, message: string): void {
    const { enter, leave, say } = this.desk;
    this.close();
    const bringBack = dropRun(this.id, before);
    leave(Object.keys(before.marks).find((key) => own(before.marks, key) !== own(after.marks, key)));
    const undo = () => {
      bringBack();
      enter(this.id);
      say(words.undone);
    };
    say(message + words.nothingLeft, { undo });
  }

  /** Changes the run, says so, and offers to take it back. */
  do({ message, change, anytime = false, unused }: Command, also?: Also): void {
    // Deleted elsewhere while something was asked: looking says so.
    if (isGone(this.run)) {
      unused?.();
      return this.refresh();
    }
    let refused = false;
    const [ends, total, left] = [this.#ends, this.#total, this.#left];
    // Taken inside: another tab may have changed the run a moment ago, and that is not to be undone.
    let [before, after] = [this.run, this.run];
    const act = () => {
      this.#byReader = true;
      this.change((run, now) => {
        before = run;
        refused = !anytime && !model.isOpen(run);
        return (after = refused ? run : change(run, now));
      });
      this.#byReader = false;
      if (refused) unused?.();
    };
    let undone: 'yes' | 'no' | 'late' = 'no';
    const takeBack = () =>
      this.change((run, now) => {
        // A report that was handed over does not change.
        if (model.isOpen(after) && !model.isOpen(run)) {
          undone = 'late';
          return run;
        }
        const left = takeBackIn(run, before, after, now);
        undone = canonical(left) === canonical(run) ? 'no' : 'yes';
        return undone === 'no' ? run : left;
      }, 'undo');
    const late = () => words.undoLate(model.wordOf(this.run, 'stopped'));
    const told = () => ({ yes: words.undone, no: words.notUndone, late: late() })[undone];
    const kept = () => {
      act();
      if (begunHere.has(this.id) && !isEmpty(before) && isEmpty(after)) this.#drop(before, after, message);
    };
    this.#tell(
      kept,
      () => {
        if (refused) return words.finishedElsewhere(model.wordOf(this.run, 'stopped'));
        const end = this.#ends.filter((says) => !ends.includes(says));
        // The count is another one than before: says why.
        const moved = after.choices !== before.choices && this.#total !== total;
        return [
          also?.() ?? message,
          ...end,
          ...this.#tellLeft(left),
          ...(moved ? [words.wayOf(this.#total)] : []),
        ].join(BLANK);
      },
      () => (refused ? undefined : () => this.#tell(takeBack, told)),
    );
  }
}
