/** What was not as it should be in a run: what a report begins with. */
import { clauses, COLON, inBrackets } from '#text/punctuation.ts';
import { runReportText as words } from '#text/run-report.ts';
import { momentOf } from '../limits/dates.ts';
import type { Report, ReportItem, ReportPart } from './report-shape.ts';

export interface Exception {
  /** In the order in which they are told. */
  kind: 'problem' | 'hold' | 'late' | 'value' | 'solved' | 'na';
  /** The step, behind the steps that called for its run. */
  place: string;
  /** The item, or the limit; empty where the step itself is meant. */
  text: string;
  note: string;
  /** Milliseconds since 1970; of what was late, when it was due; of what was passed over, when that was written. */
  at?: number | undefined;
  /** Who found a problem, where several people have worked on the run. */
  finder?: string | undefined;
  /** True where the way was left since. */
  left?: boolean | undefined;
}

const KINDS: Exception['kind'][] = ['problem', 'hold', 'late', 'value', 'solved', 'na'];

/** @param around the steps that called for this run, the outermost first */
export function exceptionsOf(report: Report, around: string[] = []): Exception[] {
  const found = report.parts.flatMap((part) => [
    ...inPart(part, [...around, part.heading].join(' › ')),
    ...(part.called ? exceptionsOf(part.called, [...around, part.heading]) : []),
  ]);
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

function inPart(part: ReportPart, place: string): Exception[] {
  if (part.taken) return foundIn(part, place);
  // What does not apply on a way that does not apply is as it should be.
  const found = part.left ? foundIn(part, place).filter(({ kind }) => kind !== 'na') : [];
  return found.map((one) => ({ ...one, left: true }));
}

/** What is not as it should be with an item, and what has not been. */
function inItem({ text, when, state, note = '', at, problem, doer }: ReportItem, place: string): Exception[] {
  const kind = state === 'open' ? 'problem' : 'solved';
  return [
    ...(problem
      ? [{ kind, place, text, note: problem.note, at: problem.at, finder: problem.doer } satisfies Exception]
      : []),
    // What is done only sometimes is as it should be where it is not done.
    ...(state === 'problem' || (state === 'na' && when === undefined)
      ? [
          {
            kind: state,
            place,
            text,
            note,
            at,
            ...(state === 'problem' && { finder: doer }),
          } satisfies Exception,
        ]
      : []),
  ];
}

function foundIn(part: ReportPart, place: string): Exception[] {
  const { items, override, overriddenAt, limits, otherwise, forms = [] } = part;
  return [
    ...items.flatMap((item) => inItem(item, place)),
    ...(override ? [{ kind: 'hold' as const, place, text: '', note: override, at: overriddenAt }] : []),
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
export function exceptionLine({ kind, place, text, note, at, finder, left }: Exception): string {
  const about = [
    ...(at && kind !== 'late' ? [momentOf(at)] : []),
    ...(finder ? [words.foundBy(finder)] : []),
    ...(left ? [words.left] : []),
  ];
  const said = note ? `${COLON}${note}` : '';
  const when = about.length > 0 ? inBrackets(clauses(about)) : '';
  return `${words.exception[kind]} · ${[place, text].filter(Boolean).join(' › ')}${said}${when}`;
}
