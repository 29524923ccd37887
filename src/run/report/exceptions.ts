/** What was not as it should be in a run: what a report begins with. */
import { runReportText as words } from '#text/run-report.ts';
import { momentOf } from '../limits/dates.ts';
import type { Report, ReportPart } from './report-shape.ts';

export interface Exception {
  /** In the order in which they are told. */
  kind: 'problem' | 'hold' | 'late' | 'value' | 'na';
  /** The step, behind the steps that called for its run. */
  place: string;
  /** The item, or the limit; empty where the step itself is meant. */
  text: string;
  note: string;
  /** Milliseconds since 1970; of what was late, when it was due. */
  at?: number | undefined;
}

const KINDS: Exception['kind'][] = ['problem', 'hold', 'late', 'value', 'na'];

/** @param around the steps that called for this run, the outermost first */
export function exceptionsOf(report: Report, around: string[] = []): Exception[] {
  const found = report.parts.flatMap((part) => [
    ...(part.taken ? inPart(part, [...around, part.heading].join(' › ')) : []),
    ...(part.called ? exceptionsOf(part.called, [...around, part.heading]) : []),
  ]);
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

function inPart({ items, override, limits, otherwise, forms = [] }: ReportPart, place: string): Exception[] {
  return [
    ...items.flatMap(({ text, when, state, note = '', at }): Exception[] =>
      // What is done only sometimes is as it should be where it is not done.
      state === 'problem' || (state === 'na' && when === undefined)
        ? [{ kind: state, place, text, note, at }]
        : [],
    ),
    ...(override ? [{ kind: 'hold' as const, place, text: '', note: override }] : []),
    ...limits.flatMap(({ text, due, late }): Exception[] =>
      late ? [{ kind: 'late', place, text, note: words.wasDue(momentOf(due!)), at: due }] : [],
    ),
    ...forms.flatMap(({ values }) =>
      values.flatMap(({ name, fault }): Exception[] =>
        fault === undefined ? [] : [{ kind: 'value', place, text: name, note: fault }],
      ),
    ),
    ...(otherwise
      ? [
          {
            kind: 'value' as const,
            place,
            text: '',
            note: words.otherwise(otherwise.value, otherwise.answer),
          },
        ]
      : []),
  ];
}

/** `有问题 · 迎客问订 › 问有没有预订：听不清（2026-11-29 12:50）` */
export const exceptionLine = ({ kind, place, text, note, at }: Exception): string =>
  `${words.exception[kind]} · ${[place, text].filter(Boolean).join(' › ')}${note ? `：${note}` : ''}${
    at && kind !== 'late' ? `（${momentOf(at)}）` : ''
  }`;
