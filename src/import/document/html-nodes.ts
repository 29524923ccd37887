/** The elements of an HTML page, read without a browser: the command and the desk's worker have none. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode;
export type HtmlElement = Tree.Element;

export const isElement = (node: Tree.Node): node is HtmlElement => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
/** As `P` and `TABLE`. */
export const nameOf = ({ tagName }: HtmlElement): string => tagName.toUpperCase();

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export const elementsIn = ({ childNodes }: HtmlElement): HtmlElement[] => childNodes.filter(isElement);

export const parentOf = ({ parentNode }: HtmlElement): HtmlElement | undefined =>
  parentNode && isElement(parentNode) ? parentNode : undefined;

/** The nearest element around a node that is called so, or the node itself. */
export function around(node: HtmlElement, ...names: string[]): HtmlElement | undefined {
  for (let at: HtmlElement | undefined = node; at; at = parentOf(at))
    if (names.includes(nameOf(at))) return at;
  return undefined;
}

/** All below a node in the order of the page, however deep they are nested. */
function* below(node: HtmlElement): Generator<HtmlNode> {
  const waiting = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (isElement(next))
      for (let at = next.childNodes.length - 1; at >= 0; at--) waiting.push(next.childNodes[at]!);
  }
}

export const elementsBelow = (node: HtmlElement, ...names: string[]): HtmlElement[] =>
  [...below(node)].filter(isElement).filter((one) => names.includes(nameOf(one)));

export const textOf = (node: HtmlNode): string =>
  isElement(node)
    ? [...below(node)].flatMap((one) => (isText(one) ? one.value : [])).join('')
    : isText(node)
      ? node.value
      : '';

export function remove(node: HtmlElement): void {
  const siblings = node.parentNode?.childNodes ?? [];
  siblings.splice(siblings.indexOf(node), 1);
}

/** The body of a page. */
export function bodyOf(html: string): HtmlElement {
  const page = parse(html).childNodes.find(isElement)!;
  return elementsIn(page).find((one) => nameOf(one) === 'BODY') ?? page;
}
