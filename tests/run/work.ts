/** People at work: random deeds in runs of random forms, on two devices, as the checklist lets them be done. */
import fc from 'fast-check';
import { joinEvents, headsOf, type RunEvents } from '../../src/run/events/run-events.ts';
import { recorded } from '../../src/run/events/recorded.ts';
import { givenTo, takenBack, takenOver } from '../../src/run/handover/given-to.ts';
import { decodeRun, encodeRun } from '../../src/run/handover/run-code.ts';
import { withoutNames } from '../../src/run/handover/without-names.ts';
import { casesOf } from '../../src/run/limits/due.ts';
import { joinRuns, undo } from '../../src/run/model/join-runs.ts';
import { openTasks, pathOf, type Row } from '../../src/run/model/path.ts';
import * as model from '../../src/run/model/run.ts';
import type { Form, Run } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { withToldCases } from '../../src/run/model/told-cases.ts';
import { chooseCase, doAgain, sayCase } from '../../src/run/rows/cases.ts';
import {
  chooseAnswer,
  commandOf,
  markItem,
  pressedIn,
  reopen,
  sayNotSo,
  stopEarly,
  type Command,
  type Press,
} from '../../src/run/sheet/commands.ts';
import { isComplete } from '../../src/run/way/tasks.ts';
import { itemKey, valueKey } from '../../src/run/way/visit.ts';
import { valueCommand } from '../../src/run/values/write-value.ts';

/** One deed, picked by numbers. */
export interface Deed {
  kind: number;
  pick: number;
  which: number;
  /** On which of two devices, and who of three. */
  device: number;
  who: number;
  /** Milliseconds since the deed before. */
  pause: number;
}

export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.nat(29),
  pick: fc.nat(60),
  which: fc.nat(11),
  device: fc.nat(1),
  who: fc.nat(2),
  pause: fc.oneof(fc.constant(0), fc.nat(900), fc.nat(9_000_000), fc.integer({ min: -172_800_000, max: 0 })),
});

const PEOPLE = [
  { id: 'aaaaaaaaaaaaaaa1', name: '张三' },
  { id: 'bbbbbbbbbbbbbbb2', name: '李四' },
];
const DEVICES = ['d0d0d0d0d0d0d0d0d0d0d0d0', 'e1e1e1e1e1e1e1e1e1e1e1e1'];
const START = 1_785_000_000_000;

interface Device {
  run: Run | undefined;
  events: RunEvents;
  last: { before: Run; after: Run } | undefined;
}

interface Copy {
  run: Run;
  events: RunEvents;
}

export interface Worked extends Copy {
  /** What was shared of the run: by each device half way and in the end, as far as it had the run. */
  shares: Copy[];
}

/** What both devices have in the end, joined; each change is recorded on its device. */
export function work(form: Form, id: string, deeds: readonly Deed[], first: readonly Press[] = []): Worked {
  const devices: Device[] = DEVICES.map(() => ({
    run: undefined,
    events: { run: id, chains: {} },
    last: undefined,
  }));
  let now = START;
  const keep = (
    at: number,
    change: (run: Run) => Run,
    more: {
      who?: number;
      how?: 'begin' | 'undo' | 'taken';
      heads?: Record<string, string> | undefined;
      isNoted?: boolean;
    } = {},
  ) => {
    const device = devices[at]!;
    const before = device.run;
    const changed = change(before!);
    // The third has not said who it is.
    const person = PEOPLE[more.who ?? 2];
    const isOwn = more.how === undefined || more.how === 'begin';
    const blank = model.newRun('', '', '', 0);
    const after = isOwn ? signed(before ?? blank, changed, person, now) : changed;
    if (after === before && !more.isNoted) return;
    device.run = after;
    device.events = recorded(device.events, {
      ...{ device: DEVICES[at]!, by: person?.id, before, after, now },
      ...(more.how && { how: more.how }),
      ...(more.heads && { heads: more.heads }),
    });
    if (!more.isNoted) device.last = before && isOwn ? { before, after } : undefined;
  };
  const who = deeds[0]?.who ?? 0;
  keep(0, () => model.newRun(form.slug, model.formHash(form), deeds.length % 2 ? '801' : '', now), {
    who,
    how: 'begin',
  });
  if (first.length > 0) keep(0, (run) => begun(form, run, first, now), { who, how: 'begin' });
  const shares: Copy[] = [];
  /** What is missed so far is recorded before anything leaves a device. */
  const share = () =>
    devices.forEach(({ run }, at) => {
      if (!run) return;
      keep(at, (same) => same, { isNoted: true });
      shares.push({ run, events: devices[at]!.events });
    });
  for (const [index, deed] of deeds.entries()) {
    if (index === Math.floor(deeds.length / 2)) share();
    now = Math.max(START - 200_000_000, now + deed.pause);
    const device = devices[deed.device]!;
    const other = devices[1 - deed.device]!;
    if (deed.kind === 0 || !device.run) {
      takeOver(device, other, deed, (change, heads) =>
        keep(deed.device, (run) => takenOver(change(run), '张三', PEOPLE[deed.who]?.id, now), {
          who: deed.who,
          how: 'taken',
          heads,
        }),
      );
      continue;
    }
    if (deed.kind === 1) {
      const { last } = device;
      device.last = undefined;
      if (!last || (model.isOpen(last.after) && !model.isOpen(device.run))) continue;
      keep(deed.device, (run) => undo(run, last.before, last.after, now), { who: deed.who, how: 'undo' });
      continue;
    }
    const run = withToldCases(form, device.run);
    const command = deedIn(form, run, deed, now);
    if (!command || (!command.anytime && !model.isOpen(device.run))) continue;
    keep(deed.device, (raw) => command.change(raw, now), { who: deed.who });
  }
  const [one, two] = devices as [Device, Device];
  const run = two.run ? joinRuns(one.run!, two.run) : one.run!;
  const events = joinEvents(one.events, two.events);
  share();
  return { run, events, shares };
}

/** Presses on a page that shows no run begin one: nothing is locked there. */
function begun(form: Form, run: Run, presses: readonly Press[], now: number): Run {
  return presses.reduce((left, press) => {
    const found = pressedIn(pathOf(form, withToldCases(form, left)).rows, press);
    return found ? commandOf(left, found, press).change(left, now) : left;
  }, run);
}

/** By a code, or by a file that holds the events, too. */
function takeOver(
  device: Device,
  other: Device,
  { which }: Deed,
  keep: (change: (run: Run) => Run, heads: Record<string, string> | undefined) => void,
): void {
  if (!other.run) return;
  const theirs = other.run;
  if (which % 2 === 0) {
    const sent = which % 3 === 0 ? withoutNames(theirs) : theirs;
    const code = decodeRun(
      encodeRun({ id: other.events.run, run: sent, heads: headsOf(other.events) }),
      sent.slug,
    );
    if (typeof code === 'string') throw new Error(code);
    keep((run) => (run ? joinRuns(run, code.run) : code.run), code.heads);
  } else {
    // A file is joined as it is; what it has brought is recorded with the next change.
    device.events = joinEvents(device.events, other.events);
    device.run = device.run ? joinRuns(device.run, theirs) : theirs;
    device.last = undefined;
  }
}

function deedIn(form: Form, run: Run, { kind, pick, which }: Deed, now: number): Command | undefined {
  const path = pathOf(form, run);
  const { rows } = path;
  // Mostly one works on what is next; now and then anywhere.
  const [task] = openTasks(path, run);
  const row = (pick % 3 > 0 && task?.row) || rows[pick % rows.length]!;
  const { part } = row;
  const item = part.items[which % Math.max(1, part.items.length)];
  const key = item && itemKey(row, item.id);
  const was = key === undefined ? undefined : model.markOf(run, key);
  const answer = part.ask?.answers[which % part.ask.answers.length];
  const cases = casesOf(row);
  if (kind === 2)
    return { message: '', anytime: true, change: (old, at) => model.write(old, 'name', `房 ${pick}`, at) };
  if (kind === 28 && pick % 2 === 0)
    return { message: '', change: (old, at) => model.write(old, 'who', PEOPLE[which % 2]!.name, at) };
  if (kind === 29 && pick % 2 === 0)
    return {
      message: '',
      change: (old, at) =>
        which % 3 === 0 ? takenBack(old, at) : givenTo(old, ['', '王五'][which % 2]!, at),
    };
  if (kind === 3 && !model.isOpen(run)) return reopen;
  if (kind === 4 && pick % 5 === 0) return stopEarly('客人走了', '张三');
  if (kind === 5 && !task)
    return {
      message: '',
      change: (old, at) => model.stamp(model.write(old, 'who', '张三', at), 'finished', true, at),
    };
  if (kind === 6 && row.case)
    return row.state === 'done' && !row.case.not ? undefined : sayCase(row, !row.case.not);
  if (kind === 7 && part.every !== undefined && isComplete(run, row)) return doAgain(row, true);
  if (kind === 8 && cases.length > 0) return chooseCase(run, row, cases[which % cases.length]!);
  if (kind === 9 && item?.when !== undefined && was!.state === 'open')
    return sayNotSo(run, row, { text: item.text, when: item.when });
  if (kind === 10 && part.limits)
    return { message: '', change: (old, at) => model.setStart(old, row.key, now, at) };
  if (kind < 16 && answer) return passed(rows, row, chooseAnswer(run, row, answer.id, answer.text));
  const value = item?.values?.[pick % item.values.length];
  if (kind < 20 && item && value) {
    const written = value.kind === 'number' ? `${which * 7}` : (value.of?.[which % value.of.length] ?? '好');
    const place = { row, value, item: { key: key!, text: item.text, values: item.values! } };
    const kept = model.writtenIn(run, valueKey(row, value)) === written ? '' : written;
    return passed(rows, row, valueCommand(place, { form, rows, run }, kept, '量过两次'));
  }
  if (!item) return undefined;
  if (kind < 22) {
    const state = (['na', 'problem', 'done'] as const)[which % 3]!;
    return passed(rows, row, markItem(key!, item.text, { state, note: '因故' }, undefined, was));
  }
  const done = was!.state === 'done';
  const tick = markItem(key!, item.text, { state: done ? 'open' : 'done' }, row, was);
  return done ? tick : passed(rows, row, tick);
}

/** As a press in a row that waits: with a reason, in one change. */
function passed(rows: readonly Row[], row: Row, command: Command): Command {
  const gate = rows.find(({ key }) => key === row.waits);
  if (!gate) return command;
  return {
    message: '',
    change: (old, at) => command.change(model.override(old, gate.key, '等不及', at), at),
  };
}
