/** All that is wrong with the page and all that is to come, each leading to where it stands. */
import { deskText as words } from '#text/desk.ts';
import { inPlainWords } from '../state/in-plain-words.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

interface Props {
  diagnostics: readonly Diagnostic[];
  /** What is still to be written. */
  open: readonly Diagnostic[];
  /** The file is shown as text, which has lines. */
  isText: boolean;
  /** The place of each step, by its id. */
  places?: ReadonlyMap<string, number>;
  onGo: (diagnostic: Diagnostic) => void;
}

export function Problems({ diagnostics, open, isText, places, onGo }: Props) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const entries = (some: readonly Diagnostic[], isOpen: boolean) =>
    some.map((diagnostic, index) => (
      <li key={index} data-severity={isOpen ? 'open' : diagnostic.severity}>
        <button
          type="button"
          // The field that is being written in keeps the keyboard: were it left, this entry would move before the press ends.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onGo(diagnostic)}
        >
          <span>
            <strong>{words.severity[isOpen ? 'open' : diagnostic.severity]} </strong>
            {inPlainWords(diagnostic.message, places)}
          </span>
          {isText && <small>{words.goToLine(diagnostic.line)}</small>}
        </button>
      </li>
    ));
  return (
    <section class="desk-problems" aria-labelledby="desk-problems">
      <h2 id="desk-problems">{words.problems(errors, diagnostics.length - errors, open.length)}</h2>
      <ol>{entries(diagnostics, false)}</ol>
      <ol>{entries(open, true)}</ol>
    </section>
  );
}
