/** What became of every sentence of an old document: a table to look through, and a file. */
import { useState } from 'preact/hooks';
import { doorText as words } from '#text/desk-door.ts';
import { ledgerWords as say } from '#text/import.ts';
import type { Entry } from '../../import/ledger.ts';
import { ledgerCells, ledgerFile } from '../../import/ledger-file.ts';
import { download } from '../../ui/export/download.ts';

interface Props {
  ledger: readonly Entry[];
  /** The name of the old file. */
  file: string;
}

/** So many rows are shown at once. */
const ROWS = 100;

const SHOWN = {
  all: () => true,
  left: ({ fate }: Entry) => fate === 'left',
  split: ({ fate }: Entry) => fate === 'split',
  unsure: ({ doubts }: Entry) => doubts.length > 0,
};
type Shown = keyof typeof SHOWN;

export function Ledger({ ledger, file }: Props) {
  const [shown, setShown] = useState<Shown>('all');
  const [rows, setRows] = useState(ROWS);
  const found = ledger.filter(SHOWN[shown]);
  const count = (fate: Entry['fate']) => ledger.filter((entry) => entry.fate === fate).length;
  return (
    <details class="desk-card door-ledger">
      <summary>{words.ledger(count('kept'), count('split'), count('left'))}</summary>
      <div class="actions">
        <label>
          {words.show}{' '}
          <select
            value={shown}
            onInput={({ currentTarget }) => {
              setShown(currentTarget.value as Shown);
              setRows(ROWS);
            }}
          >
            {(Object.keys(SHOWN) as Shown[]).map((which) => (
              <option key={which} value={which}>
                {words.shown[which]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          onClick={() => download(words.ledgerFile(file), ledgerFile(ledger), 'text/csv;charset=utf-8')}
        >
          {words.download}
        </button>
      </div>
      <div class="door-table" tabIndex={0} role="group" aria-label={words.ledgerTable}>
        <table>
          <thead>
            <tr>
              {say.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, rows).map((entry) => (
              <tr key={`${entry.from.line}:${entry.from.column}`}>
                {ledgerCells(entry).map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > rows && (
        <button type="button" class="button" onClick={() => setRows(rows + ROWS)}>
          {words.more(found.length - rows)}
        </button>
      )}
    </details>
  );
}
