/** How a worker answers: errors of this project lose their class and their line on the way between threads. */
import { DrawingError, MermaidError } from '../graph/errors.ts';

interface SerializedError {
  message: string;
  /** Where it is a mistake of the author: its line in the Mermaid text. */
  line?: number;
  /** The message is a whole sentence. */
  isSentence?: boolean;
}

export type Reply<Result> = { result: Result } | { error: SerializedError };

export function toReply<Result>(drawing: Promise<Result>): Promise<Reply<Result>> {
  return drawing.then(
    (result) => ({ result }),
    (error: unknown) => ({ error: serialize(error) }),
  );
}

function serialize(error: unknown): SerializedError {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof MermaidError)) return { message };
  return { message, line: error.line, isSentence: error instanceof DrawingError };
}

/** The result, or the error thrown as it was in the worker. */
export function fromReply<Result>(reply: Reply<Result>): Result {
  if ('result' in reply) return reply.result;
  const { message, line, isSentence } = reply.error;
  if (line === undefined) throw new Error(message);
  throw isSentence ? new DrawingError(message, line) : new MermaidError(message, line);
}
