import { domId } from '../form-context.ts';
import { Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  checked: boolean;
  onValue: (checked: boolean) => void;
}

/** Yes or no. */
export function Flag({ path, label, checked, onValue }: Props) {
  return (
    <div class="desk-field">
      <label class="desk-flag">
        <input
          type="checkbox"
          id={domId(path)}
          checked={checked}
          onInput={({ currentTarget }) => onValue(currentTarget.checked)}
        />
        {label}
      </label>
      <Said path={path} />
    </div>
  );
}
