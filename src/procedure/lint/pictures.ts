/** Whether a picture that a page shows is there. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { didYouMean } from '../../syntax/nearest.ts';

const KINDS = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'];
const PUBLIC = 'public';

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
