import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { domId, useForm } from '../form-context.ts';
import { lengthOf, UNITS, type Length, type Unit } from './length.ts';
import { describedBy, Said } from './Said.tsx';

interface Props {
  path: string;
  label: string;
  /** As ISO 8601 writes it; undefined where there is none. */
  value: string | undefined;
  workdays?: boolean;
  onLength: (length: Length | undefined) => void;
  /** Working days can be chosen. */
  byWorkdays?: boolean;
}

/** How long: a number and what is counted. One that is written in another way stays as its text until it is chosen anew. */
export function LengthField({ path, label, value, workdays = false, onLength, byWorkdays = false }: Props) {
  const { messages } = useForm();
  const length = value === undefined ? undefined : lengthOf(value, workdays);
  const [chosen, setChosen] = useState<Unit>();
  const unit = length?.unit ?? chosen ?? (byWorkdays ? 'days' : 'minutes');
  return (
    <div class="desk-field">
      <label for={domId(path)}>{label}</label>
      <div class="desk-length">
        {value !== undefined && !length && <code>{value}</code>}
        <input
          id={domId(path)}
          inputMode="numeric"
          size={3}
          autocomplete="off"
          value={length ? String(length.count) : ''}
          onInput={({ currentTarget }) => {
            const count = /^\d{1,5}$/.exec(currentTarget.value.normalize('NFKC').trim())?.[0];
            if (count !== undefined) onLength({ count: Number(count), unit });
            else if (!currentTarget.value.trim()) onLength(undefined);
          }}
          {...describedBy(path, messages)}
        />
        <select
          id={domId(`${path}~unit`)}
          aria-label={words.unitOf(label)}
          value={unit}
          onInput={({ currentTarget }) => {
            const next = currentTarget.value as Unit;
            setChosen(next);
            if (length) onLength({ count: length.count, unit: next });
          }}
        >
          {UNITS.filter((each) => byWorkdays || each !== 'workdays').map((each) => (
            <option key={each} value={each}>
              {words.units[each]}
            </option>
          ))}
        </select>
      </div>
      <Said path={path} />
    </div>
  );
}
