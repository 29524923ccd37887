/** What a run looks like when it is handed over: as values, as text, as CSV and as JSON. */
import { runText as words } from '../site/text.ts';
import { clockOf, dayOf, deadline, leadsUp, type Holidays } from './calendar.ts';
import { markOf, timeOf, wordOf, type Form, type Mark, type Run } from './model.ts';
import { itemKey, progressOf, walk, type Row } from './walk.ts';

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
  const set = run.starts[row.key]?.value;
  if (set != null) return set;
  if (leadsUp(row.part)) return undefined;
  const taken = rows.filter(({ state, part }) => state !== 'off' && part.kind === 'step');
  const before = taken[taken.indexOf(row) - 1];
  if (!before) return run.started;
  return before.state === 'done' ? (lastOf(run, before) ?? run.started) : undefined;
}

/** When the last thing of a visit was done. */
function lastOf(run: Run, row: Row): number | undefined {
  const times = row.part.items.map(({ id }) => run.marks[itemKey(row, id)]?.at ?? 0);
  const last = Math.max(0, ...times, run.choices[row.key]?.at ?? 0);
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
  const chosen = run.choices[row.key]?.value;
  const due = taken ? dueOf(rows, run, row, holidays) : undefined;
  const last = lastOf(run, row);
  return {
    name: part.name,
    round,
    taken,
    by: part.by,
    items: part.items.map(({ id, text }) => {
      const { state, note } = markOf(run, itemKey(row, id));
      return { text, state, note, at: state === 'open' ? undefined : run.marks[itemKey(row, id)]?.at };
    }),
    question: part.ask?.question,
    answer: part.ask?.answers.find(({ id }) => id === chosen)?.text,
    override: run.overrides[row.key]?.value ?? undefined,
    limit: part.limit,
    due,
    late: due !== undefined && last !== undefined ? last > due : undefined,
  };
}

/** `填登记表（第 2 轮）` */
export const named = (name: string, round: number) => (round > 1 ? `${name}${words.round(round)}` : name);

/** What was not as it should be in a part: passed over, or done too late. */
export function warnings({ override, late, limit = '', due = 0 }: ReportPart): string[] {
  return [
    ...(override ? [words.overridden(override)] : []),
    ...(late ? [words.wasLate(limit, moment(due))] : []),
  ];
}

/** `2026-11-21 22:30` */
const moment = (time: number) => `${dayOf(time)} ${clockOf(time)}`;

/** Paste-ready: readable in a chat, an e-mail or a plain text file. */
export function reportText(report: Report): string {
  const { title, version, name, who, started, finished, done, total, problems, outcome, path } = report;
  const head = [
    `【${words.run}】${title}${name ? `：${name}` : ''}`,
    `${words.version(version)}`,
    `${words.startedAt}${moment(started)}`,
    finished === null ? words.unfinished : `${words.finishedAt}${moment(finished)}`,
    ...(who ? [`${words.whoIs}${who}`] : []),
    words.summary(done, total, problems),
    ...(outcome && finished !== null ? [`${words.outcomeIs}${outcome}`] : []),
    `${words.pathIs}${path.join(' → ')}`,
  ];
  const body = report.parts.flatMap((part) => {
    const heading = named(part.name, part.round);
    if (!part.taken) return [`\n— ${heading}：${words.notTaken}`];
    return [
      `\n■ ${heading}`,
      ...part.items.map(
        ({ text, state, at, note }) =>
          `${words.sign[state]} ${text}${at ? ` ${moment(at)}` : ''}${note ? `（${words.state[state]}：${note}）` : ''}`,
      ),
      ...(part.question ? [`◇ ${part.question} ${part.answer ?? words.noAnswer}`] : []),
      ...warnings(part).map((line) => `！${line}`),
    ];
  });
  return [...head, ...body].join('\n');
}

/** With a byte order mark and CRLF, so that Excel opens it as it is. */
export function reportCsv(report: Report): string {
  const rows = report.parts.flatMap((part) => {
    const place = [named(part.name, part.round), part.by.join('、')];
    const items = part.items.map(({ text, state, at, note }) => [
      ...place,
      text,
      part.taken ? words.state[state] : words.notTaken,
      at ? moment(at) : '',
      note ?? '',
    ]);
    const answer = part.question
      ? [[...place, part.question, part.answer ?? (part.taken ? words.noAnswer : words.notTaken), '', '']]
      : [];
    const reason = part.override ? [[...place, words.hold, words.overriddenShort, '', part.override]] : [];
    const late = part.late
      ? [[...place, part.limit ?? '', words.overdue, part.due ? moment(part.due) : '', '']]
      : [];
    return [...items, ...answer, ...reason, ...late];
  });
  const facts = [
    [words.run, report.title],
    [words.name, report.name],
    [words.versionName, report.version],
    [words.startedAt.replace('：', ''), moment(report.started)],
    [words.finishedAt.replace('：', ''), report.finished === null ? '' : moment(report.finished)],
    [words.whoIs.replace('：', ''), report.who],
    [words.outcomeIs.replace('：', ''), report.finished === null ? '' : (report.outcome ?? '')],
    [words.pathIs.replace('：', ''), report.path.join(' → ')],
    [],
    words.columns,
  ];
  return '\uFEFF' + [...facts, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** Quoted where it must be; a text that Excel would take for a formula gets an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Times as ISO 8601, for other programs. */
export function reportJson(report: Report): string {
  const times = ['at', 'due', 'started', 'finished'];
  return JSON.stringify(
    report,
    (key, value: unknown) =>
      typeof value === 'number' && times.includes(key) ? new Date(value).toISOString() : value,
    2,
  );
}
