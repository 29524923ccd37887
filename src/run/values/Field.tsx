/** The field of one value, by its kind. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PictureField } from '../pictures/PictureField.tsx';
import type { FieldProps } from './field-props.ts';

export function Field(props: FieldProps) {
  const { kind } = props.value;
  if (kind === 'choice') return <ChoiceField {...props} />;
  return kind === 'signature' || kind === 'photo' ? <PictureField {...props} /> : <TypedField {...props} />;
}

function TypedField({
  value: { kind, unit, min },
  name,
  id,
  written,
  note,
  wrong,
  missing,
  held,
  draft,
  onWrite,
}: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  /** What was typed before the page was loaded anew. */
  const [waiting] = useState(() => draft.read());
  /** Whether something was typed that was not handed on yet, or is being written down. */
  const state = useRef<'typed' | 'writing' | undefined>(waiting === undefined ? undefined : 'typed');
  const show = useCallback(() => {
    if (!held && state.current === undefined) input.current!.value = written;
  }, [held, written]);
  // What is being typed is not written over.
  useLayoutEffect(() => {
    if (document.activeElement !== input.current) show();
  }, [show]);
  const write = () => {
    state.current = 'writing';
    void onWrite(input.current!.value).finally(() => (state.current = undefined));
  };
  const type = kind === 'time' || kind === 'date' ? kind : 'text';
  return (
    <span class="value-typed">
      <input
        ref={input}
        class="field-box"
        id={id}
        type={type}
        // A keypad with a point; one with a minus too where numbers may lie below zero.
        inputMode={kind === 'number' && (min === undefined || min >= 0) ? 'decimal' : undefined}
        defaultValue={waiting ?? written}
        autocomplete="off"
        aria-label={name}
        aria-describedby={note}
        aria-invalid={wrong}
        data-kind={kind}
        data-missing={missing ? '' : undefined}
        onInput={() => {
          state.current = 'typed';
          draft.keep(input.current!.value);
        }}
        onChange={write}
        // What is typed back to what the field showed is no change to the browser, though the record may be another.
        onBlur={() => (state.current === 'typed' ? write() : show())}
      />
      {unit && <span aria-hidden="true">{unit}</span>}
    </span>
  );
}

function ChoiceField({ value: { of = [], ok }, name, id, written, note, missing, onWrite }: FieldProps) {
  return (
    <span class="value-choices" role="group" aria-label={name} aria-describedby={note}>
      {of.map((choice, index) => (
        <button
          key={choice}
          id={index === 0 ? id : undefined}
          class="button"
          type="button"
          aria-pressed={written === choice}
          data-wrong={ok && !ok.includes(choice) ? '' : undefined}
          data-missing={missing && index === 0 ? '' : undefined}
          onClick={() => void onWrite(written === choice ? '' : choice)}
        >
          {choice}
        </button>
      ))}
    </span>
  );
}
