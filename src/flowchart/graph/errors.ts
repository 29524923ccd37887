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

/** A mistake as one thread or process tells it to another; without a line it is not the author's. */
export interface Told {
  error: string;
  line?: number;
  /** Whether it is a whole sentence. */
  whole?: boolean;
}

export function tell(error: unknown): Told {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof MermaidError
    ? { error: message, line: error.line, whole: error instanceof DrawingError }
    : { error: message };
}

export function heard({ error, line, whole }: Told): Error {
  if (line === undefined) return new Error(error);
  return whole ? new DrawingError(error, line) : new MermaidError(error, line);
}
