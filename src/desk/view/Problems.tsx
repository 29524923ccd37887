/** All that is wrong with the page, each leading to where it stands. */
import { deskText as words } from '#text/desk.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { domId } from '../form/form-context.ts';

interface Props {
  /** By the part of the form that each is said of. */
  messages: ReadonlyMap<string, readonly Diagnostic[]>;
  diagnostics: readonly Diagnostic[];
  asText: boolean;
}

/** The field of a path, or the part that it belongs to. */
function focusPath(path: string): void {
  const field = document.getElementById(domId(path));
  const [part = ''] = path.split('@');
  const target =
    field ?? document.getElementById(domId(part)) ?? document.querySelector<HTMLElement>('.desk-form');
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function focusLine(line: number): void {
  const text = document.querySelector<HTMLTextAreaElement>('#desk-text');
  if (!text) return;
  const lines = text.value.split('\n');
  const begin = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(begin, begin + (lines[line - 1]?.length ?? 0));
}

export function Problems({ messages, diagnostics, asText }: Props) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const pathOf = (diagnostic: Diagnostic) =>
    [...messages].find(([, those]) => those.includes(diagnostic))?.[0] ?? '';
  return (
    <details class="desk-problems">
      <summary>{words.problems(errors, diagnostics.length - errors)}</summary>
      <ol>
        {diagnostics.map((diagnostic, index) => (
          <li key={index} data-severity={diagnostic.severity}>
            <button
              type="button"
              class="button plain"
              onClick={() => (asText ? focusLine(diagnostic.line) : focusPath(pathOf(diagnostic)))}
            >
              {words.line(diagnostic.line)}
            </button>{' '}
            <strong>{words.severity[diagnostic.severity]}</strong> {diagnostic.message}
          </li>
        ))}
      </ol>
    </details>
  );
}
