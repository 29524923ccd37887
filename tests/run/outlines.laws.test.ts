/** Whatever a page says, its run can be worked through to the end, and every change taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, GAP } from '../../src/procedure/model/flow-ids.ts';
import { waysFrom } from '../../src/procedure/model/flow.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { casesOf, caseKey } from '../../src/run/limits/due.ts';
import { openTasks, pathOf, progressOf, type Row } from '../../src/run/model/path.ts';
import { blankRows } from '../../src/run/way/blank-rows.ts';
import { undo } from '../../src/run/model/join-runs.ts';
import {
  chosenIn,
  formOf,
  mark,
  markOf,
  newRun,
  override,
  decide,
  writeValue,
  type Form,
  type Run,
} from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportJson, reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { headed } from '../../src/run/way/headings.ts';
import { leftRounds } from '../../src/run/way/left-rows.ts';
import { nodesOf } from '../../src/run/way/nodes.ts';
import { AGAIN, itemKey, NOT_SO, valueKey } from '../../src/run/way/visit.ts';
import { runs } from '../laws.ts';
import { anyProcedure } from '../procedure/any-outline.ts';

const fresh = newRun('exit-permit', 'f', '', 0);
const toForm = (procedure: Procedure): Form => formOf(procedure, (id) => id);
const anyForm = anyProcedure().map(toForm);
const options = { numRuns: runs(5000) };
const rowsOf = (form: Form, run: Run): Row[] => pathOf(form, run).rows;

/** One thing that a list offers, picked by numbers. */
interface Act {
  kind: number;
  pick: number;
  which: number;
}
const acts = fc.array(fc.record({ kind: fc.nat(6), pick: fc.nat(60), which: fc.nat(4) }), { maxLength: 25 });

function act(form: Form, run: Run, { kind, pick, which }: Act, now: number): Run {
  const shown = rowsOf(form, run);
  const row = shown[pick % shown.length]!;
  const { part } = row;
  const item = part.items[which % Math.max(1, part.items.length)];
  const answer = part.ask?.answers[which % (part.ask.answers.length || 1)];
  const cases = casesOf(row);
  if (kind === 0 && answer) return choose(run, row.key, answer.id, now);
  if (kind === 1 && row.case) return decide(run, row.case.key, row.case.not ? null : NOT_SO, now);
  if (kind === 2 && part.every !== undefined) return choose(run, row.key, AGAIN, now);
  if (kind === 3 && part.hold) return override(run, row.key, '有理由', now);
  if (kind === 4 && cases.length > 0) return choose(run, caseKey(row), cases[which % cases.length]!, now);
  if (!item) return run;
  const state = (['done', 'na', 'problem', 'open'] as const)[which % 4]!;
  return mark(run, itemKey(row, item.id), { state, ...(state !== 'done' && { note: '因故' }) }, now);
}
const play = (form: Form, list: Act[]) =>
  list.reduce((run, each, now) => act(form, run, each, now + 1), fresh);

/** Ticks an item once all its values are written down. */
function doItem(run: Run, row: Row, id: string, now: number): Run {
  const { values = [] } = row.part.items.find((item) => item.id === id)!;
  const written = values.reduce((left, value) => writeValue(left, valueKey(row, value), '1', now), run);
  return mark(written, itemKey(row, id), { state: 'done' }, now);
}

/** How many nodes there are from each one to the nearest end. */
function distances(form: Form): Map<string, number> {
  const { nodes } = nodesOf(form);
  const found = new Map<string, number>([
    [END, 0],
    [GAP, 0],
  ]);
  for (let grew = true; grew;) {
    grew = false;
    for (const node of nodes) {
      const next = 1 + Math.min(...waysFrom(node).map(({ to }) => found.get(to) ?? Infinity));
      if (next >= (found.get(node.id) ?? Infinity)) continue;
      found.set(node.id, next);
      grew = true;
    }
  }
  return found;
}

/** What follows a step where its case is not so. */
const followingNot = (form: Form, { part }: Row) =>
  nodesOf(form).nodes.find(({ id }) => id === `${part.id}.when`)!.ask!.answers[1]!.to;

/** Does the first thing that is open; a question is answered with the shortest way to an end. */
function workOn(form: Form, run: Run, far: Map<string, number>, now: number): Run | undefined {
  const path = pathOf(form, run);
  const task = openTasks(path, run)[0];
  if (!task) return undefined;
  // Where the shorter way goes past what is done only sometimes, that is not so.
  const past = path.rows.find(
    (row) => row.case && row.state !== 'off' && far.get(followingNot(form, row))! < far.get(row.part.id)!,
  );
  if (past) return decide(run, past.case!.key, NOT_SO, now);
  const { row, item } = task;
  const gate = path.rows.find(({ key }) => key === row.waits);
  const free = gate ? override(run, gate.key, '有理由', now) : run;
  if (item !== undefined) return doItem(free, row, item, now);
  const node = nodesOf(form).nodes.find(({ id }) => id === row.part.id)!;
  const [way] = waysFrom(node).sort((a, b) => far.get(a.to)! - far.get(b.to)!);
  return choose(free, row.key, way!.answer!.id, now);
}

describe('a run of any page', () => {
  it('shows every part, none twice in the same round', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const shown = rowsOf(form, play(form, list));
        const keys = shown.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const parts = new Set(shown.map(({ part }) => part.id));
        expect(form.parts.filter(({ id }) => !parts.has(id))).toEqual([]);
        expect(new Set(blankRows(form).map(({ part }) => part.id))).toEqual(parts);
      }),
      options,
    );
  });

  it('is never stuck: from wherever it stands it can be worked on until it can be finished', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const far = distances(form);
        let run = play(form, list);
        for (let now = 100; ; now++) {
          const next = workOn(form, run, far, now);
          if (!next) break;
          expect(now).toBeLessThan(300);
          run = next;
        }
        const path = pathOf(form, run);
        expect(path.ended).toBe(true);
        expect(path.rows.filter(({ state }) => state === 'current')).toEqual([]);
        expect(progressOf(path, run).done).toBe(progressOf(path, run).total);
      }),
      options,
    );
  });

  it('takes every open task: what is ticked or answered is open no more', () => {
    fc.assert(
      fc.property(anyForm, acts, fc.nat(), (form, list, pick) => {
        const run = play(form, list);
        const tasks = openTasks(pathOf(form, run), run);
        const task = tasks[pick % Math.max(1, tasks.length)];
        if (!task) return;
        const { row, item } = task;
        const done =
          item === undefined
            ? choose(run, row.key, row.part.ask!.answers[0]!.id, 100)
            : doItem(run, row, item, 100);
        const still = openTasks(pathOf(form, done), done).some(
          (other) => other.row.key === row.key && other.item === item,
        );
        expect(still).toBe(false);
      }),
      options,
    );
  });

  it('has something current wherever something in order is open, in each part that runs side by side', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const run = play(form, list);
        const path = pathOf(form, run);
        const open = openTasks(path, run).filter(({ row }) => row.part.kind === 'step');
        const current = path.rows.filter(({ state }) => state === 'current');
        expect(current.length > 0 || open.length === 0).toBe(true);
        // Nothing current waits: it may be ticked at once.
        expect(current.filter(({ waits }) => waits !== undefined)).toEqual([]);
      }),
      options,
    );
  });

  it('gives back by undo what was there before', () => {
    fc.assert(
      fc.property(
        anyForm,
        acts,
        fc.record({ kind: fc.nat(6), pick: fc.nat(60), which: fc.nat(4) }),
        (form, list, last) => {
          const before = play(form, list);
          const after = act(form, before, last, 200);
          const back = undo(after, before, after, 201);
          expect(rowsOf(form, back)).toEqual(rowsOf(form, before));
          for (const [key, { value }] of Object.entries(back.marks))
            expect(value.state).toBe(markOf(before, key).state);
          for (const key of Object.keys(back.choices))
            expect(chosenIn(back, key)).toBe(chosenIn(before, key));
        },
      ),
      options,
    );
  });

  it('has a heading where a phase begins and nowhere else, and a report in every format', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const run = play(form, list);
        const heads = headed(form, rowsOf(form, run)).flatMap(({ headings }) => headings);
        const keys = heads.map(({ id, round }) => `${id} ${round}`);
        expect(new Set(keys).size).toBe(keys.length);
        const report = reportOf(form, run, {});
        const rows = rowsOf(form, run);
        // Rounds that were left have no row any more, and are reported all the same.
        expect(report.parts.length).toBe(rows.length + leftRounds(form, run, rows).length);
        for (const part of report.parts) if (part.skipped) expect(part.taken).toBe(false);
        expect(reportText(report)).toContain('【这一单】');
        expect(reportCsv(report).split('\r\n').length).toBeGreaterThan(8);
        expect(JSON.parse(reportJson(report))).toMatchObject({ slug: form.slug });
      }),
      options,
    );
  });
});
