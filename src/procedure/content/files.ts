/** The files of the content folder: which of them are pages, and what is wrong with the others. */
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { finding, START_OF_FILE, type Diagnostic } from '../../syntax/diagnostic.ts';
import { HISTORY } from '../history/history-file.ts';
import { didYouMean } from '../../syntax/nearest.ts';

/** Names of the lists beside the pages. */
const LISTS = [
  'domains.yaml',
  'roles.yaml',
  'sources.yaml',
  'glossary.yaml',
  'records.yaml',
  'synonyms.yaml',
  'site.yaml',
] as const;

const PAGES = 'procedures';
/** A name that can be an address as it stands. */
const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What other programs leave behind. */
const LEFT_ALONE = /^[.~]|^(?:Thumbs\\.db|desktop\\.ini)$/i;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
/** What was meant as a page: another ending, or one that an editor has put behind it. */
const NEARLY_PAGE = /\.(?:mdx?|markdown)(?:\.\w+)?$/i;
const LONGEST = 100;

export interface Found {
  /** Paths of the pages from the working directory, with forward slashes, in their order. */
  files: string[];
  /** Likewise the pictures beside them. */
  pictures: string[];
  diagnostics: Diagnostic[];
}

/** @param folder of the content */
export async function findPages(folder: string): Promise<Found> {
  const found: Found = { files: [], pictures: [], diagnostics: [] };
  const visited = new Set<string>();
  await lists();
  await walk(path.posix.join(folder.replaceAll(path.sep, '/'), PAGES), 0);
  found.files.sort();
  return found;

  function report(severity: Diagnostic['severity'], file: string, message: string): void {
    found.diagnostics.push({ file, ...finding('file-name', START_OF_FILE, message), severity });
  }

  /** Files beside the lists that bear nearly the name of one. */
  async function lists(): Promise<void> {
    for (const name of await readdir(folder).catch(() => [])) {
      if (name === PAGES || name === HISTORY || (LISTS as readonly string[]).includes(name)) continue;
      if (LEFT_ALONE.test(name) || PICTURE.test(name)) continue;
      const meant = didYouMean(name, [...LISTS, PAGES]);
      report(
        'warning',
        path.posix.join(folder, name),
        `「${name}」不会被读到，这里只放 ${[...LISTS, PAGES].join('、')}。${meant}`,
      );
    }
  }

  async function walk(at: string, depth: number): Promise<void> {
    const real = await realpath(at).catch(() => undefined);
    const names = await readdir(at).catch((error: Error) => error);
    if (names instanceof Error) {
      found.diagnostics.push(unreadable(at, names));
      return;
    }
    if (real === undefined || visited.has(real)) return;
    visited.add(real);
    for (const name of names.sort()) {
      if (LEFT_ALONE.test(name)) continue;
      const file = `${at}/${name}`;
      const kind = await stat(file).catch((error: Error) => error);
      if (kind instanceof Error) found.diagnostics.push(unreadable(file, kind));
      else if (kind.isDirectory()) await directory(file, name, depth);
      else if (!kind.isFile()) report('error', file, `「${name}」不是普通的文件，读不了。`);
      else if (name.endsWith('.mdx')) page(file, name.slice(0, -'.mdx'.length));
      else if (PICTURE.test(name)) found.pictures.push(file);
      else if (NEARLY_PAGE.test(name)) {
        const stem = name.replace(NEARLY_PAGE, '');
        report(
          'error',
          file,
          `「${name}」不会被读到，规程的文件名要以小写的 .mdx 结尾。请改名为「${stem}.mdx」。`,
        );
      } else {
        report('warning', file, `「${name}」不会被读到，这里只放 .mdx 文件和图片。`);
      }
    }
  }

  async function directory(file: string, name: string, depth: number): Promise<void> {
    if (name.endsWith('.mdx'))
      report('error', file, `「${name}」是文件夹，不是文件。文件夹的名字不要以 .mdx 结尾。`);
    else if (!ADDRESS.test(name)) report('error', file, `文件夹名「${name}」${RULE}${suggestion(name)}`);
    if (depth > 20) report('error', file, '文件夹套得太深。');
    else await walk(file, depth + 1);
  }

  function page(file: string, stem: string): void {
    found.files.push(file);
    if (!ADDRESS.test(stem)) report('error', file, `文件名「${stem}.mdx」${RULE}${suggestion(stem, '.mdx')}`);
    else if (stem.length > LONGEST)
      report('error', file, `文件名有 ${stem.length} 个字，超过 ${LONGEST} 个字。`);
  }
}

const RULE = '会成为网址，只能用小写英文字母、数字和连字符。';

/** The same name as an address, where enough of it is left. */
function suggestion(name: string, ending = ''): string {
  const address = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ADDRESS.test(address) && !/\p{Script=Han}/u.test(name) ? `可改名为「${address}${ending}」。` : '';
}

/** What to say of a file that the system does not hand out. */
export function unreadable(file: string, error: Error): Diagnostic {
  const { code = '' } = error as NodeJS.ErrnoException;
  const why = REASONS.get(code) ?? `系统说 ${code || error.message}`;
  return { file, ...finding('file-name', START_OF_FILE, `读不到这个文件：${why}。`) };
}

const REASONS = new Map([
  ['ENOENT', '没有这个文件，或它是一个指向别处的链接，那里没有文件'],
  ['ELOOP', '它是一个链接，绕了一圈又指回自己'],
  ['EACCES', '没有读它的权限'],
  ['EPERM', '没有读它的权限'],
  ['EISDIR', '它是文件夹'],
]);
