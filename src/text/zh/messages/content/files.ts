/** Files of the content folder. */
import { listed } from '../../punctuation.ts';

export const fileMessages = {
  notAList: (name: string, lists: readonly string[], hint: string) =>
    `「${name}」不会被读到，这里只放 ${listed(lists)}。${hint}`,
  notPlain: (name: string) => `「${name}」不是普通的文件，读不了。`,
  otherEnding: (name: string, stem: string) =>
    `「${name}」不会被读到，规程的文件名要以小写的 .mdx 结尾。请改名为「${stem}.mdx」。`,
  notAPage: (name: string) => `「${name}」不会被读到，这里只放 .mdx 文件和图片。`,
  folderAsPage: (name: string) => `「${name}」是文件夹，不是文件。文件夹的名字不要以 .mdx 结尾。`,
  folderName: (name: string, hint: string) =>
    `文件夹名「${name}」会成为网址，只能用小写英文字母、数字和连字符。${hint}`,
  fileName: (name: string, hint: string) =>
    `文件名「${name}」会成为网址，只能用小写英文字母、数字和连字符。${hint}`,
  longName: (length: number, most: number) => `文件名有 ${length} 个字，超过 ${most} 个字。`,
  deep: '文件夹套得太深。',
  rename: (name: string) => `可改名为「${name}」。`,
  unreadable: (why: string) => `读不到这个文件：${why}。`,
  /** Why a file cannot be read. */
  systemSays: (error: string) => `系统说 ${error}`,
  missing: '没有这个文件，或它是一个指向别处的链接，那里没有文件',
  loop: '它是一个链接，绕了一圈又指回自己',
  forbidden: '没有读它的权限',
  isFolder: '它是文件夹',
};
