import { listed } from '../../punctuation.ts';

export const linkMessages = {
  web: (url: string) => `链接「${url}」没有写完整，要写成 https://网址。`,
  mailto: (url: string) => `链接「${url}」没有写完整，要写成 mailto:名字@网址。`,
  tel: (url: string) => `链接「${url}」没有写完整，要写成 tel:号码。`,
  host: (url: string) => `链接「${url}」要写完整，以 https:// 开头。`,
  protocol: (url: string, protocol: string, known: readonly string[]) =>
    `链接「${url}」以「${protocol}:」开头，读者打不开。只能用 ${listed(known)}，连到本站写 /procedures/文件名/ 或 #步骤编号。`,
  elsewhere: (url: string) =>
    `图片「${url}」不在本站，读者看不到。请存到 public/ 里，写成 /图.png；或存到本文件旁边，写成 ./图.png。`,
};
