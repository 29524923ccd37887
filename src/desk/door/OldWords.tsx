/** A stretch of an old document as it stood: its headings, the numbers of its lists, its tables with every cell. */
import { doorText as words } from '#text/desk-door.ts';
import type { OldDocument } from '../../import/document/old-document.ts';
import { oldLines } from './old-lines.ts';

interface Props {
  document: OldDocument;
  from: number;
  to: number;
}

export function OldWords({ document, from, to }: Props) {
  return (
    <div class="door-old" tabIndex={0} role="group" aria-label={words.before}>
      {oldLines(document, from, to).map((line, index) =>
        'rows' in line ? (
          <table key={index}>
            <tbody>
              {line.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p key={index}>{line.isHeading ? <strong>{line.text}</strong> : line.text}</p>
        ),
      )}
    </div>
  );
}
