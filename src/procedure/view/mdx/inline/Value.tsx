import { procedureText as text } from '#text/procedure.ts';
import { valueHint } from '../../../model/values/value-words.ts';
import { valueOf, type Reading } from '../reading.ts';

interface Props {
  page: Reading;
  id: string;
}

/** The box for a value that is written down: on paper a line to write on. */
export function Value({ page, id }: Props) {
  const value = valueOf(page, id);
  const hint = valueHint(value);
  return (
    <span class="value" id={value.id} data-kind={value.kind}>
      <span class="value-line" role="img" aria-label={text.value(value.name)}></span>
      {hint && <span class="value-hint">{hint}</span>}
    </span>
  );
}
