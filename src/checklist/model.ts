/**
 * What somebody has ticked, chosen and overridden on one page, as plain values.
 *
 * Everything is keyed by the ids of items and steps, so that it survives inserting, moving and
 * reordering. What no longer exists on the page stays in the record and counts for nothing.
 */
import { leadsBack, notTaken, reachableFrom, takenWays, waysFrom } from '../procedure/model/flow.ts';
import type { FlowStep, StepState, Way } from '../procedure/model/flow.ts';
import { own } from '../ui/own.ts';
import { parseLwwMap } from '../storage/model.ts';
import { isRecord } from '../storage/records/json.ts';
import { joinLwwMaps, put, revertLwwMap, type LwwMap } from '../storage/records/lww-map.ts';

/** A step or section with its checklist, without a word of text. */
export interface ListPart extends FlowStep {
  items: string[];
  /** Nothing later may be ticked before this step is done, except with a written reason. */
  hold?: boolean | undefined;
}

/** All of a page that decides what its checklist does. */
export interface ListFlow {
  steps: ListPart[];
  /** Unordered parts: nothing leads to or from them. */
  sections: ListPart[];
}

/** The personal marks of a page. Keys: item ids, step ids, and the ids of hold steps. */
export interface Marks {
  ticks: LwwMap<boolean>;
  /** Answer ids; null where a choice was taken back. */
  choices: LwwMap<string | null>;
  /** Reasons for going on past a hold step that is not done; null where one was taken back. */
  overrides: LwwMap<string | null>;
}

export const noMarks: Marks = { ticks: {}, choices: {}, overrides: {} };

/** The newest of two copies, item by item: what two tabs, or a tab and an imported file, become. */
export function joinMarks(one: Marks, other: Marks): Marks {
  return {
    ticks: joinLwwMaps(one.ticks, other.ticks),
    choices: joinLwwMaps(one.choices, other.choices),
    overrides: joinLwwMaps(one.overrides, other.overrides),
  };
}

export function isTicked(marks: Marks, item: string): boolean {
  return own(marks.ticks, item)?.value === true;
}

/** Ticks an item, or takes its tick away. */
export function toggle(marks: Marks, item: string, now: number): Marks {
  return { ...marks, ticks: put(marks.ticks, item, !isTicked(marks, item), now) };
}

/** Takes an answer at a step's question; the answer that was already taken is taken back. */
export function choose(marks: Marks, step: string, answer: string, now: number): Marks {
  const value = own(marks.choices, step)?.value === answer ? null : answer;
  return { ...marks, choices: put(marks.choices, step, value, now) };
}

/** Writes why one goes on past a hold step that is not done; an empty reason takes it back. */
export function override(marks: Marks, holdStep: string, reason: string, now: number): Marks {
  return { ...marks, overrides: put(marks.overrides, holdStep, reason.trim() || null, now) };
}

/** Takes away every tick, choice and override. */
export function clear(marks: Marks, now: number): Marks {
  const wipe = <V>(ledger: LwwMap<V>, none: V) =>
    Object.entries(ledger).reduce(
      (left, [key, entry]) => (entry.value === none ? left : put(left, key, none, now)),
      ledger,
    );
  return {
    ticks: wipe<boolean>(marks.ticks, false),
    choices: wipe<string | null>(marks.choices, null),
    overrides: wipe<string | null>(marks.overrides, null),
  };
}

/** Takes back the change that made `after` of `before`, and nothing that came in since. */
export function undo(marks: Marks, before: Marks, after: Marks, now: number): Marks {
  return {
    ticks: revertLwwMap(marks.ticks, before.ticks, after.ticks, false, now),
    choices: revertLwwMap(marks.choices, before.choices, after.choices, null, now),
    overrides: revertLwwMap(marks.overrides, before.overrides, after.overrides, null, now),
  };
}

/** The answers that hold now: step id → answer id. */
export function chosen(marks: Marks): Record<string, string> {
  return current(marks.choices);
}

function current(ledger: LwwMap<string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ledger).flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
  );
}

/** True where nothing of what this page has is ticked, chosen or overridden. */
export function isUntouched(flow: ListFlow, marks: Marks): boolean {
  return !parts(flow).some(
    (part) => part.items.some((item) => isTicked(marks, item)) || own(marks.choices, part.id)?.value,
  );
}

const parts = (flow: ListFlow) => [...flow.steps, ...flow.sections];

/** False of a part that only tells something: nobody can have done it. */
const hasWork = (part: ListPart): boolean => part.items.length > 0 || part.ask !== undefined;

/** True once what a part asks for is done: its items are ticked, its question leads onwards. */
export function isDone(flow: ListFlow, marks: Marks, part: ListPart): boolean {
  if (!hasWork(part)) return false;
  return part.items.every((item) => isTicked(marks, item)) && (!part.ask || answered(flow, marks, part));
}

/** An answer that leads back (返工) does not settle a question: it is met again. */
function answered(flow: ListFlow, marks: Marks, step: ListPart): boolean {
  const way = waysFrom(flow.steps, step).find(
    ({ answer }) => answer?.id === own(marks.choices, step.id)?.value,
  );
  return way !== undefined && !leadsBack(flow.steps, way);
}

export interface Progress {
  done: number;
  /** Items of all parts that the choices do not leave out. */
  total: number;
}

/** How many items are ticked of those that are to be done. */
export function progress(flow: ListFlow, marks: Marks): Progress {
  const off = notTaken(flow.steps, chosen(marks));
  const due = parts(flow).flatMap((part) => (off.has(part.id) ? [] : part.items));
  return { done: due.filter((item) => isTicked(marks, item)).length, total: due.length };
}

/** True where a step keeps nobody from the next one; a gate with nothing to do is passed for a reason only. */
function letsOn(flow: ListFlow, marks: Marks, step: ListPart): boolean {
  if (hasWork(step)) return isDone(flow, marks, step);
  return !step.hold || Boolean(own(marks.overrides, step.id)?.value);
}

/** How each step and section stands. `current` is the first step that is neither done nor left out. */
export function stateOf(flow: ListFlow, marks: Marks): Record<string, StepState> {
  const off = notTaken(flow.steps, chosen(marks));
  const taken = flow.steps.filter(({ id }) => !off.has(id));
  const now = taken.find((step) => !letsOn(flow, marks, step));
  const touched = (step: ListPart) =>
    step.items.some((item) => isTicked(marks, item)) || Boolean(own(marks.choices, step.id)?.value);
  // A step with nothing to tick is done once the work has gone past it.
  const last = taken.findLastIndex(touched);
  const state = (step: ListPart): StepState => {
    if (step === now) return 'current';
    if (hasWork(step)) return isDone(flow, marks, step) ? 'done' : 'ahead';
    const past = now === undefined ? last >= 0 : taken.indexOf(step) < last;
    return past && letsOn(flow, marks, step) ? 'done' : 'ahead';
  };
  return Object.fromEntries([
    ...flow.steps.map((step) => [step.id, off.has(step.id) ? 'off' : state(step)]),
    ...flow.sections.map((section) => [section.id, isDone(flow, marks, section) ? 'done' : 'ahead']),
  ]) as Record<string, StepState>;
}

/**
 * The steps that may not be ticked yet, each with the hold step that must be done first.
 *
 * A step waits for a hold step if, with the choices made, it can only be reached through it.
 */
export function waiting(flow: ListFlow, marks: Marks): Map<string, string> {
  const waits = new Map<string, string>();
  const choices = chosen(marks);
  const off = notTaken(flow.steps, choices);
  const ways = takenWays(flow.steps, choices);
  for (const hold of flow.steps) {
    if (!hold.hold || off.has(hold.id) || own(marks.overrides, hold.id)?.value) continue;
    if (isDone(flow, marks, hold)) continue;
    for (const id of behind(flow.steps, ways, hold.id))
      if (!off.has(id) && !waits.has(id)) waits.set(id, hold.id);
  }
  return waits;
}

/** The ids of the steps that, by these ways, can only be reached through this one. */
export function behind(steps: FlowStep[], ways: (step: FlowStep) => Way[], gate: string): string[] {
  const before = reachableFrom(steps, steps[0]?.id ?? gate, (step) => (step.id === gate ? [] : ways(step)));
  return steps.flatMap(({ id }) => (before.has(id) ? [] : [id]));
}

/** The value if it is a sound record of marks, else undefined. */
export function parseMarks(value: unknown, leaveOut?: () => void): Marks | undefined {
  if (!isRecord(value)) return undefined;
  const isText = (part: unknown): part is string | null => part === null || typeof part === 'string';
  const isFlag = (part: unknown): part is boolean => typeof part === 'boolean';
  const ticks = parseLwwMap(value.ticks, isFlag, leaveOut);
  const choices = parseLwwMap(value.choices, isText, leaveOut);
  const overrides = parseLwwMap(value.overrides, isText, leaveOut);
  return ticks && choices && overrides && { ticks, choices, overrides };
}
