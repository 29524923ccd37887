/** All that is wrong with the page, each leading to where it stands. */
import { deskText as words } from '#text/desk.ts';
import { inPlainWords } from '../state/in-plain-words.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

interface Props {
  diagnostics: readonly Diagnostic[];
  /** The file is shown as text, which has lines. */
  isText: boolean;
  onGo: (diagnostic: Diagnostic) => void;
}

export function Problems({ diagnostics, isText, onGo }: Props) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="desk-problems" aria-labelledby="desk-problems">
      <h2 id="desk-problems">{words.problems(errors, diagnostics.length - errors)}</h2>
      <ol>
        {diagnostics.map((diagnostic, index) => (
          <li key={index} data-severity={diagnostic.severity}>
            <button type="button" onClick={() => onGo(diagnostic)}>
              <span>
                <strong>{words.severity[diagnostic.severity]}</strong> {inPlainWords(diagnostic.message)}
              </span>
              {isText && <small>{words.goToLine(diagnostic.line)}</small>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
