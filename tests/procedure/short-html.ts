import type { SyntaxNode } from '../../src/syntax/node.ts';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';

const MARKS: Record<string, [string, string]> = {
  strong: ['<b>', '</b>'],
  emphasis: ['<i>', '</i>'],
  delete: ['<s>', '</s>'],
  inlineCode: ['<code>', '</code>'],
  break: ['', '<br>'],
  paragraph: ['<p>', '</p>'],
};

/** The tree as short HTML. */
function html(node: SyntaxNode): string {
  const [open, close] = node.type === 'link' ? [`<a ${node.url}>`, '</a>'] : (MARKS[node.type] ?? ['', '']);
  return open + (node.value ?? '') + (node.children ?? []).map(html).join('') + close;
}

/** The same of a text. */
export const read = (text: string) => html(readTree(text));
