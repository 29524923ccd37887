/** Where links and pictures may lead. */
import type { Reader } from '../../syntax/reader.ts';
import { children, place, type SyntaxNode } from '../../syntax/node.ts';

/** A name that must be known elsewhere: checked when all pages and the vocabulary are at hand. */
export interface Reference {
  kind: 'role' | 'page' | 'call' | 'picture';
  /** A role id, the slug of a page that is linked or called, or a picture's address as written. */
  id: string;
  /** For pages: the anchor that the link names. */
  anchor?: string | undefined;
  /** For pictures: what they show, and the id of the step or section that they stand in. */
  alt?: string | undefined;
  group?: string | undefined;
  line: number;
  column: number;
}

const PROTOCOLS = ['http', 'https', 'mailto', 'tel'];
/** Characters that browsers pass over in an address, or that nobody sees. */
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;

/** The protocol of an address as a browser reads it, in lower case: `javascript`; undefined where it has none. */
export const protocolOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(UNSEEN, ''))?.[1]!.toLowerCase();

/** True of `//example.com` and `\\example.com`, which lead to another host. */
export const namesHost = (url: string): boolean => /^[/\\]{2}/.test(url.replace(UNSEEN, ''));

/** An address that says where it leads. */
const WHOLE = /^(?:https?:\/\/[^\s/?#\\:@.][^\s\\]*|mailto:[^\s@]+@[^\s@]+|tel:\D{0,3}\d[\d\s().+-]*)$/i;
const web = (url: string) => `链接「${url}」没有写完整，要写成 https://网址。`;
const NOT_WHOLE = new Map([
  ['http', web],
  ['https', web],
  ['mailto', (url: string) => `链接「${url}」没有写完整，要写成 mailto:名字@网址。`],
  ['tel', (url: string) => `链接「${url}」没有写完整，要写成 tel:号码。`],
]);

/** What is wrong with the protocol or host of a link, if anything is. */
export function wrongProtocol(url: string): string | undefined {
  if (namesHost(url)) return `链接「${url}」要写完整，以 https:// 开头。`;
  const protocol = protocolOf(url);
  if (!protocol) return undefined;
  if (PROTOCOLS.includes(protocol)) return WHOLE.test(url.trim()) ? undefined : NOT_WHOLE.get(protocol)!(url);
  const known = PROTOCOLS.map((name) => `${name}:`).join('、');
  const how = `只能用 ${known}，连到本站写 /procedures/文件名/ 或 #步骤编号`;
  return `链接「${url}」以「${protocol}:」开头，读者打不开。${how}。`;
}

/** The `id` that an element is written with. */
const idOf = ({ attributes = [] }: SyntaxNode): string | undefined => {
  const written = attributes.find(({ name }) => name === 'id')?.value;
  return typeof written === 'string' ? written : undefined;
};

/** What a picture is called that shows nothing but text. */
const OF_TEXT =
  /扫描件|文字版|全文|(?:文件|文字|表格|通知|公告|合同|聊天|网页)的?(?:截图|截屏|照片)|^截[图屏]/;

/** Reports links with a protocol that this site does not follow, and pictures from elsewhere; lists the others. */
export function readTargets(root: SyntaxNode, reader: Reader): Reference[] {
  const pictures: Reference[] = [];
  const visit = (node: SyntaxNode, inQuestion = false, around?: string): void => {
    const group = node.name === 'Step' || node.name === 'Section' ? idOf(node) : around;
    const url = node.url ?? '';
    const protocol = protocolOf(url);
    if (node.type === 'image') {
      if (protocol || namesHost(url)) {
        const how = '请存到 public/ 里，写成 /图.png；或存到本文件旁边，写成 ./图.png';
        reader.error('picture', node, `图片「${url}」不在本站，读者看不到。${how}。`);
      } else {
        // In a question no picture is shown, which is told there.
        const alt = node.alt?.trim() ?? '';
        const [textual] = OF_TEXT.exec(alt) ?? [];
        if (!alt && !inQuestion) reader.warn('picture-alt', node, url);
        if (textual !== undefined) reader.warn('picture-text', node, url, textual);
        pictures.push({ kind: 'picture', id: url, alt: node.alt ?? '', group, ...place(node) });
      }
    } else if (node.type === 'link') {
      const wrong = wrongProtocol(url);
      if (wrong) reader.error('link-target', node, wrong);
    }
    for (const child of children(node)) visit(child, inQuestion || node.name === 'Question', group);
  };
  visit(root);
  return pictures;
}

/** The page that a link names, by its address or its file: `/procedures/a/`, `a`, `./a.mdx`, `../shop/a.mdx`. */
export function pageOf(url: string): { slug: string; anchor: string | undefined } {
  const [written = '', anchor] = url.split('#');
  const path = written.replace(/^(?:\.{0,2}\/)*(?:procedures\/)?/, '').replace(/\/$/, '');
  return { slug: path.endsWith('.mdx') ? path.replace(/^.*\/|\.mdx$/g, '') : path, anchor };
}
