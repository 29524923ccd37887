import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { LANGUAGES } from '../language/languages.ts';

/**
 * Runs a script with the words of a language, and ends as it does.
 *
 * All words are imported as `#text/…` and all that reads a language as `#language/…`. Which folders those are is said
 * here and nowhere else, by a condition of Node; the workers and processes that the script starts inherit it.
 */
export function startInLanguage(language: string, args: readonly string[], env = process.env): void {
  const condition = `--conditions=${LANGUAGES.get(language)!}`;
  // Node tells of its own trials (the storage of browsers, say), which is nothing to whoever writes procedures.
  const quiet = '--disable-warning=ExperimentalWarning';
  const inLanguage = { ...env, NODE_OPTIONS: [env.NODE_OPTIONS, condition, quiet].filter(Boolean).join(' ') };
  // In the place of this process where the system can do that: one that only waits weighs a hundred megabytes.
  if (process.platform !== 'win32')
    process.execve?.(process.execPath, [process.execPath, ...args], inLanguage as Record<string, string>);
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: inLanguage });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
