/** The values of an item or of a record's form: boxes without a run, fields in an open one. */
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import { later } from '../../ui/loading/later.tsx';
import type { Work } from '../sheet/session.ts';
import type { Row } from '../way/visit.ts';
import { ValueBoxes } from './ValueBoxes.tsx';
import type { Place } from './write-value.ts';

interface Props {
  row: Row;
  work: Work | undefined;
  values: readonly Value[];
  item?: Place['item'];
  form?: RecordForm;
  onFill: ((value: Value) => void) | undefined;
}

export function ValuesOf({ work, onFill, ...rest }: Props) {
  return work ? <RowValues {...work} {...rest} /> : <ValueBoxes values={rest.values} onFill={onFill} />;
}

/** Few items have values. */
const RowValues = later(async () => (await import('./RowValues.tsx')).RowValues);
