/** Pictures that are not there, or cannot be shown. */
import { listed } from '../../punctuation.ts';

export const pictureMessages = {
  large: (url: string, megabytes: string) =>
    `图片「${url}」有 ${megabytes} MB，超过 2 MB，手机上要等很久。请缩小再放进来。`,
  percent: (url: string) => `图片「${url}」的地址里 % 用得不对。文件名只用英文、数字和连字符。`,
  kind: (url: string, known: readonly string[]) => `图片「${url}」不是图片文件，可用：${listed(known)}。`,
  notInPublic: (url: string, file: string, hint: string) =>
    `图片「${url}」不在public/ 里：没有文件 ${file}。${hint}`,
  notBeside: (url: string, file: string, hint: string) =>
    `图片「${url}」不在本文件旁边：没有文件 ${file}。${hint}`,
  broken: (url: string, ending: string) =>
    `图片「${url}」打不开：文件是空的、坏了，或与扩展名 .${ending} 不合。`,
  unused: (name: string) => `图片「${name}」没有页面用它。请写进一份规程，或删去。`,
};
