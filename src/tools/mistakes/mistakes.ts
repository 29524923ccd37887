/** What the check found, as the browser is told. */
import path from 'node:path';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

export interface Mistake {
  severity: Diagnostic['severity'];
  /** `procedures/safety/fire.mdx:12:3`, from the handbook's folder. */
  place: string;
  message: string;
}

/** The name of the message by which the server and the panel tell each other of them. */
export const MISTAKES = 'handbook:mistakes';

/** Errors first; each in the order of the files. */
export function mistakesOf(diagnostics: readonly Diagnostic[], folder: string): Mistake[] {
  const all = diagnostics.map(({ severity, file, line, column, message }) => ({
    severity,
    place: `${path.relative(folder, file).replaceAll(path.sep, '/')}:${line}:${column}`,
    message,
  }));
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity !== 'error'),
  ];
}
