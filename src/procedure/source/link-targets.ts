/** Where links and pictures may lead. */
import { OF_TEXT } from '#language/authoring/wording.ts';
import { linkMessages as say } from '#text/messages/source/links.ts';
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
const web = (url: string) => say.web(url);
const NOT_WHOLE = new Map([
  ['http', web],
  ['https', web],
  ['mailto', (url: string) => say.mailto(url)],
  ['tel', (url: string) => say.tel(url)],
]);

/** What is wrong with the protocol or host of a link, if anything is. */
export function wrongProtocol(url: string): string | undefined {
  if (namesHost(url)) return say.host(url);
  const protocol = protocolOf(url);
  if (!protocol) return undefined;
  if (PROTOCOLS.includes(protocol)) return WHOLE.test(url.trim()) ? undefined : NOT_WHOLE.get(protocol)!(url);
  return say.protocol(
    url,
    protocol,
    PROTOCOLS.map((name) => `${name}:`),
  );
}

/** The `id` that an element is written with. */
const idOf = ({ attributes = [] }: SyntaxNode): string | undefined => {
  const written = attributes.find(({ name }) => name === 'id')?.value;
  return typeof written === 'string' ? written : undefined;
};

/** Reports links with a protocol that this site does not follow, and pictures from elsewhere; lists the others. */
export function readTargets(root: SyntaxNode, reader: Reader): Reference[] {
  const pictures: Reference[] = [];
  const visit = (node: SyntaxNode, inQuestion = false, around?: string): void => {
    const group = node.name === 'Step' || node.name === 'Section' ? idOf(node) : around;
    const url = node.url ?? '';
    const protocol = protocolOf(url);
    if (node.type === 'image') {
      if (protocol || namesHost(url)) {
        reader.error('picture', node, say.elsewhere(url));
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
