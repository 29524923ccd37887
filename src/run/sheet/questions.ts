/** The dialogs of a run, loaded with the first of them: what is asked, and the command that the answer gives. */
import { runDialogText as words } from '#text/run-dialogs.ts';
import { ask } from '../../ui/components/ask.tsx';
import { isTime } from '../../storage/records/times.ts';
import { dateFieldValue } from '../limits/dates.ts';
import { startOf, type RowLimit } from '../limits/due.ts';
import type { Clocked, Row } from '../model/path.ts';
import * as model from '../model/run.ts';
import type { Run } from '../model/run.ts';
import { summaryOf } from '../model/summary.ts';
import { rememberedWho, rememberWho, type KeptRun } from '../model/store.ts';
import { markItem, stopEarly, type Command } from './commands.ts';
import type { Follower } from '../rows/follower.ts';

/** Asks for the reason where a row waits for a hold step that is not done: it is written with the command. */
export async function askPass(
  rows: Row[],
  row: Row,
  command: Command,
  follower: Follower | undefined,
): Promise<Command | undefined> {
  const gate = rows.find(({ key }) => key === row.waits);
  if (!gate) return command;
  const { action, value } = await ask({
    title: words.holdTitle,
    why: words.holdWhy(gate.part.name),
    field: { label: words.reason, required: true },
    actions: [
      { id: 'back', name: words.holdBack, free: true },
      { id: 'go', name: words.holdGo },
    ],
    // What was typed is the reason.
    enter: 'go',
  });
  if (action === 'back') follower?.reveal(gate.key);
  if (action !== 'go' || !value) return undefined;
  const { message, change } = command;
  return { message, change: (run, now) => change(model.override(run, gate.key, value, now), now) };
}

/**
 * Asks why an item does not apply, what its problem is, or what is to be noted of it though it is done.
 *
 * @param fault what is wrong with a value of it: then it is a problem whatever is said
 */
export async function askMark(
  run: Run,
  item: string,
  text: string,
  fault?: string,
): Promise<Command | undefined> {
  const { state, note } = model.markOf(run, item);
  const { action, value } = await ask({
    title: text,
    why: fault === undefined ? words.otherWhy : words.stillWrong(text, fault),
    field: { label: words.note, value: note, required: true },
    actions: [
      ...(fault === undefined ? [{ id: 'na', name: words.state.na }] : []),
      { id: 'problem', name: words.state.problem },
      ...(fault === undefined ? [{ id: 'done', name: words.doneWithNote }] : []),
      ...(state === 'open' || fault !== undefined ? [] : [{ id: 'open', name: words.reopen, free: true }]),
    ],
    // The text can be for either.
    enter: null,
  });
  if (action === 'open') return markItem(item, text, { state: action }, undefined, { state, note });
  if ((action !== 'na' && action !== 'problem' && action !== 'done') || !value) return undefined;
  const said = fault === undefined || value.startsWith(fault) ? value : words.because(fault, value);
  return markItem(item, text, { state: action, note: said });
}

/** Asks when the time of a limit began, or when the event is that it leads up to. */
export async function askStart(
  run: Run,
  rows: Row[],
  row: Row,
  each: RowLimit,
): Promise<Command | undefined> {
  const { action, value } = await ask({
    title: (each.limit.ahead ? words.setEventTitle : words.setStartTitle)(row.part.name),
    field: {
      label: words.startTime,
      type: 'datetime-local',
      value: dateFieldValue(startOf(rows, run, row, each) ?? Date.now()),
      required: true,
      // A year of three or five digits is a slip.
      min: '2000-01-01T00:00',
      max: '2099-12-31T23:59',
    },
    actions: [{ id: 'save', name: words.save }],
  });
  const time = new Date(value).getTime();
  if (action !== 'save' || !isTime(time)) return undefined;
  const message = each.limit.ahead ? words.eventSet : words.startSet;
  return { message, change: (old, now) => model.setStart(old, each.key, time, now) };
}

export async function askName(run: Run): Promise<Command | undefined> {
  const { action, value } = await ask({
    title: words.renameTitle,
    field: {
      label: words.name,
      value: model.wordOf(run, 'name'),
      hint: words.nameHint,
      most: model.LONGEST_NAME,
    },
    actions: [{ id: 'save', name: words.save }],
  });
  if (action !== 'save') return undefined;
  return {
    message: words.renamed,
    anytime: true,
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
export async function askFinish(run: Run, clocked?: Clocked): Promise<Command | undefined> {
  // What is done by the clock keeps nobody from finishing: that some of it is not done is said here.
  const left = clocked && clocked.open + clocked.problems > 0;
  const { action, value } = await ask({
    title: words.finishTitle,
    why: (left ? words.finishOpen(words.clockedCount(clocked)) : '') + words.finishWhy,
    field: { label: words.who, value: model.wordOf(run, 'who') || rememberedWho(), hint: words.whoHint },
    actions: [{ id: 'finish', name: words.finish }],
  });
  if (action !== 'finish') return undefined;
  if (value) rememberWho(value, Date.now());
  return {
    message: words.finished,
    change: (old, now) => model.stamp(model.write(old, 'who', value, now), 'finished', true, now),
  };
}

/** Asks why the run ends though not all is done, and ends it: one of a few reasons, each with a line, or a line alone. */
export async function askStop(left: string): Promise<Command | undefined> {
  const { action, value } = await ask({
    title: words.stopTitle,
    why: left + words.stopWhy,
    field: { label: words.note, hint: words.stopHint, required: true },
    actions: [
      ...words.stopReasons.map((name) => ({ id: name, name, free: true })),
      { id: 'other', name: words.stopOther },
    ],
    // The text can go with any of them.
    enter: null,
  });
  if (!action || (action === 'other' && !value)) return undefined;
  return stopEarly(action === 'other' ? value : words.stopReason(action, value));
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
