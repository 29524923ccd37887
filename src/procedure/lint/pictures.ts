/** Whether a picture that a page shows is there. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { pictureMessages as say } from '#text/messages/lint/pictures.ts';
import { SITE_PICTURES } from '../../site/mark/names.ts';
import { didYouMean } from '../../syntax/nearest.ts';

const KINDS = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'];
const PUBLIC = 'public';

/** In bytes; a phone's photo is larger and shows no more. */
const LARGEST = 2_000_000;

/** Where a picture lies from the working directory, with forward slashes; undefined where its address cannot be read. */
export function pictureFile(url: string, file: string): string | undefined {
  try {
    const name = decodeURI(url);
    const folder = name.startsWith('/') ? PUBLIC : path.dirname(file);
    return path.join(folder, name).replaceAll(path.sep, '/');
  } catch {
    return undefined;
  }
}

/** What is said of a picture that is there and takes long to load. */
export async function pictureTooLarge(url: string, file: string): Promise<string | undefined> {
  const { size } = (await stat(pictureFile(url, file) ?? '').catch(() => undefined)) ?? { size: 0 };
  const megabytes = (size / 1_000_000).toFixed(1);
  return size > LARGEST ? say.large(url, megabytes) : undefined;
}

/**
 * What is wrong with a picture, or undefined.
 * @param url as written: from `public/` where it begins with a slash, else from the page's own folder
 * @param file of the page, from the working directory
 */
export async function pictureProblem(url: string, file: string): Promise<string | undefined> {
  let name: string;
  try {
    name = decodeURI(url);
  } catch {
    return say.percent(url);
  }
  const kind = /\.([A-Za-z]+)$/.exec(name)?.[1];
  if (kind === undefined || !KINDS.includes(kind.toLowerCase())) {
    return say.kind(url, KINDS);
  }
  const shared = name.startsWith('/');
  if (shared && (SITE_PICTURES as readonly string[]).includes(name.slice(1))) return undefined;
  const whole = path.join(shared ? PUBLIC : path.dirname(file), name);
  const folder = path.dirname(whole);
  const names = await readdir(folder).catch((): string[] => []);
  // Asked of the folder, so that upper and lower case count on every machine.
  if (!names.includes(path.basename(whole))) {
    const hint = didYouMean(path.basename(whole), shared ? [...names, ...SITE_PICTURES] : names);
    return (shared ? say.notInPublic : say.notBeside)(url, whole.replaceAll(path.sep, '/'), hint);
  }
  if (shared) return undefined;
  try {
    await imageMetadata(await readFile(whole), whole);
    return undefined;
  } catch {
    return say.broken(url, kind);
  }
}
