/** What a run looks like when it is handed over, as values; and the deadlines on its way. */
import { runText as words } from '#text/run.ts';
import { deadline, leadsUp, type Holidays } from '../model/calendar.ts';
import { markOf, timeOf, wordOf, type Form, type Mark, type Run } from '../model/run.ts';
import { itemKey, progressOf, walk, type Row } from '../model/path.ts';
import { own } from '../../ui/own.ts';

export interface ReportItem {
  text: string;
  state: Mark['state'];
  /** Milliseconds since 1970; absent where nothing was done. */
  at?: number | undefined;
  note?: string | undefined;
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
  /** Why the work went on though this hold step was not done. */
  override?: string | undefined;
  limit?: string | undefined;
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

/** When the time of a visit's limit began: set by hand, else when the step before it was done. */
export function startOf(rows: Row[], run: Run, row: Row): number | undefined {
  const set = own(run.starts, row.key)?.value;
  if (set != null) return set;
  if (leadsUp(row.part)) return undefined;
  const taken = rows.filter(({ state, part }) => state !== 'off' && part.kind === 'step');
  const before = taken[taken.indexOf(row) - 1];
  if (!before) return run.started;
  return before.state === 'done' ? (lastOf(run, before) ?? run.started) : undefined;
}

/** When the last thing of a visit was done. */
function lastOf(run: Run, row: Row): number | undefined {
  const times = row.part.items.map(({ id }) => own(run.marks, itemKey(row, id))?.at ?? 0);
  const last = Math.max(0, ...times, own(run.choices, row.key)?.at ?? 0);
  return last || undefined;
}

export function dueOf(rows: Row[], run: Run, row: Row, holidays: Holidays): number | undefined {
  const start = startOf(rows, run, row);
  return start === undefined ? undefined : deadline(row.part, start, holidays);
}

/** What is due first of what is not done. */
export function nextDue(
  rows: Row[],
  run: Run,
  holidays: Holidays,
): { due: number; start: number } | undefined {
  const open = rows.filter(({ state, part }) => part.within && (state === 'current' || state === 'ahead'));
  return open
    .flatMap((row) => {
      const [start, due] = [startOf(rows, run, row), dueOf(rows, run, row, holidays)];
      return start === undefined || due === undefined
        ? []
        : [{ start: leadsUp(row.part) ? run.started : start, due }];
    })
    .sort((a, b) => a.due - b.due)[0];
}

export function reportOf(form: Form, run: Run, holidays: Holidays): Report {
  const walked = walk(form, run);
  const taken = walked.rows.filter(({ state }) => state !== 'off');
  return {
    title: form.title,
    version: form.version,
    slug: form.slug,
    name: wordOf(run, 'name'),
    who: wordOf(run, 'who'),
    started: run.started,
    finished: timeOf(run, 'finished'),
    outcome: walked.outcome,
    ...progressOf(walked, run),
    path: taken.map((row) => named(row.part.name, row.round)),
    parts: walked.rows.map((row) => partOf(walked.rows, run, row, holidays)),
  };
}

function partOf(rows: Row[], run: Run, row: Row, holidays: Holidays): ReportPart {
  const { part, round } = row;
  const taken = row.state !== 'off';
  const chosen = own(run.choices, row.key)?.value;
  const due = taken ? dueOf(rows, run, row, holidays) : undefined;
  const last = lastOf(run, row);
  return {
    name: part.name,
    round,
    taken,
    by: part.by,
    items: part.items.map(({ id, text }) => {
      const { state, note } = markOf(run, itemKey(row, id));
      return { text, state, note, at: state === 'open' ? undefined : own(run.marks, itemKey(row, id))?.at };
    }),
    question: part.ask?.question,
    answer: part.ask?.answers.find(({ id }) => id === chosen)?.text,
    override: own(run.overrides, row.key)?.value ?? undefined,
    limit: part.limit,
    due,
    late: due !== undefined && last !== undefined ? last > due : undefined,
  };
}

/** `填登记表（第 2 轮）` */
export const named = (name: string, round: number) => (round > 1 ? `${name}${words.round(round)}` : name);
