/** A mistake in Mermaid text. `line` is 1-based within that text. */
export class MermaidError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'MermaidError';
    this.line = line;
  }
}

/** A drawing that Mermaid reads and that would not say what is written. The message is a whole sentence for authors. */
export class DrawingError extends MermaidError {
  constructor(message: string, line: number) {
    super(message, line);
    this.name = 'DrawingError';
  }
}
