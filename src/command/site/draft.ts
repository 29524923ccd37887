/** Where a site is built, and how it comes to the place of the one before. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLiving } from './living.ts';

/** Each build has folders of its own, named by its process. */
const KINDS = ['site', 'server'] as const;

export const draftOf = (root: string, kind: (typeof KINDS)[number]): string =>
  join(root, '.cache', kind, String(process.pid));

/** Removes what this build has made on the way, and what builds have left that were killed. */
export function removeDrafts(root: string): void {
  for (const kind of KINDS) {
    const folder = join(root, '.cache', kind);
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (/^\d+$/.test(name) && (Number(name) === process.pid || !isLiving(Number(name))))
        rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** What the versions of a site are kept in, where it is published by pushing its folder: it is no part of the site. */
export const REPOSITORY = '.git';

/** Puts what stands in one folder in the place of what stands in another, which stays the same folder. */
export async function replaceWith(folder: string, by: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isNear = (await stat(folder)).dev === (await stat(by)).dev;
  // On another disk it is copied first, as there may be no room for it: then nothing has been lost.
  const from = isNear ? by : join(folder, `.new-${process.pid}`);
  try {
    if (!isNear) await cp(by, from, { recursive: true });
    for (const name of await readdir(folder))
      if (join(folder, name) !== from && name !== REPOSITORY)
        await rm(join(folder, name), { recursive: true });
    for (const name of await readdir(from)) await rename(join(from, name), join(folder, name));
  } finally {
    if (!isNear) await rm(from, { recursive: true, force: true });
  }
}
