import { deskText as words } from '#text/desk.ts';
import type { Block } from '../../document/blocks.ts';
import { segments } from '../../document/segments.ts';
import { addRow, readTable, removeRow, setCell, shownCell, type Cell } from '../../edit/table.ts';
import { Said } from '../fields/Said.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useForm } from '../form-context.ts';
import { Words } from '../Words.tsx';

/** A table, or the pairs of a question. */
export function TableForm({ block, path }: { block: Extract<Block, { type: 'text' }>; path: string }) {
  const { file, change, focus, say } = useForm();
  const rows = readTable(file, block);
  const pathOf = (row: number, column: number) => (row + column === 0 ? path : `${path}~${row}.${column}`);
  return (
    <>
      <Said path={path} />
      <table class="desk-table">
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} data-head={row === 0 ? '' : undefined}>
                  <CellForm
                    cell={cell}
                    inside={block.children}
                    path={pathOf(row, column)}
                    table={path}
                    label={words.cell(row, column + 1)}
                  />
                </td>
              ))}
              <td>
                {row > 1 && (
                  <button
                    type="button"
                    class="button plain"
                    aria-label={words.removeRow(row)}
                    onClick={() => {
                      change(removeRow(file, cells));
                      focus(pathOf(row - 1, 0));
                      say(words.removed(words.row(row)), true);
                    }}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        class="button"
        data-add="row"
        onClick={() => {
          change(addRow(file, block, rows[0]?.length ?? 2));
          focus(pathOf(rows.length, 0));
        }}
      >
        {words.addRow}
      </button>
    </>
  );
}

interface CellProps {
  cell: Cell;
  /** The components in the table. */
  inside: readonly Block[];
  path: string;
  /** Its path. */
  table: string;
  label: string;
}

function CellForm({ cell, inside, path, table, label }: CellProps) {
  const { file, change } = useForm();
  if (segments(file, { content: cell, children: inside }).some(({ kind }) => kind !== 'words'))
    return (
      <Words line={{ content: cell, children: inside }} path={path} parent={table} label={label} quiet cell />
    );
  return (
    <TextField
      path={path}
      label={label}
      quiet
      lines
      mute
      value={shownCell(cell)}
      onValue={(value) => change(setCell(cell, value.replace(/\n/g, ' ').trim()), path)}
    />
  );
}
