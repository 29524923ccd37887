/** What a run asks before something is done to it, and the change that the answer makes. */
import { ask } from '../../ui/ask.tsx';
import { runText as words } from '#text/run.ts';
import { leadsUp } from '../model/calendar.ts';
import { toInput } from '../report/calendar-download.ts';
import * as model from '../model/run.ts';
import type { Form, Mark, Run } from '../model/run.ts';
import { startOf } from '../report/report.ts';
import { keepForm, rememberedWho, rememberWho } from '../model/store.ts';
import type { Row } from '../model/path.ts';
import { own } from '../../ui/own.ts';

/** A change to a run, as it is at that moment. */
export type Act = (run: Run, now: number) => Run;

/** A change, and how it is announced. */
export interface Deed {
  message: string;
  act: Act;
}

export const nothing: Act = (run) => run;

/** `go`: what has to be written first; `back`: the hold step that is to be done first; or neither. */
export interface Pass {
  go?: Act;
  back?: string;
}

/** Asks for the reason where a row waits for a hold step that is not done. */
export async function askPass(rows: Row[], row: Row): Promise<Pass> {
  const gate = rows.find(({ key }) => key === row.waits);
  if (!gate) return { go: nothing };
  const { action, value } = await ask({
    title: words.holdTitle,
    why: words.holdWhy(gate.part.name),
    field: { label: words.reason, required: true },
    actions: [
      { id: 'back', name: words.holdBack, free: true },
      { id: 'go', name: words.holdGo },
    ],
  });
  if (action === 'back') return { back: gate.key };
  return action === 'go' && value ? { go: (run, now) => model.override(run, gate.key, value, now) } : {};
}

/** Asks why an item does not apply or what its problem is. */
export async function askMark(run: Run, item: string, text: string): Promise<Deed | undefined> {
  const { state, note } = model.markOf(run, item);
  const { action, value } = await ask({
    title: text,
    why: words.otherWhy,
    field: { label: words.note, value: note, required: true },
    actions: [
      { id: 'na', name: words.state.na },
      { id: 'problem', name: words.state.problem },
      ...(state === 'open' ? [] : [{ id: 'open', name: words.reopen, free: true }]),
    ],
  });
  if (action === 'open') return marked(item, text, { state: action });
  if ((action !== 'na' && action !== 'problem') || !value) return undefined;
  return marked(item, text, { state: action, note: value });
}

export function marked(item: string, text: string, mark: Mark): Deed {
  return { message: words.marked[mark.state](text), act: (run, now) => model.mark(run, item, mark, now) };
}

/** Takes an answer at a row's question, or takes it back. */
export function chosen(run: Run, row: Row, answer: string, text: string): Deed {
  const again = own(run.choices, row.key)?.value === answer;
  return {
    message: (again ? words.unchose : words.chose)(text),
    act: (old, now) => model.choose(old, row.key, answer, now),
  };
}

/** Goes on by the page's form. */
export function renewed(page: Form): Deed {
  return { message: words.renewed, act: (run, now) => model.renew(run, keepForm(page), now) };
}

/** Opens a finished run again. */
export const reopened: Deed = {
  message: words.reopened,
  act: (run, now) => model.stamp(run, 'finished', false, now),
};

/** Asks when the time of a limit began, or when the event is that it leads up to. */
export async function askStart(run: Run, rows: Row[], row: Row): Promise<Deed | undefined> {
  const { action, value } = await ask({
    title: (leadsUp(row.part) ? words.setEventTitle : words.setStartTitle)(row.part.name),
    field: {
      label: words.startTime,
      type: 'datetime-local',
      value: toInput(startOf(rows, run, row) ?? Date.now()),
      required: true,
    },
    actions: [{ id: 'save', name: words.save }],
  });
  const time = new Date(value).getTime();
  if (action !== 'save' || Number.isNaN(time)) return undefined;
  return { message: words.startSet, act: (old, now) => model.setStart(old, row.key, time, now) };
}

export async function askName(run: Run): Promise<Deed | undefined> {
  const { action, value } = await ask({
    title: words.renameTitle,
    field: { label: words.name, value: model.wordOf(run, 'name'), hint: words.nameHint },
    actions: [{ id: 'save', name: words.save }],
  });
  if (action !== 'save') return undefined;
  return { message: words.renamed, act: (old, now) => model.write(old, 'name', value, now) };
}

export async function askRemoval(run: Run, name: string): Promise<Deed | undefined> {
  const { action } = await ask({
    title: words.removeTitle,
    why: words.removeWhy(name, Object.keys(run.marks).length),
    actions: [{ id: 'remove', name: words.remove, danger: true }],
  });
  if (action !== 'remove') return undefined;
  return { message: words.removed(name), act: (old, now) => model.stamp(old, 'deleted', true, now) };
}

/** Asks who has done it, and finishes the run. */
export async function askFinish(run: Run): Promise<Deed | undefined> {
  const { action, value } = await ask({
    title: words.finishTitle,
    why: words.finishWhy,
    field: { label: words.who, value: model.wordOf(run, 'who') || rememberedWho(), hint: words.whoHint },
    actions: [{ id: 'finish', name: words.finish }],
  });
  if (action !== 'finish') return undefined;
  if (value) rememberWho(value, Date.now());
  return {
    message: words.finished,
    act: (old, now) => model.stamp(model.write(old, 'who', value, now), 'finished', true, now),
  };
}
