/** A record of a step, to be filled in as part of the run. */
import { runText as words } from '#text/run.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import type { Work } from '../sheet/session.ts';
import type { Row } from '../way/visit.ts';
import { ValuesOf } from './ValuesOf.tsx';

interface Props {
  record: RecordForm;
  row: Row;
  work: Work | undefined;
  onFill: (value: Value) => void;
}

export function RowForm({ record, ...rest }: Props) {
  return (
    <fieldset class="run-form">
      <legend>{words.recordForm(record.name)}</legend>
      <ValuesOf {...rest} values={record.fields} form={record} />
    </fieldset>
  );
}
