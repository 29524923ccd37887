/** What was written down in a run, as a report says it. */
import { inBrackets } from '#text/punctuation.ts';
import { runReportText as words } from '#text/run-report.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import type { Row } from '../model/path.ts';
import { chosenIn, writtenIn, type Form, type Run } from '../model/run.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import { unplacedIn } from '../values/unplaced.ts';
import { verdictOf } from '../values/decide.ts';
import { faultOf, pictureIn, writtenWords } from '../values/written.ts';
import { valueKey } from '../way/visit.ts';
import type { doersOf } from './doers.ts';
import type { Report, ReportPart, ReportValue } from './report-shape.ts';

/** The values of an item, or of a record's form, filled in or not. */
export function reportValues(
  run: Run,
  row: Row,
  values: readonly Value[],
  other: { item?: string; form?: RecordForm; doer?: ReturnType<typeof doersOf>['of'] },
): ReportValue[] {
  return values.map((value) => {
    const key = valueKey(row, value, other.form);
    const written = writtenIn(run, key);
    return {
      id: other.form ? `${other.form.id}.${value.id}` : value.id,
      name: nameOf(value, other),
      unit: value.unit,
      kind: value.kind,
      written,
      file: fileOf(value, written),
      text: writtenWords(value, written),
      fault: faultOf(value, written),
      doer: written === '' ? undefined : other.doer?.('values', key),
    };
  });
}

/** Where a picture lies in the zip of an export: photos are kept as JPEG, signatures as PNG. */
function fileOf({ kind }: Value, written: string): string | undefined {
  const picture = pictureIn(kind, written);
  return picture && `pictures/${picture.id}.${kind === 'signature' ? 'png' : 'jpg'}`;
}

/** What was written down by an older text and has no place in this one; undefined where there is none. */
export function unplacedValues(form: Form, run: Run): ReportValue[] | undefined {
  const values = unplacedIn(form, run).map(({ key: id, name, written }): ReportValue => {
    const kind = attachedIn(written) ? 'photo' : 'text';
    return { id, name, kind, written, text: writtenWords({ kind }, written) };
  });
  return values.length > 0 ? values : undefined;
}

function nameOf({ name }: Value, { item = '', form }: { item?: string; form?: RecordForm }): string {
  const own = name ?? item;
  return form ? words.fieldOf(form.name, own) : own;
}

/** What a value decides for, where the person has answered otherwise. */
export function otherwiseOf(rows: Row[], run: Run, row: Row): ReportPart['otherwise'] {
  const verdict = verdictOf(rows, run, row);
  const chosen = chosenIn(run, row.key);
  if (!verdict || chosen === undefined || chosen === verdict.answer.id) return undefined;
  return { value: writtenWords(verdict.value, verdict.written), answer: verdict.answer.text };
}

/** True where any of them was filled in. */
export const isWritten = (values: readonly ReportValue[] = []): boolean =>
  values.some(({ written }) => written !== '');

/** `高度：400 毫米`, those that are empty left out; what is not as it should be says so by itself. */
export const valueLines = (values: readonly ReportValue[] = []): string[] =>
  values
    .filter(({ written }) => written !== '')
    .map(({ name, text, doer }) => words.valueIs(name, text) + byWhom(doer));

/** `（张三）`; empty where it is not told. */
export const byWhom = (doer: string | undefined): string => (doer === undefined ? '' : inBrackets(doer));

const valuesOf = ({ items, forms = [] }: ReportPart): ReportValue[] => [
  ...items.flatMap(({ values = [] }) => values),
  ...forms.flatMap(({ values }) => values),
];

/** The columns of a table of the report: one for each value, by id, in the order of the report. */
export function valueColumns({ parts }: Report): Map<string, string> {
  return new Map(
    parts.flatMap(valuesOf).map(({ id, name, unit }) => [id, unit ? words.inUnit(name, unit) : name]),
  );
}

/** The cells of those columns in a row that has these values; numbers without their unit. */
export function valueCells(
  columns: ReadonlyMap<string, string>,
  values: readonly ReportValue[] = [],
): string[] {
  return [...columns.keys()].map((id) => {
    const value = values.find((each) => each.id === id);
    return value ? (value.kind === 'number' ? value.written : value.text) : '';
  });
}
