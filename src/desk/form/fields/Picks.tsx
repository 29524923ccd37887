import { deskText as words } from '#text/desk.ts';
import { domId, useForm, type Choice } from '../form-context.ts';
import { Combobox } from './Combobox.tsx';
import { describedBy, Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  values: readonly string[];
  choices: readonly Choice[];
  onValues: (values: string[]) => void;
  /** Makes one that is not among them yet, out of its name; its id. */
  make?: ((name: string) => string) | undefined;
}

/** Several of a list, by their names. */
export function Picks({ path, label, values, choices, onValues, make }: Props) {
  const form = useForm();
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  return (
    <div class="desk-field" role="group" aria-labelledby={`${domId(path)}-label`}>
      <span class="desk-label" id={`${domId(path)}-label`}>
        {label}
      </span>
      <div class="desk-picks">
        {values.map((id, index) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-label={words.takeOut(nameOf(id))}
            onClick={() => {
              onValues(values.filter((_, other) => other !== index));
              form.focus(path);
            }}
          >
            {nameOf(id)} <span aria-hidden="true">×</span>
          </button>
        ))}
        <Combobox
          id={domId(path)}
          label={words.addTo(label)}
          value=""
          choices={choices.filter(({ id }) => !values.includes(id))}
          placeholder={values.length > 0 ? words.more : words.choose}
          onValue={(id) => onValues([...values, id])}
          onNew={make && ((name) => onValues([...values, make(name)]))}
          described={describedBy(path, form.messages)}
        />
      </div>
      <Said path={path} />
    </div>
  );
}
