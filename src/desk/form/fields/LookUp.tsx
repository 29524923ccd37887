import { domId, useForm, type Choice } from '../form-context.ts';
import { Combobox } from './Combobox.tsx';
import { describedBy, Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  /** Empty where nothing is chosen. */
  value: string;
  choices: readonly Choice[];
  /** Offered last. */
  always?: readonly Choice[];
  /** What it is called that nothing is chosen. */
  none: string;
  onValue: (value: string) => void;
}

/** One of many, looked up by its name. Of a few, `Choose` takes one. */
export function LookUp({ path, label, ...field }: Props) {
  const { messages } = useForm();
  return (
    <div class="desk-field">
      <label for={domId(path)}>{label}</label>
      <Combobox id={domId(path)} {...field} described={describedBy(path, messages)} />
      <Said path={path} />
    </div>
  );
}
