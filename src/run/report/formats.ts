/** A report as text, as CSV and as JSON. */
import { csvLine } from '../../ui/csv.ts';
import { runReportText as words } from '#text/run-report.ts';
import { isTime, momentOf } from '../model/dates.ts';
import { named } from '../way/visit.ts';
import type { Report, ReportPart } from './report.ts';
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

/** What a report says of the run as a whole, by name; empty where there is nothing to say. */
export function reportFacts({ finished, ...report }: Report): [name: string, value: string][] {
  const facts: [string, string][] = [
    [words.name, report.name],
    [words.versionName, report.version],
    [words.startedAt, momentOf(report.started)],
    [words.finishedAt, finished === null ? '' : momentOf(finished)],
    [words.whoIs, report.who],
    [words.outcomeIs, finished === null ? '' : (report.outcome ?? '')],
    [words.pathIs, report.path.join(' → ')],
  ];
  return facts.map(([name, value]) => [name.replace('：', ''), value]);
}

/** Paste-ready: readable in a chat, an e-mail or a plain text file. */
export function reportText(report: Report): string {
  const { title, version, name, who, started, finished, done, total, problems, outcome, path } = report;
  const head = [
    `【${words.run}】${title}${name ? `：${name}` : ''}`,
    `${words.version(version)}`,
    `${words.startedAt}${momentOf(started)}`,
    finished === null ? words.unfinished : `${words.finishedAt}${momentOf(finished)}`,
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
      ...warnings(part).map((line) => `！${line}`),
    ];
  });
  return [...head, ...body].join('\n');
}

/** With a byte order mark and CRLF, so that Excel opens it as it is. */
export function reportCsv(report: Report): string {
  const columns = valueColumns(report);
  const rows = report.parts.flatMap((part) => {
    const place = [named(part.name, part.round), part.by.join('、')];
    const items = part.items.map(({ text, state, at, note, values }) => [
      ...place,
      text,
      part.taken ? words.state[state] : words.notTaken,
      at ? momentOf(at) : '',
      note ?? '',
      ...valueCells(columns, values),
    ]);
    const forms = (part.forms ?? []).map(({ name, values }) => [
      ...[...place, words.record(name), part.taken ? '' : words.notTaken, '', ''],
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
      ? [[...place, part.question, part.answer ?? (part.taken ? words.noAnswer : words.notTaken), '', '']]
      : [];
    const reason = part.override ? [[...place, words.hold, words.overriddenShort, '', part.override]] : [];
    const late = part.limits
      .filter((limit) => limit.late)
      .map(({ text, due }) => [...place, text, words.overdue, due ? momentOf(due) : '', '']);
    return [...items, ...forms, ...answer, ...otherwise, ...reason, ...late];
  });
  const facts = [
    [words.run, report.title],
    ...reportFacts(report),
    [],
    [...words.columns, ...columns.values()],
  ];
  return '\uFEFF' + [...facts, ...rows].map((row) => csvLine(row) + '\r\n').join('');
}

/** Times as ISO 8601, for other programs; a number that is no time stays the number that it is. */
export function reportJson(report: Report): string {
  const times = ['at', 'due', 'started', 'finished'];
  return JSON.stringify(
    report,
    (key, value: unknown) =>
      typeof value === 'number' && times.includes(key) && isTime(value)
        ? new Date(value).toISOString()
        : value,
    2,
  );
}
