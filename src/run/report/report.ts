/** What a run looks like when it is handed over, as values. */
import { limitWords } from '../../procedure/model/step-facts.ts';
import { own } from '../../ui/own.ts';
import { calledItem } from '../model/form.ts';
import { caseKey, dueOf, lastOf, limitsOf } from '../model/due.ts';
import { pathOf, progressOf, type Row } from '../model/path.ts';
import { chosenIn, markOf, timeOf, wordOf, type Form, type Mark, type Run } from '../model/run.ts';
import type { Holidays } from '../model/workdays.ts';
import { headed } from '../way/headings.ts';
import { asksAnew, itemKey, named, nameOfRow } from '../way/visit.ts';
import type { Value } from '../../procedure/model/procedure.ts';
import { otherwiseOf, reportValues } from './report-values.ts';

export interface ReportItem {
  text: string;
  /** Done only then. */
  when?: string | undefined;
  state: Mark['state'];
  /** Milliseconds since 1970; absent where nothing was done. */
  at?: number | undefined;
  note?: string | undefined;
  /** What was to be written down, filled in or not. */
  values?: ReportValue[] | undefined;
}

export interface ReportValue {
  id: string;
  /** Heads its column. */
  name: string;
  kind: Value['kind'];
  /** As the run keeps it: a picture by its name, for who has the run's backup. */
  written: string;
  /** With its unit, a picture by its size. */
  text: string;
  /** How it is not as it should be. */
  fault?: string | undefined;
}

export interface ReportPart {
  name: string;
  round: number;
  /** The name with its round, or with its time of the day. */
  heading: string;
  /** The phases and parallel stretches that it stands in, the outermost first, with their rounds. */
  phases: string[];
  /** Of a step by the clock: when it is to be done. */
  clock?: string | undefined;
  /** False for a step that the choices left out. */
  taken: boolean;
  /** Of a step that is done only then. */
  when?: string | undefined;
  /** True where that was not so. */
  skipped?: boolean | undefined;
  by: string[];
  items: ReportItem[];
  /** The question and the answer that was taken. */
  question?: string | undefined;
  answer?: string | undefined;
  /** What a value that was written down decides for, where the person has answered otherwise. */
  otherwise?: { value: string; answer: string } | undefined;
  /** The records that were filled in. */
  forms?: { id: string; name: string; values: ReportValue[] }[] | undefined;
  /** Why the work went on though this hold step was not done. */
  override?: string | undefined;
  limits: ReportLimit[];
  /** Which of the cases it was that its limits are for. */
  limitCase?: string | undefined;
  /** Of a step that is another procedure: the run of that. */
  called?: Report | undefined;
}

interface ReportLimit {
  text: string;
  due?: number | undefined;
  /** True where the last item was done after it was due. */
  late?: boolean | undefined;
}

export interface Report {
  title: string;
  version: string;
  slug: string;
  name: string;
  who: string;
  started: number;
  finished: number | null;
  /** Name of the end that was come to; of one that the source leaves open, the question about it. */
  outcome?: string | undefined;
  /** True where that end is left open. */
  open?: boolean | undefined;
  done: number;
  total: number;
  problems: number;
  /** Names of the steps in the order in which they were gone through. */
  path: string[];
  parts: ReportPart[];
}

/** @param called the report of the run that an item says is done, by the item's key */
export function reportOf(
  form: Form,
  run: Run,
  holidays: Holidays,
  called: (item: string) => Report | undefined = () => undefined,
): Report {
  const path = pathOf(form, run);
  const taken = path.rows.filter((row) => row.state !== 'off' && row.clock === undefined && !asksAnew(row));
  /** The phases around the row that is looked at, with their rounds. */
  let phases: string[] = [];
  return {
    title: form.title,
    version: form.version,
    slug: form.slug,
    name: wordOf(run, 'name'),
    who: wordOf(run, 'who'),
    started: run.started,
    finished: timeOf(run, 'finished'),
    outcome: path.outcome,
    open: path.open,
    ...progressOf(path, run),
    path: taken.map(nameOfRow),
    parts: headed(form, path.rows).map(({ row, headings, depth }) => {
      const begun = headings.map(({ name, round }) => named(name, round));
      phases = [...phases.slice(0, depth - begun.length), ...begun];
      const report = called(itemKey(row, calledItem(row.part.id)));
      return { ...partOf(path.rows, run, row, holidays), phases, called: report };
    }),
  };
}

function partOf(rows: Row[], run: Run, row: Row, holidays: Holidays): Omit<ReportPart, 'phases'> {
  const { part, round } = row;
  const taken = row.state !== 'off';
  const chosen = chosenIn(run, row.key);
  const last = lastOf(run, row);
  return {
    name: part.name,
    round,
    heading: nameOfRow(row),
    clock: row.clock,
    taken,
    when: part.when,
    skipped: row.case?.not || undefined,
    by: part.by,
    items: part.items.map(({ id, text, when, values }) => {
      const { state, note } = markOf(run, itemKey(row, id));
      const at = state === 'open' ? undefined : own(run.marks, itemKey(row, id))?.at;
      return {
        text,
        when,
        state,
        note,
        at,
        values: values && reportValues(run, row, values, { item: text }),
      };
    }),
    forms: part.forms?.map((form) => ({
      ...{ id: form.id, name: form.name },
      values: reportValues(run, row, form.fields, { form }),
    })),
    question: part.ask?.question,
    answer: part.ask?.answers.find(({ id }) => id === chosen)?.text,
    otherwise: otherwiseOf(rows, run, row),
    override: own(run.overrides, row.key)?.value ?? undefined,
    limits: (part.limits ?? []).map((limit) => {
      const counted = taken ? limitsOf(run, row).find((each) => each.limit === limit) : undefined;
      const due = counted && dueOf(rows, run, row, counted, holidays);
      const late = due !== undefined && last !== undefined ? last > due : undefined;
      return { text: limitWords(limit), due, late };
    }),
    limitCase: chosenIn(run, caseKey(row)),
  };
}
