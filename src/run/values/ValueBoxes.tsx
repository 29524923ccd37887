/** The values of an item or a form where no run is open: boxes to write into on paper, pressed to begin a run. */
import { procedureText as text } from '#text/procedure.ts';
import { valueHint } from '../../procedure/model/values/value-words.ts';
import type { Value } from '../../procedure/model/values/value.ts';

interface Props {
  values: readonly Value[];
  /** Absent where nothing can be begun: on paper only. */
  onFill?: ((value: Value) => void) | undefined;
}

export function ValueBoxes({ values, onFill }: Props) {
  return (
    <span class="value-boxes">
      {values.map((value) => (
        <button
          key={value.id}
          class="value-box"
          type="button"
          aria-label={`${text.value(value.name)} ${valueHint(value)}`.trim()}
          data-kind={value.kind}
          onClick={() => onFill?.(value)}
        >
          {value.name} <span class="value-line" /> <span class="value-hint">{valueHint(value)}</span>
        </button>
      ))}
    </span>
  );
}
