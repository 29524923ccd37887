export interface Option {
  value: string;
  name: string;
  disabled?: boolean | undefined;
  /** The head under which it stands with the others of its group. */
  group?: string | undefined;
}

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  /** Absent where the field is part of a form that reads it itself. */
  onChange?: (value: string) => void;
  name?: string | undefined;
  class?: string | undefined;
  /** True where the label is only heard. */
  hideLabel?: boolean;
}

/** A choice out of a list, with its label. */
export function Select({ label, value, options, onChange, name, class: more, hideLabel = false }: Props) {
  return (
    <label class={more ? `select ${more}` : 'select'}>
      <span class={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
      <select
        name={name}
        value={value}
        autocomplete="off"
        onChange={onChange && (({ currentTarget }) => onChange(currentTarget.value))}
      >
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, own]) => {
          const shown = own.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.name}
            </option>
          ));
          return group ? <optgroup label={group}>{shown}</optgroup> : shown;
        })}
      </select>
    </label>
  );
}
