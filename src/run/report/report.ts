/** What a run looks like when it is handed over, as values. */
import { runReportText as words } from '#text/run-report.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';
import { own } from '../../ui/own.ts';
import { calledItem } from '../form/form.ts';
import { caseKey, dueOf, lastOf, limitsOf } from '../limits/due.ts';
import { tasksOf } from '../way/tasks.ts';
import { isLeft, leftRounds } from '../way/left-rows.ts';
import { clockedOf, leftIn, pathOf, progressOf, type Row } from '../model/path.ts';
import {
  chosenIn,
  markedAt,
  markOf,
  timeOf,
  wasSaid,
  wordOf,
  type Form,
  type Mark,
  type Run,
} from '../model/run.ts';
import { handovers } from '../model/handovers.ts';
import { nameIn } from '../model/signed.ts';
import type { Holidays } from '../limits/workdays.ts';
import { headed } from '../way/headings.ts';
import { asksAnew, itemKey, named as namedRound, nameOfRow } from '../way/visit.ts';
import { clockDue } from './clock-due.ts';
import { doersOf } from './doers.ts';
import { isReached } from '../way/touched.ts';
import type { Report, ReportPart } from './report-shape.ts';
import { otherwiseOf, reportValues, unplacedValues } from './report-values.ts';

/** Of an item off the way. */
const NOTHING_SAID: Mark = { state: 'open' };

/** @param called the report of the run that an item says is done, by the item's key */
export function reportOf(
  form: Form,
  run: Run,
  holidays: Holidays,
  called: (item: string) => Report | undefined = () => undefined,
): Report {
  const path = pathOf(form, run);
  const doers = doersOf(run);
  const handed = handovers(run).map(({ from, by, at }) => ({ from, to: nameIn(run, by) ?? '', at }));
  const taken = path.rows.filter((row) => row.state !== 'off' && row.clock === undefined && !asksAnew(row));
  const stopped = wordOf(run, 'stopped');
  const finished = timeOf(run, 'finished');
  /** All of a run that was done; of one that was stopped, what it has come to. */
  const reached = (row: Row) => !stopped || isReached(run, row);
  /** The way so far: of a run that goes on, and of one that was stopped, only where something was done. */
  const passed = (row: Row) => isReached(run, row) || (finished !== null && !stopped);
  /** A finished run says of a step in which nothing was done that it was not. */
  const passedName = (row: Row) =>
    isReached(run, row) || tasksOf(run, row).length === 0 ? nameOfRow(row) : words.untouched(nameOfRow(row));
  /** The phases around the row that is looked at, with their rounds. */
  let phases: string[] = [];
  return {
    title: form.title,
    version: form.version,
    slug: form.slug,
    name: wordOf(run, 'name'),
    who: wordOf(run, 'who'),
    people: doers.names.length > 0 ? doers.names : undefined,
    handovers: handed.length > 0 ? handed : undefined,
    stopped,
    started: run.started,
    finished,
    outcome: path.outcome,
    open: path.open,
    ...progressOf(path, run),
    left: leftIn(path, run),
    clocked: clockedOf({ rows: clockDue(path.rows, run, finished ?? Infinity) }, run),
    path: taken.filter(passed).map(passedName),
    unreached: taken.filter((row) => !reached(row)).map(nameOfRow),
    unplaced: unplacedValues(form, run),
    parts: [
      ...headed(form, path.rows).map(({ row, headings, depth }) => {
        const begun = headings.map(({ name, round }) => namedRound(name, round));
        phases = [...phases.slice(0, depth - begun.length), ...begun];
        const report = called(itemKey(row, calledItem(row.part.id)));
        return {
          ...partOf(path.rows, run, row, holidays, doers),
          reached: reached(row),
          phases,
          called: report,
        };
      }),
      ...leftRounds(form, run, path.rows).map((row) => ({
        ...partOf(path.rows, run, row, holidays, doers),
        reached: true,
        phases: [],
      })),
    ],
  };
}

function partOf(
  rows: Row[],
  run: Run,
  row: Row,
  holidays: Holidays,
  { of: doer, named }: ReturnType<typeof doersOf>,
): Omit<ReportPart, 'phases' | 'reached'> {
  const { part, round } = row;
  const taken = row.state !== 'off';
  const chosen = chosenIn(run, row.key);
  const last = lastOf(run, row);
  const reason = own(run.overrides, row.key);
  return {
    name: part.name,
    round,
    heading: nameOfRow(row),
    clock: row.clock,
    taken,
    left: isLeft(run, row) || undefined,
    when: part.when,
    skipped: row.case?.not || undefined,
    by: part.by,
    items: part.items.map(({ id, text, when, values }) => {
      const mark = markOf(run, itemKey(row, id));
      // Off the way only what was said of the item itself counts.
      const { state, note, problem } = taken || wasSaid(mark) ? mark : NOTHING_SAID;
      const at = state === 'open' ? undefined : markedAt(run, itemKey(row, id));
      return {
        text,
        when,
        state,
        note,
        problem: problem && { note: problem.note, at: problem.at, doer: named(problem.by) },
        at,
        doer: at === undefined ? undefined : doer('marks', itemKey(row, id)),
        values: values && reportValues(run, row, values, { item: text, doer }),
      };
    }),
    forms: part.forms?.map((form) => ({
      ...{ id: form.id, name: form.name },
      values: reportValues(run, row, form.fields, { form, doer }),
    })),
    question: part.ask?.question,
    answer: part.ask?.answers.find(({ id }) => id === chosen)?.text,
    answerDoer: chosen === undefined ? undefined : doer('choices', row.key),
    otherwise: otherwiseOf(rows, run, row),
    override: reason?.value ?? undefined,
    overriddenAt: reason?.value ? reason.at : undefined,
    overrideDoer: reason?.value ? doer('overrides', row.key) : undefined,
    limits: (part.limits ?? []).map((limit) => {
      const counted = taken ? limitsOf(run, row).find((each) => each.limit === limit) : undefined;
      const due = counted && dueOf(rows, run, row, counted, holidays);
      const late = due !== undefined && last !== undefined && !limit.least ? last > due : undefined;
      return { text: limitWords(limit), due, late };
    }),
    limitCase: chosenIn(run, caseKey(row)),
  };
}
