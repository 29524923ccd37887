/** The parser of Markdown in the browser, where the native one of the build cannot run. It gives the same tree. */
import { Parser } from 'acorn';
import acornJsx from 'acorn-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SyntaxNode } from '../../../syntax/node.ts';
import { hideAttributes, readAttributes } from './heading-attributes.ts';
import { parseAgain } from './parse-again.ts';
import { unravel } from './unravel.ts';

const javascript = Parser.extend(acornJsx());

/** JavaScript as far as it stands in braces. Imports are refused later, whatever they say. */
const acorn = {
  parse: (text: string) => ({ ...javascript.parse('', { ecmaVersion: 2024 }), end: text.length }),
  parseExpressionAt: javascript.parseExpressionAt.bind(javascript),
} as unknown as NonNullable<Options['acorn']>;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx, { acorn }).freeze();

/**
 * @param text MDX whose lines end with a line feed
 * @throws where it is none; the message begins with line and column
 */
export function parseMarkdown(text: string): SyntaxNode {
  const hidden = hideAttributes(text);
  const root = readAttributes(parse(hidden));
  // Braces that only looked like those of a heading.
  return unravel(root ?? parse(text));
}

/** A page that is written is read at every stroke, by its form and by its check. */
const parsed = parseAgain((text) => processor.parse(text) as unknown as SyntaxNode);

function parse(text: string): SyntaxNode {
  try {
    return parsed(text);
  } catch (error) {
    throw new Error(asTheNativeSays(error as MarkdownError, text), { cause: error });
  }
}

interface MarkdownError {
  line?: number;
  column?: number;
  message: string;
}

/** The complaint with the place that the parser of the build names. */
function asTheNativeSays({ line = 1, column = 1, message }: MarkdownError, text: string): string {
  if (/brace for `\{`/.test(message)) return `${openBrace(text)}: ${message}`;
  // The place is that of the slash, behind the bracket.
  if (message.startsWith('Unexpected closing slash')) return `${line}:${column - 1}: ${message}`;
  // (16:1-16:40) is where the open tag begins and ends; other places in brackets are of no use to an author.
  const opened = / \((\d+:\d+)-[\d:]+\)/;
  return `${line}:${column}: ${message.startsWith('Expected the closing tag') ? message.replace(/ \([\d:-]+\)/g, '') : message.replace(opened, ' ($1)')}`;
}

/** Where the first brace stands that nothing closes. */
function openBrace(text: string): string {
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '{') open.push(index);
    else if (text[index] === '}') open.pop();
  }
  const before = text.slice(0, open[0] ?? 0).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
