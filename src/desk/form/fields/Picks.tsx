import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { domId, useForm, type Choice } from '../form-context.ts';
import { Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  values: readonly string[];
  choices: readonly Choice[];
  onValues: (values: string[]) => void;
  /** Makes one that is not among them yet, out of its name; its id. */
  make?: ((name: string) => string) | undefined;
}

const NEW = '\n';

/** Several of a list, by their names. */
export function Picks({ path, label, values, choices, onValues, make }: Props) {
  const form = useForm();
  const [naming, setNaming] = useState<string>();
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  const add = (id: string) => {
    if (id === NEW) return setNaming('');
    if (id) onValues([...values, id]);
  };
  const made = () => {
    if (naming?.trim() && make) onValues([...values, make(naming.trim())]);
    setNaming(undefined);
    form.focus(path);
  };
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
        {naming === undefined ? (
          <select
            id={domId(path)}
            aria-label={words.addTo(label)}
            value=""
            onInput={({ currentTarget }) => {
              add(currentTarget.value);
              currentTarget.value = '';
            }}
          >
            <option value="">{values.length > 0 ? words.more : words.choose}</option>
            {choices.map(({ id, name }) =>
              values.includes(id) ? null : (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
            )}
            {make && <option value={NEW}>{words.newOne}</option>}
          </select>
        ) : (
          <>
            <input
              id={domId(path)}
              aria-label={words.newName(label)}
              value={naming}
              // The list has gone from under the keyboard.
              ref={(field) => {
                if (naming === '') field?.focus();
              }}
              onInput={({ currentTarget }) => setNaming(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
                event.preventDefault();
                if (event.key === 'Enter') made();
                else setNaming(undefined);
              }}
            />
            <button type="button" class="button" onClick={made}>
              {words.add}
            </button>
          </>
        )}
      </div>
      <Said path={path} />
    </div>
  );
}
