/** A mistake in Mermaid text. `line` is 1-based within that text. */
export class MermaidError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'MermaidError';
    this.line = line;
  }
}
