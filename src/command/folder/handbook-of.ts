/** Finds the handbook from a folder within it, as git finds a repository. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SITE_FILE } from '../../procedure/content/site/site-file.ts';

const has = (folder: string, name: string): boolean => existsSync(join(folder, name));

/** The folder itself, or the handbook that it lies in, from the working directory. */
export function handbookOf(folder: string): string {
  if (has(folder, SITE_FILE) || has(folder, 'procedures')) return folder;
  const around = handbookAround(folder);
  return around === undefined ? folder : relative('.', around) || '.';
}

/** The handbook that a folder lies in, whether that is there or not; undefined where it lies in none. */
export function handbookAround(folder: string): string | undefined {
  for (let at = dirname(resolve(folder)); at !== dirname(at); at = dirname(at))
    if (has(at, 'procedures') && (has(at, SITE_FILE) || has(at, 'domains.yaml'))) return at;
  return undefined;
}
