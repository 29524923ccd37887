/** What must never be done in a step, above what there is to do: up to three lines on the screen; a press unfolds more. */
import { runText as words } from '#text/run.ts';
import { noBreak } from '#language/line-breaks/no-break.ts';

export function RedLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    // All of it is the name of the fold, so that a screen reader hears it whole, open or not, and paper has it.
    <details class="checklist-redline">
      <summary>
        <strong>{words.redLines(lines.length)}</strong>
        <span>
          {lines.map((line) => (
            <span key={line}>{noBreak(line)} </span>
          ))}
        </span>
      </summary>
    </details>
  );
}
