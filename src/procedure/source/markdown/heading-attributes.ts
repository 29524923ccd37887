/** `## 标题 {#id}`: MDX would read the braces as JavaScript, so that they are other characters while it parses. */
import { children, type SyntaxNode } from '../../../syntax/node.ts';

/** Characters that no text may hold (Unicode's noncharacters). */
const [OPEN, CLOSE] = ['\u{fdd0}', '\u{fdd1}'];

export const hideAttributes = (text: string): string =>
  text.replace(/\{([#.][^\s{}][^{}\n]*)\}(?=[ \t]*$)/gm, `${OPEN}$1${CLOSE}`);

/** The tree with the attributes read, or undefined where some stand in no heading: there they are JavaScript after all. */
export function readAttributes(root: SyntaxNode): SyntaxNode | undefined {
  let misplaced = false;
  const read = (node: SyntaxNode): SyntaxNode => {
    const { type, value } = node;
    if (value !== undefined) {
      misplaced ||= type === 'text' && value.includes(OPEN);
      return { ...node, value: value.replaceAll(OPEN, '{').replaceAll(CLOSE, '}') };
    }
    if (!node.children) return node;
    return type === 'heading' ? withAttributes(node) : node;
  };
  const walk = (node: SyntaxNode): SyntaxNode => {
    const own = read(node);
    return own.children ? { ...own, children: own.children.map(walk) } : own;
  };
  const tree = walk(root);
  return misplaced ? undefined : tree;
}

/** A heading with the attributes at its end as data. */
function withAttributes(heading: SyntaxNode): SyntaxNode {
  const inner = children(heading);
  const last = inner.at(-1);
  const found = new RegExp(`^(.*?)[ \\t]*${OPEN}([^${CLOSE}]*)${CLOSE}$`, 's').exec(last?.value ?? '');
  if (last?.type !== 'text' || !found) return heading;
  const [, text = '', written = ''] = found;
  const properties = new Map<string, unknown>();
  const classes: string[] = [];
  for (const word of written.split(/\s+/)) {
    if (word.startsWith('#')) properties.set('id', word.slice(1));
    else if (word.startsWith('.')) classes.push(word.slice(1));
    else if (word.includes('='))
      properties.set(word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1));
  }
  if (classes.length > 0) properties.set('className', classes);
  const rest = text ? [{ ...last, value: text }] : [];
  return {
    ...heading,
    data: { hProperties: Object.fromEntries(properties) },
    children: [...inner.slice(0, -1), ...rest],
  };
}
