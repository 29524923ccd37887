/** What the book shows of a run without opening it: how far it is, how it ended, and what was wrong. */
import type { Form } from '../../run/form/form.ts';
import { pathOf, progressOf, type Row } from '../../run/model/path.ts';
import {
  lastTouched,
  markOf,
  nameOf,
  problemOf,
  standingOf,
  timeOf,
  wordOf,
  type Run,
} from '../../run/model/run.ts';
import { nameIn } from '../../run/model/signed.ts';
import { withToldCases } from '../../run/model/told-cases.ts';
import { isOpenItem } from '../../run/way/tasks.ts';
import { itemKey, nameOfRow } from '../../run/way/visit.ts';
import { own } from '../../ui/own.ts';

/** Something that was wrong in a run, or a step that must be done first and was passed over. */
export interface RunProblem {
  /** Of the item, or of the step that was passed over. */
  key: string;
  kind: 'problem' | 'solved' | 'hold';
  /** The step, and the item where one is meant. */
  place: string;
  note: string;
  at: number;
  /** Who has noted it, by name; absent where the run does not say. */
  finder?: string | undefined;
}

export interface RunFacts {
  id: string;
  slug: string;
  /** Of the page as the run has it; empty where its text has not come. */
  title: string;
  version: string;
  name: string;
  who: string;
  started: number;
  touched: number;
  finished: number | null;
  stopped: string;
  /** Whom it was handed over to and not finished since, empty where that was not said; absent where it was not. */
  handedTo?: string | undefined;
  done: number;
  /** Absent where the text of the run has not come. */
  total?: number | undefined;
  /**
   * Who has done how many of them, where several people have; without a name, those of whom the run does not say it.
   * Absent where one alone has done all.
   */
  doers?: { name: string; count: number }[] | undefined;
  problems: RunProblem[];
}

/** True of a run that was carried out, and not ended early. */
export const isCarriedOut = ({ finished, stopped }: Pick<RunFacts, 'finished' | 'stopped'>): boolean =>
  finished !== null && stopped === '';

/** @param latest the last time that anything can be of: a run from a clock that is wrong stands at the end, and not in the year 9999 */
export function runFacts(id: string, kept: Run, form: Form | undefined, latest = Infinity): RunFacts {
  const cap = (time: number) => Math.min(time, latest);
  const run = form ? withToldCases(form, kept) : kept;
  const path = form && pathOf(form, run);
  const marks = Object.values(run.marks);
  const finished = timeOf(run, 'finished');
  const problems =
    form && path ? [...problemsIn(run, path.rows), ...leftProblems(form, run, path.rows)] : bareProblems(run);
  return {
    id,
    slug: run.slug,
    title: form?.title ?? '',
    version: form?.version ?? '',
    name: nameOf(run),
    who: wordOf(run, 'who'),
    started: cap(run.started),
    touched: cap(lastTouched(run)),
    finished: finished === null ? null : cap(finished),
    stopped: wordOf(run, 'stopped'),
    ...(standingOf(run) === 'handed' && { handedTo: wordOf(run, 'to') }),
    ...(path && doersIn(run, path.rows)),
    ...(path ? progressOf(path, run) : { done: marks.filter(({ value }) => value.state !== 'open').length }),
    problems: problems.map((problem) => ({ ...problem, at: cap(problem.at) })),
  };
}

/** Of those items that `progressOf` counts as done. */
function doersIn(run: Run, rows: readonly Row[]): Pick<RunFacts, 'doers'> {
  const counts = new Map<string, number>();
  for (const row of rows.filter(({ state, clock }) => state !== 'off' && clock === undefined))
    for (const item of row.part.items) {
      const key = itemKey(row, item.id);
      const isOut = item.when !== undefined && markOf(run, key).state === 'na';
      if (isOut || isOpenItem(run, row, item)) continue;
      const name = nameIn(run, own(run.marks, key)?.by) ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  if (counts.size < 2) return {};
  return { doers: [...counts].map(([name, count]) => ({ name, count })) };
}

const problemsIn = (run: Run, rows: readonly Row[]): RunProblem[] =>
  rows.flatMap((row) => {
    const reason = own(run.overrides, row.key);
    const items = row.part.items.flatMap(({ id, text }) =>
      problemAt(run, itemKey(row, id), `${nameOfRow(row)} › ${text}`),
    );
    if (!reason?.value) return items;
    return [
      ...items,
      {
        ...{ key: row.key, kind: 'hold', place: nameOfRow(row), note: reason.value, at: reason.at },
        finder: nameIn(run, reason.by),
      },
    ];
  });

function problemAt(run: Run, key: string, place: string): RunProblem[] {
  const { state } = markOf(run, key);
  const found = problemOf(run, key);
  if (!found) return [];
  const kind = state === 'problem' || state === 'open' ? 'problem' : 'solved';
  return [{ key, kind, place, note: found.note, at: found.at, finder: nameIn(run, found.by) }];
}

/** In rounds that the way does not come to any more, and of items that another version had. */
function leftProblems(form: Form, run: Run, rows: readonly Row[]): RunProblem[] {
  const shown = new Set(rows.flatMap((row) => row.part.items.map(({ id }) => itemKey(row, id))));
  return Object.keys(run.marks).flatMap((key) => {
    if (shown.has(key)) return [];
    const id = key.replace(/~\d+$/, '');
    const part = form.parts.find(({ items }) => items.some((item) => item.id === id));
    const item = part?.items.find((one) => one.id === id);
    return problemAt(run, key, part && item ? `${part.name} › ${item.text}` : key);
  });
}

/** Of a run whose text has not come its items are known by their ids alone. */
const bareProblems = (run: Run): RunProblem[] =>
  Object.keys(run.marks).flatMap((key) => problemAt(run, key, key));
