/** Has one command wait for another that works in the same folder. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isLiving } from './living.ts';

/** How often it is looked whether the other one has ended, in milliseconds. */
const EVERY = 200;

/**
 * Takes the place, in which the number of this process is then written; returns what gives it up again.
 *
 * @param waits is called once where another process has it
 */
export async function takePlace(file: string, waits: (pid: number) => void): Promise<() => void> {
  await mkdir(dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return placeIn(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    // One that was killed has left it.
    if (holder !== undefined && !isLiving(holder)) rmSync(file, { force: true });
    else {
      if (!told && holder !== undefined) waits(holder);
      told ||= holder !== undefined;
      await pause(EVERY);
    }
  }
}

/** Gives up the place that this process has. */
export const placeIn = (file: string) => () => rmSync(file, { force: true });

/** Undefined while it is being written, or when it has just gone. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
