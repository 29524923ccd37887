/** A report as a table for a spreadsheet. */
import { LIST, SEMICOLON } from '#text/punctuation.ts';
import { runReportText as words } from '#text/run-report.ts';
import { csvLine } from '../../ui/export/csv.ts';
import { momentOf } from '../limits/dates.ts';
import { exceptionsOf } from './exceptions.ts';
import { notesOf, reportFacts, sealOf, stateOf, whyNot } from './formats.ts';
import type { Report } from './report-shape.ts';
import { valueCells, valueColumns } from './report-values.ts';

/** Empty where it is not known. */
const momentOr = (at: number | undefined) => (at ? momentOf(at) : '');

/** With a byte order mark and CRLF, so that Excel opens it as it is. */
export function reportCsv(report: Report): string {
  const columns = valueColumns(report);
  const whoColumn = report.people ? [words.doer] : [];
  const facts = [
    [words.run, report.title, sealOf(report)],
    ...exceptionsOf(report).map(({ kind, place, text, note, at, finder, left }) => [
      left ? words.leftState(words.exception[kind]) : words.exception[kind],
      place,
      text,
      note,
      momentOr(at),
      ...(finder ? [finder] : []),
    ]),
    ...reportFacts(report),
    ...(report.unplaced ?? []).map(({ name, text }) => [name, text]),
    [],
    [...words.columns, ...whoColumn, ...columns.values()],
  ];
  // Every row of the table has all its columns.
  const rows = csvRows(report, [], columns, report.people !== undefined).map((row) => [
    ...row,
    ...Array<string>(words.columns.length + whoColumn.length + columns.size - row.length).fill(''),
  ]);
  return '\uFEFF' + [...facts, ...rows].map((row) => csvLine(row) + '\r\n').join('');
}

/** @param around the names of the steps that called for this run, the outermost first */
function csvRows(
  report: Report,
  around: string[],
  columns: ReturnType<typeof valueColumns>,
  withDoers: boolean,
): string[][] {
  const by = (doer?: string) => (withDoers ? [doer ?? ''] : []);
  return report.parts.flatMap((part) => {
    const names = [...around, ...part.phases, part.heading];
    const place = [names.join(' › '), part.by.join(LIST)];
    const items = part.items.map(({ values, ...item }) => [
      ...place,
      item.text,
      stateOf(part, item.state),
      item.at && (part.taken || part.left) ? momentOf(item.at) : '',
      notesOf(item).join(SEMICOLON),
      ...by(item.doer),
      ...valueCells(columns, values),
    ]);
    const forms = (part.forms ?? []).map(({ name, values }) => [
      ...[
        ...place,
        words.record(name),
        whyNot(part),
        '',
        '',
        ...by(values.find(({ doer }) => doer !== undefined)?.doer),
      ],
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
      ? [
          [
            ...place,
            part.question,
            part.answer ?? (whyNot(part) || words.noAnswer),
            '',
            '',
            ...by(part.answerDoer),
          ],
        ]
      : [];
    const which = part.limitCase === undefined ? [] : [[...place, words.limitCase, part.limitCase, '', '']];
    const reason = part.override
      ? [
          [
            ...place,
            words.hold,
            words.overriddenShort,
            momentOr(part.overriddenAt),
            part.override,
            ...by(part.overrideDoer),
          ],
        ]
      : [];
    const late = part.limits
      .filter((limit) => limit.late)
      .map(({ text, due }) => [...place, text, words.overdue, momentOr(due), '']);
    const called = part.called ? csvRows(part.called, names, columns, withDoers) : [];
    return [...items, ...forms, ...answer, ...otherwise, ...which, ...reason, ...late, ...called];
  });
}
