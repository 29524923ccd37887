/** The dialogs of a run, loaded with the first of them: what is asked, and the command that the answer gives. */
import { SEMICOLON } from '#text/punctuation.ts';
import { runDialogText as words } from '#text/run-dialogs.ts';
import { ask } from '../../ui/components/ask.tsx';
import { draftOf } from '../../storage/drafts.ts';
import { isTime } from '../../storage/records/times.ts';
import { dateFieldValue } from '../limits/dates.ts';
import { startOf, type RowLimit } from '../limits/due.ts';
import { clockedOf, type Row } from '../model/path.ts';
import { clockDue } from '../report/clock-due.ts';
import * as model from '../model/run.ts';
import type { Run } from '../model/run.ts';
import { summaryOf } from '../model/summary.ts';
import type { KeptRun } from '../kept/store.ts';
import { itemKey } from '../way/visit.ts';
import { markItem, stopEarly, type Command } from './commands.ts';
import { rememberSigner, signerField } from './signer.ts';
import type { Follower } from '../rows/follower.ts';

/**
 * Asks for the reason where a row waits for a hold step that is not done: it is written with the command.
 *
 * @param askAt says whom to ask in a step where something is open
 */
export async function askPass(
  { rows, run }: { rows: Row[]; run: Run },
  row: Row,
  command: Command,
  follower: Follower | undefined,
  askAt: (row: Row) => string,
): Promise<Command | undefined> {
  const gate = rows.find(({ key }) => key === row.waits);
  if (!gate) return command;
  /** What is wrong there is the reason that is proposed. */
  const wrong = problemNotes(run, gate);
  const { action, value, unused } = await ask({
    title: words.holdTitle,
    why: (wrong ? words.holdWrong : words.holdWhy)(gate.part.name) + askAt(gate),
    field: {
      label: words.reason,
      value: wrong,
      required: true,
      draft: draftOf(`hold ${run.started} ${gate.key}`),
    },
    actions: [
      { id: 'back', name: words.holdBack, free: true, leaves: true },
      { id: 'go', name: words.holdGo },
    ],
    // What was typed is the reason.
    enter: 'go',
  });
  if (action === 'back') follower?.reveal(gate.key);
  if (action !== 'go' || !value) return undefined;
  const { message, change } = command;
  return {
    message,
    change: (old, now) => change(model.override(old, gate.key, value, now), now),
    unused: both(unused, command.unused),
  };
}

const both = (one: () => void, other?: () => void) => () => {
  one();
  other?.();
};

/** What was noted of the problems of a row. */
const problemNotes = (run: Run, row: Row): string =>
  row.part.items
    .map(({ id }) => model.markOf(run, itemKey(row, id)))
    .flatMap(({ state, note }) => (state === 'problem' && note ? note : []))
    .join(SEMICOLON);

/**
 * Asks why an item does not apply, what its problem is, or what is to be noted of it though it is done.
 *
 * @param fault what is wrong with a value of it: then it is a problem whatever is said
 * @returns `remark` where not the work but the text is wrong
 * @param whom to ask in its step, in a sentence; empty where nothing is open there
 */
export async function askMark(
  run: Run,
  item: string,
  text: string,
  fault: string | undefined,
  whom: string,
): Promise<Command | 'remark' | undefined> {
  const { state, note, told } = model.markOf(run, item);
  const { action, value, unused } = await ask({
    title: text,
    why: fault === undefined ? words.otherWhy : words.stillWrong(text, fault),
    field: {
      label: words.note,
      value: told ? '' : note,
      required: true,
      draft: draftOf(`mark ${run.started} ${item}`),
    },
    actions: [
      ...(fault === undefined ? [{ id: 'na', name: words.state.na }] : []),
      { id: 'problem', name: words.state.problem },
      ...(fault === undefined ? [{ id: 'done', name: words.doneWithNote }] : []),
      ...(state === 'open' || told || fault !== undefined
        ? []
        : [{ id: 'open', name: words.reopen, free: true }]),
      { id: 'remark', name: words.wrong, free: true, leaves: true },
    ],
    // The text can be for either.
    enter: null,
  });
  if (action === 'remark') return action;
  if (action === 'open') return markItem(item, text, { state: action }, undefined, { state, note });
  if ((action !== 'na' && action !== 'problem' && action !== 'done') || !value) return undefined;
  const said = fault === undefined || value.startsWith(fault) ? value : words.because(fault, value);
  const was = told ? undefined : { state, note };
  const command = { ...markItem(item, text, { state: action, note: said }, undefined, was), unused };
  return action === 'done' ? command : { ...command, message: command.message + whom };
}

/** Asks when the time of a limit began, or when the event is that it leads up to. */
export async function askStart(
  run: Run,
  rows: Row[],
  row: Row,
  each: RowLimit,
): Promise<Command | undefined> {
  const { action, value, unused } = await ask({
    title: (each.limit.ahead ? words.setEventTitle : words.setStartTitle)(row.part.name),
    field: {
      label: words.startTime,
      type: 'datetime-local',
      value: dateFieldValue(startOf(rows, run, row, each) ?? Date.now()),
      required: true,
      draft: draftOf(`start ${run.started} ${each.key}`),
      // A year of three or five digits is a slip.
      min: '2000-01-01T00:00',
      max: '2099-12-31T23:59',
    },
    actions: [{ id: 'save', name: words.save }],
  });
  const time = new Date(value).getTime();
  if (action !== 'save' || !isTime(time)) return undefined;
  const message = each.limit.ahead ? words.eventSet : words.startSet;
  return { message, change: (old, now) => model.setStart(old, each.key, time, now), unused };
}

export async function askName(run: Run): Promise<Command | undefined> {
  const { action, value, unused } = await ask({
    title: words.renameTitle,
    field: {
      label: words.name,
      value: model.wordOf(run, 'name'),
      hint: words.nameHint,
      most: model.LONGEST_NAME,
      draft: draftOf(`name ${run.started}`),
    },
    actions: [{ id: 'save', name: words.save }],
  });
  if (action !== 'save') return undefined;
  return {
    message: words.renamed,
    anytime: true,
    unused,
    change: (old, now) => model.write(old, 'name', value, now),
  };
}

export async function askRemoval(run: Run, name: string): Promise<Command | undefined> {
  const { action } = await ask({
    title: words.removeTitle,
    why: words.removeWhy(name, Object.values(run.marks).filter(({ value }) => value.state !== 'open').length),
    actions: [{ id: 'remove', name: words.remove, danger: true }],
  });
  if (action !== 'remove') return undefined;
  return {
    message: words.removed(name),
    anytime: true,
    change: (old, now) => model.stamp(old, 'deleted', true, now),
  };
}

/** Asks who has done it, and finishes the run. */
export async function askFinish(run: Run, rows: readonly Row[] = []): Promise<Command | undefined> {
  const clocked = clockedOf({ rows: clockDue(rows, run, Date.now()) }, run);
  // What is done by the clock keeps nobody from finishing: that some of it is not done is said here.
  const left = clocked && clocked.open + clocked.problems > 0;
  const { action, value, unused } = await ask({
    title: words.finishTitle,
    why: (left ? words.finishOpen(words.clockedCount(clocked)) : '') + words.finishWhy,
    field: signerField(run),
    actions: [{ id: 'finish', name: words.finish }],
  });
  if (action !== 'finish') return undefined;
  rememberSigner(value);
  return {
    message: words.finished,
    unused,
    change: (old, now) => model.stamp(model.write(old, 'who', value, now), 'finished', true, now),
  };
}

/** Asks why the run ends though not all is done: one of a few reasons, each with a line, or a line alone; then by whom, and ends it. */
export async function askStop(run: Run, left: string): Promise<Command | undefined> {
  const { action, value, unused } = await ask({
    title: words.stopTitle,
    why: left + words.stopWhy,
    field: { label: words.note, hint: words.stopHint, required: true, draft: draftOf(`stop ${run.started}`) },
    actions: [
      ...words.stopReasons.map((name) => ({ id: name, name, free: true })),
      { id: 'other', name: words.stopOther },
    ],
    // The text can go with any of them.
    enter: null,
    leave: words.stopNot,
  });
  if (!action || (action === 'other' && !value)) return undefined;
  const reason = action === 'other' ? value : words.stopReason(action, value);
  // A second step: a slip beside the way out ends nothing, and the report names somebody.
  const last = await ask({
    title: words.stopTitle,
    why: words.stopIs(reason),
    field: signerField(run),
    actions: [{ id: 'stop', name: words.stopNow }],
    leave: words.stopNot,
  });
  // What was typed for the reason waits too.
  if (last.action !== 'stop') return void unused();
  rememberSigner(last.value);
  return { ...stopEarly(reason, last.value), unused: both(unused, last.unused) };
}

/** Asks in which of several open runs something is to be noted; the empty id is a new one. */
export async function askWhich(runs: KeptRun[]): Promise<string | undefined> {
  const { action } = await ask({
    title: words.whichTitle,
    why: words.whichWhy(runs.length),
    actions: [
      ...runs.map((kept) => ({
        id: `run ${kept.id}`,
        name: model.nameOf(kept.run),
        detail: words.standing(summaryOf(kept.run)),
      })),
      { id: 'new', name: words.newRun },
    ],
  });
  if (action === 'new') return '';
  return action ? action.slice('run '.length) : undefined;
}
