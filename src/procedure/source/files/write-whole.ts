/** Writes a file of the handbook so that it holds what it held, or all that is new, and never a part of it. */
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const real = await realpath(file).catch(() => path.resolve(file));
  const before = await stat(real).catch(() => undefined);
  const draft = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}`);
  try {
    // One that is not to be written is not to be replaced either.
    if (before) await access(real, constants.W_OK);
    await writeFile(draft, content, { mode: before?.mode });
    await rename(draft, real);
  } catch (error) {
    await rm(draft, { force: true });
    // What is told is where it was to go, not where it was on the way.
    throw Object.assign(error as Error, { path: file });
  }
}
