import { useState } from 'preact/hooks';
import { domId, useForm } from '../form-context.ts';
import { describedBy, Said } from './Said.tsx';

export interface TextProps {
  path: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** The label is for screen readers alone: what it is can be seen. */
  quiet?: boolean;
  hint?: string | undefined;
  /** It may have several lines. */
  lines?: boolean;
  type?: 'text' | 'date' | 'number';
  /** True where what was typed means what is written, though it is spelt otherwise. */
  same?: (typed: string, value: string) => boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPaste?: (event: ClipboardEvent) => void;
  /** Said elsewhere. */
  mute?: boolean;
  /** The keyboard has left it. */
  onLeave?: (() => void) | undefined;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const alike = (typed: string, value: string): boolean => folded(typed) === folded(value);

/** A text of the page. While it is typed it stands as it was typed, also where the file needs less: a blank at its end. */
export function TextField({ path, label, value, onValue, same = alike, ...props }: TextProps) {
  const { messages, waits } = useForm();
  const [typed, setTyped] = useState<string>();
  const { quiet, hint, lines, type = 'text', onKeyDown, onPaste, mute, onLeave } = props;
  const field = {
    id: domId(path),
    value: typed !== undefined && (waits || same(typed, value)) ? typed : value,
    // A field that is empty is known by it, also where nothing is proposed.
    placeholder: hint ?? ' ',
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(currentTarget.value);
      onValue(currentTarget.value);
    },
    onBlur: () => {
      setTyped(undefined);
      onLeave?.();
    },
    onKeyDown,
    onPaste,
    ...describedBy(path, messages),
  };
  return (
    <div class="desk-field">
      <label class={quiet ? 'visually-hidden' : ''} for={field.id}>
        {label}
      </label>
      {lines ? <textarea class="desk-words" rows={1} {...field} /> : <input type={type} {...field} />}
      {!mute && <Said path={path} />}
    </div>
  );
}
