import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Built } from './finish.ts';

/**
 * Finishes a site in a process that has not built its pages: what the bundler and Astro have taken of the memory they do
 * not give back, and the index of the search needs as much again. It takes the place of this one where the system can do
 * that; else this one waits for it.
 */
export function finishAlone(built: Built): Promise<boolean> {
  const script = join(built.root, 'src/command/site/finish-start.ts');
  const args = [script, JSON.stringify(built)];
  if (process.platform !== 'win32')
    process.execve?.(process.execPath, [process.execPath, ...args], process.env as Record<string, string>);
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code === 0)));
}
