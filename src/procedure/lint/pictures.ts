/** Whether a picture that a page shows is there. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
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
  return size > LARGEST
    ? `图片「${url}」有 ${megabytes} MB，超过 2 MB，手机上要等很久。请缩小再放进来。`
    : undefined;
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
    return `图片「${url}」的地址里 % 用得不对。文件名只用英文、数字和连字符。`;
  }
  const kind = /\.([A-Za-z]+)$/.exec(name)?.[1];
  if (kind === undefined || !KINDS.includes(kind.toLowerCase())) {
    return `图片「${url}」不是图片文件，可用：${KINDS.join('、')}。`;
  }
  const shared = name.startsWith('/');
  const whole = path.join(shared ? PUBLIC : path.dirname(file), name);
  const folder = path.dirname(whole);
  const names = await readdir(folder).catch((): string[] => []);
  // Asked of the folder, so that upper and lower case count on every machine.
  if (!names.includes(path.basename(whole))) {
    const where = shared ? `${PUBLIC}/ 里` : '本文件旁边';
    const hint = didYouMean(path.basename(whole), names);
    return `图片「${url}」不在${where}：没有文件 ${whole.replaceAll(path.sep, '/')}。${hint}`;
  }
  if (shared) return undefined;
  try {
    await imageMetadata(await readFile(whole), whole);
    return undefined;
  } catch {
    return `图片「${url}」打不开：文件是空的、坏了，或与扩展名 .${kind} 不合。`;
  }
}
