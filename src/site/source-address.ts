/** Where the source of a page can be edited in a browser. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** How hosts of repositories call the page on which a file is edited, and the branch that they begin with. */
const HOSTS: [host: RegExp, edit: string][] = [
  [/(^|\.)gitlab\./, '-/edit/main'],
  [/^gitee\.com$/, 'edit/master'],
  [/^codeberg\.org$|(^|\.)gitea\.|(^|\.)forgejo\./, '_edit/main'],
];

/**
 * What the path of a file within the content folder is appended to.
 *
 * @param written a repository (`https://github.com/owner/name`), or all that comes before a file's path
 * @param within where the content folder lies in its repository, with slashes; empty at its root
 */
export function sourceAddress(written: string, within: string): string {
  const { hostname, pathname } = new URL(written);
  const whole = written.replace(/(?:\.git)?\/*$/, '');
  if (pathname.split('/').filter(Boolean).length !== 2) return `${whole}/`;
  const edit = HOSTS.find(([host]) => host.test(hostname))?.[1] ?? 'edit/main';
  return [whole, edit, within].filter(Boolean).join('/') + '/';
}

/** Where a folder lies in the repository that it is part of; empty at its root, and where there is none. */
export function withinRepository(folder: string): string {
  const whole = path.resolve(folder);
  for (let at = whole; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return path.relative(at, whole).replaceAll(path.sep, '/');
    if (at === path.dirname(at)) return '';
  }
}
