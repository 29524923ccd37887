/** A report as text, as CSV and as JSON. */
import { csvLine } from '../../ui/csv.ts';
import { runReportText as words } from '#text/run-report.ts';
import { askNow } from '#text/ask-now.ts';
import { isTime, momentOf } from '../limits/dates.ts';
import type { Report, ReportPart } from './report-shape.ts';
import { exceptionLine, exceptionsOf } from './exceptions.ts';
import { valueCells, valueColumns, valueLines } from './report-values.ts';

/** What was not as it should be in a part: passed over, or done too late. */
export function warnings({ override, limits, otherwise, forms = [] }: ReportPart): string[] {
  const faults = forms.flatMap(({ values }) => values.filter(({ fault }) => fault !== undefined));
  return [
    ...faults.map(({ name, fault }) => words.valueIs(name, fault!)),
    ...(otherwise ? [words.otherwise(otherwise.value, otherwise.answer)] : []),
    ...(override ? [words.overridden(override)] : []),
    ...limits.flatMap(({ text, due = 0, late }) => (late ? [words.wasLate(text, momentOf(due))] : [])),
  ];
}

/** How the run ended; of an end that the source leaves open, that it does. */
const endOf = ({ outcome, open, whom }: Report) =>
  open ? words.gapEnd(outcome) + (whom === undefined ? '' : ` ${askNow(whom)}`) : outcome;

/** What the seal says: whether it was stopped, and that something is not as it should be, also in a run that it called for. */
export const sealOf = (report: Report) =>
  report.stopped ? words.sealStopped : hasProblems(report) ? words.sealProblems : words.sealDone;

const hasProblems = (report: Report): boolean => exceptionsOf(report).some(({ kind }) => kind !== 'na');

/** Why a part was not taken: 不适用：没有下雨. */
export const whyNot = ({ skipped, when = '' }: ReportPart) =>
  skipped ? words.skipped(when) : words.notTaken;

/** What its last moment is called: a run that was stopped is not finished. */
const endedAt = ({ stopped }: Pick<Report, 'stopped'>) => (stopped ? words.stoppedAt : words.finishedAt);

/** What a report says of the run as a whole, by name; empty where there is nothing to say. */
export function reportFacts({ finished, ...report }: Report): [name: string, value: string][] {
  const done: [string, string] = [words.doneIs, words.summary(report)];
  const facts: [string, string][] = [
    [words.name, report.name],
    ...(report.stopped ? [[words.stoppedIs, report.stopped] satisfies [string, string], done] : []),
    [words.versionName, report.version],
    [words.startedAt, momentOf(report.started)],
    [endedAt(report), finished === null ? '' : momentOf(finished)],
    [words.whoIs, report.who],
    ...(report.stopped ? [] : [done]),
    [words.outcomeIs, finished === null ? '' : (endOf({ ...report, finished }) ?? '')],
    [words.pathIs, report.path.join(' → ')],
  ];
  return facts.map(([name, value]) => [name.replace('：', ''), value]);
}

/** What was not as it should be, above all else; nothing where all was. */
function exceptionText(report: Report): string[] {
  const found = exceptionsOf(report);
  return found.length > 0
    ? [words.exceptions(found.length), ...found.map((one) => `！${exceptionLine(one)}`), '']
    : [];
}

/** Paste-ready: readable in a chat, an e-mail or a plain text file. */
export function reportText(report: Report): string {
  const { title, version, name, who, started, finished, path } = report;
  const end = endOf(report);
  const head = [
    `【${words.run}】${title}${name ? `：${name}` : ''}`,
    ...(report.stopped ? [`${words.stoppedIs}${report.stopped}`, words.summary(report)] : []),
    ...exceptionText(report),
    `${words.version(version)}`,
    `${words.startedAt}${momentOf(started)}`,
    finished === null ? words.unfinished : `${endedAt(report)}${momentOf(finished)}`,
    ...(who ? [`${words.whoIs}${who}`] : []),
    ...(report.stopped ? [] : [words.summary(report)]),
    ...(end && finished !== null ? [`${words.outcomeIs}${end}`] : []),
    `${words.pathIs}${path.join(' → ')}`,
  ];
  const body = report.parts.flatMap((part, index) => [
    ...stretchesAbove(report.parts, index).map((stretch) => `\n【${stretch}】`),
    ...partText(part),
  ]);
  const unplaced = report.unplaced ? [`\n${words.unplaced}`, ...valueLines(report.unplaced)] : [];
  return [...head, ...body, ...unplaced].join('\n');
}

/** The phases that begin with a part, and the timetable. */
export function stretchesAbove(parts: ReportPart[], index: number): string[] {
  const [before, part] = [parts[index - 1], parts[index]!];
  if (part.clock !== undefined) return before?.clock === undefined ? [words.byClock] : [];
  const same = part.phases.findIndex((phase, depth) => before?.phases[depth] !== phase);
  return same < 0 ? [] : part.phases.slice(same);
}

function partText(part: ReportPart): string[] {
  if (!part.taken) return [`\n— ${part.heading}：${whyNot(part)}`];
  return [
    `\n■ ${part.heading}`,
    ...part.items.map(
      ({ text, state, at, note, values }) =>
        `${words.sign[state]} ${text}${at ? ` ${momentOf(at)}` : ''}${note ? `（${words.state[state]}：${note}）` : ''}${valueLines(
          values,
        )
          .map((line) => `\n   ${line}`)
          .join('')}`,
    ),
    ...(part.forms ?? []).flatMap(({ name, values }) => [
      words.filledForm(name),
      ...valueLines(values).map((line) => `   ${line}`),
    ]),
    ...(part.question ? [`◇ ${part.question} ${part.answer ?? words.noAnswer}`] : []),
    ...(part.limitCase === undefined ? [] : [`◇ ${words.limitCase} ${part.limitCase}`]),
    ...warnings(part).map((line) => `！${line}`),
    ...(part.called ? [reportText(part.called).replace(/^(?=.)/gm, '　')] : []),
  ];
}

/** With a byte order mark and CRLF, so that Excel opens it as it is. */
export function reportCsv(report: Report): string {
  const columns = valueColumns(report);
  const facts = [
    [words.run, report.title],
    ...exceptionsOf(report).map(({ kind, place, text, note, at }) => [
      words.exception[kind],
      place,
      text,
      note,
      at ? momentOf(at) : '',
    ]),
    ...reportFacts(report),
    ...(report.unplaced ?? []).map(({ name, text }) => [name, text]),
    [],
    [...words.columns, ...columns.values()],
  ];
  // Every row of the table has all its columns.
  const rows = csvRows(report, [], columns).map((row) => [
    ...row,
    ...Array<string>(words.columns.length + columns.size - row.length).fill(''),
  ]);
  return '\uFEFF' + [...facts, ...rows].map((row) => csvLine(row) + '\r\n').join('');
}

/** @param around the names of the steps that called for this run, the outermost first */
function csvRows(report: Report, around: string[], columns: ReturnType<typeof valueColumns>): string[][] {
  return report.parts.flatMap((part) => {
    const names = [...around, ...part.phases, part.heading];
    const place = [names.join(' › '), part.by.join('、')];
    const items = part.items.map(({ text, state, at, note, values }) => [
      ...place,
      text,
      part.taken ? words.state[state] : whyNot(part),
      at && part.taken ? momentOf(at) : '',
      note ?? '',
      ...valueCells(columns, values),
    ]);
    const forms = (part.forms ?? []).map(({ name, values }) => [
      ...[...place, words.record(name), part.taken ? '' : whyNot(part), '', ''],
      ...valueCells(columns, values),
    ]);
    const otherwise = part.otherwise
      ? [
          [
            ...place,
            part.question ?? '',
            '',
            '',
            words.otherwise(part.otherwise.value, part.otherwise.answer),
          ],
        ]
      : [];
    const answer = part.question
      ? [[...place, part.question, part.answer ?? (part.taken ? words.noAnswer : whyNot(part)), '', '']]
      : [];
    const which = part.limitCase === undefined ? [] : [[...place, words.limitCase, part.limitCase, '', '']];
    const reason = part.override ? [[...place, words.hold, words.overriddenShort, '', part.override]] : [];
    const late = part.limits
      .filter((limit) => limit.late)
      .map(({ text, due }) => [...place, text, words.overdue, due ? momentOf(due) : '', '']);
    const called = part.called ? csvRows(part.called, names, columns) : [];
    return [...items, ...forms, ...answer, ...otherwise, ...which, ...reason, ...late, ...called];
  });
}

/** Times as ISO 8601, for other programs; a number that is no time stays the number that it is. */
export function reportJson(report: Report): string {
  const { title, ...rest } = report;
  const times = ['at', 'due', 'started', 'finished'];
  return JSON.stringify(
    { title, exceptions: exceptionsOf(report), ...rest },
    (key, value: unknown) =>
      typeof value === 'number' && times.includes(key) && isTime(value)
        ? new Date(value).toISOString()
        : value,
    2,
  );
}
