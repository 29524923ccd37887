/** The list of what is wrong with the handbook, at the foot of every page in `dev`. */
import { checkMessages as count, devMessages as say } from '#text/messages/commands.ts';
import { clauses } from '#text/punctuation.ts';
import { diagnosticMessages } from '#text/messages/syntax.ts';
import type { Mistake } from './mistakes.ts';
import styles from './panel.css?inline';

/** As in mistakes.ts, which needs Node. */
const MISTAKES = 'handbook:mistakes';

class MistakesPanel extends HTMLElement {
  #details = document.createElement('details');
  #summary = document.createElement('summary');
  #list = document.createElement('ol');

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#summary.setAttribute('aria-live', 'polite');
    this.#details.append(this.#summary, this.#list);
    root.append(this.#details);
  }

  show(mistakes: readonly Mistake[]): void {
    const errors = mistakes.filter(({ severity }) => severity === 'error').length;
    // Who has folded it away sees it again when there is an error where none was.
    if (this.hidden || this.#list.childElementCount === 0) this.#details.open = errors > 0;
    this.hidden = mistakes.length === 0;
    const warnings = mistakes.length - errors;
    this.#summary.textContent = clauses([
      ...(errors > 0 ? [count.errors(errors)] : []),
      ...(warnings > 0 ? [count.warnings(warnings)] : []),
    ]);
    this.#list.replaceChildren(...mistakes.map(item));
  }
}

function item({ severity, place, message }: Mistake): HTMLLIElement {
  const line = document.createElement('li');
  line.className = severity;
  const where = document.createElement('code');
  where.textContent = place;
  line.append(where, ` ${diagnosticMessages[severity]} `, message);
  return line;
}

if (import.meta.hot) {
  customElements.define('mistakes-panel', MistakesPanel);
  const panel = new MistakesPanel();
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', say.region);
  panel.hidden = true;
  document.body.append(panel);

  let isFirst = true;
  import.meta.hot.on(MISTAKES, (mistakes: Mistake[]) => {
    // What could not be shown may be whole again.
    if (!isFirst && 'unshown' in document.documentElement.dataset) location.reload();
    isFirst = false;
    panel.show(mistakes);
  });
  import.meta.hot.send(MISTAKES);
}
