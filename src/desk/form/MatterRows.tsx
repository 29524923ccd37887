/** Entries of the front matter that consist of several words: what people ask and the step that answers it. */
import { deskText as words } from '#text/desk.ts';
import { own } from '../../ui/own.ts';
import { LookUp } from './fields/LookUp.tsx';
import { Said } from './fields/Said.tsx';
import { TextField } from './fields/TextField.tsx';
import { useForm, type Choice } from './form-context.ts';

interface Column {
  key: string;
  label: string;
  choices?: readonly Choice[];
}

interface Props {
  path: string;
  label: string;
  columns: readonly Column[];
  rows: readonly Readonly<Record<string, string>>[];
  onRows: (rows: Record<string, string>[]) => void;
}

export function MatterRows({ path, label, columns, rows, onRows }: Props) {
  const { focus, say } = useForm();
  const at = (row: number, column: number) => (row + column === 0 ? `${path}~` : `${path}~${row}.${column}`);
  return (
    <div class="desk-field" role="group" aria-label={label}>
      <span class="desk-label" aria-hidden="true">
        {label}
      </span>
      {rows.map((row, index) => (
        <div key={index} class="desk-row">
          {columns.map(({ key, label: name, choices }, column) => {
            const field = {
              path: at(index, column),
              label: name,
              value: own(row, key) ?? '',
              onValue: (value: string) =>
                onRows(
                  rows.map((other, place) => (place === index ? { ...other, [key]: value.trim() } : other)),
                ),
            };
            return choices ? (
              <LookUp key={key} {...field} choices={choices} none={words.choose} />
            ) : (
              <TextField key={key} {...field} />
            );
          })}
          <button
            type="button"
            class="button plain"
            aria-label={words.removeRow(index + 1)}
            onClick={() => {
              onRows(rows.filter((_, place) => place !== index));
              focus(at(Math.max(0, index - 1), 0));
              say(words.removed(words.row(index + 1)), true);
            }}
          >
            ×
          </button>
        </div>
      ))}
      <Said path={path} />
      <button
        type="button"
        class="button"
        data-add={path}
        onClick={() => {
          onRows([...rows, Object.fromEntries(columns.map(({ key }) => [key, '']))]);
          focus(at(rows.length, 0));
        }}
      >
        {words.addOne(label)}
      </button>
    </div>
  );
}
