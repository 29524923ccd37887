/** What a run looks like when it is handed over, as values. */
import { limitWords } from '../../procedure/model/step-facts.ts';
import { dueOf, lastOf, limitsOf } from '../model/due.ts';
import type { Value } from '../../procedure/model/procedure.ts';
import type { Holidays } from '../model/workdays.ts';
import { chosenIn, markOf, timeOf, wordOf, type Form, type Mark, type Run } from '../model/run.ts';
import { pathOf, progressOf, type Row } from '../model/path.ts';
import { itemKey, named } from '../way/visit.ts';
import { own } from '../../ui/own.ts';
import { otherwiseOf, reportValues } from './report-values.ts';

interface ReportItem {
  text: string;
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
  /** False for a step that the choices left out. */
  taken: boolean;
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
  outcome?: string | undefined;
  done: number;
  total: number;
  problems: number;
  /** Names of the steps in the order in which they were gone through. */
  path: string[];
  parts: ReportPart[];
}

export function reportOf(form: Form, run: Run, holidays: Holidays): Report {
  const path = pathOf(form, run);
  const taken = path.rows.filter(({ state }) => state !== 'off');
  return {
    title: form.title,
    version: form.version,
    slug: form.slug,
    name: wordOf(run, 'name'),
    who: wordOf(run, 'who'),
    started: run.started,
    finished: timeOf(run, 'finished'),
    outcome: path.outcome,
    ...progressOf(path, run),
    path: taken.map((row) => named(row.part.name, row.round)),
    parts: path.rows.map((row) => partOf(path.rows, run, row, holidays)),
  };
}

function partOf(rows: Row[], run: Run, row: Row, holidays: Holidays): ReportPart {
  const { part, round } = row;
  const taken = row.state !== 'off';
  const chosen = chosenIn(run, row.key);
  const last = lastOf(run, row);
  return {
    name: part.name,
    round,
    taken,
    by: part.by,
    items: part.items.map(({ id, text, values }) => {
      const { state, note } = markOf(run, itemKey(row, id));
      const at = state === 'open' ? undefined : own(run.marks, itemKey(row, id))?.at;
      return { text, state, note, at, values: values && reportValues(run, row, values, { item: text }) };
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
  };
}
