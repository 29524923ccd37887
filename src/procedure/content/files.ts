/** The files of the content folder: which of them are pages, and what is wrong with the others. */
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileMessages as say } from '#text/messages/content/files.ts';
import { finding, START_OF_FILE, type Diagnostic } from '../../syntax/diagnostic.ts';
import { HISTORY } from '../history/history-file.ts';
import { unreadable } from '../source/files/unreadable.ts';
import { didYouMean } from '../../syntax/nearest.ts';

/** Names of the lists beside the pages. */
export const LISTS = [
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
export const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What other programs leave behind. */
const LEFT_ALONE = /^[.~]|^(?:Thumbs\.db|desktop\.ini)$/i;
/** Beside the lists, files of these kinds are taken for parts of the handbook. */
const MEANT_FOR_SITE = /\.(?:ya?ml|mdx)$/i;
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

  /** Files beside the lists that were meant as one. Others may stand there: it is a folder with tools of its own as well. */
  async function lists(): Promise<void> {
    for (const name of await readdir(folder).catch(() => [])) {
      if (name === PAGES || name === HISTORY || (LISTS as readonly string[]).includes(name)) continue;
      if (LEFT_ALONE.test(name)) continue;
      const meant = didYouMean(name, [...LISTS, PAGES]);
      if (!meant && !MEANT_FOR_SITE.test(name)) continue;
      report(
        'warning',
        path.posix.join(folder, name),
        say.notAList(name, [...LISTS, PAGES], meant),
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
      else if (!kind.isFile()) report('error', file, say.notPlain(name));
      else if (name.endsWith('.mdx')) page(file, name.slice(0, -'.mdx'.length));
      else if (PICTURE.test(name)) found.pictures.push(file);
      else if (NEARLY_PAGE.test(name)) {
        const stem = name.replace(NEARLY_PAGE, '');
        report(
          'error',
          file,
          say.otherEnding(name, stem),
        );
      } else {
        report('warning', file, say.notAPage(name));
      }
    }
  }

  async function directory(file: string, name: string, depth: number): Promise<void> {
    if (name.endsWith('.mdx'))
      report('error', file, say.folderAsPage(name));
    else if (!ADDRESS.test(name)) report('error', file, say.folderName(name, suggestion(name)));
    if (depth > 20) report('error', file, say.deep);
    else await walk(file, depth + 1);
  }

  function page(file: string, stem: string): void {
    found.files.push(file);
    if (!ADDRESS.test(stem)) report('error', file, say.fileName(`${stem}.mdx`, suggestion(stem, '.mdx')));
    else if (stem.length > LONGEST)
      report('error', file, say.longName(stem.length, LONGEST));
  }
}

/** The same name as an address, where enough of it is left. */
function suggestion(name: string, ending = ''): string {
  const address = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ADDRESS.test(address) && !/\p{Script=Han}/u.test(name) ? say.rename(`${address}${ending}`) : '';
}
