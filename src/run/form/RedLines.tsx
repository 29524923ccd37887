/** What must never be done in a step, above what there is to do. */
import { runText as words } from '#text/run.ts';

interface Props {
  lines: readonly string[];
  /** One line for all of them, which a press unfolds: while one works. */
  folded: boolean;
}

export function RedLines({ lines, folded }: Props) {
  if (lines.length === 0) return null;
  if (folded)
    return (
      // All of it is the name of the fold, so that a screen reader hears it whole, open or not.
      <details class="checklist-redline">
        <summary>
          <strong>{words.redLines(lines.length)}</strong>
          <span>
            {lines.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </span>
        </summary>
      </details>
    );
  return lines.map((line) => (
    <p key={line} class="checklist-redline">
      <strong>{words.redLines(1)}</strong>
      {line}
    </p>
  ));
}
