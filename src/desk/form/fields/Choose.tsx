import { domId, useForm, type Choice } from '../form-context.ts';
import { describedBy, Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  /** Empty where nothing is chosen. */
  value: string;
  choices: readonly Choice[];
  /** What it is called that nothing is chosen; absent where something has to be. */
  none?: string;
  onValue: (value: string) => void;
  quiet?: boolean;
}

/** One of several by its name; one that is not among them, as the file has it, stays. */
export function Choose({ path, label, value, choices, none, onValue, quiet }: Props) {
  const { messages } = useForm();
  const isKnown = choices.some(({ id }) => id === value) || (value === '' && none !== undefined);
  return (
    <div class="desk-field">
      <label class={quiet ? 'visually-hidden' : ''} for={domId(path)}>
        {label}
      </label>
      <select
        id={domId(path)}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        {...describedBy(path, messages)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Said path={path} />
    </div>
  );
}
