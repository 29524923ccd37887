/** One written page: its text read into front matter, outline and findings. */
import type { Finding } from './diagnostic.ts';
import { extract, type Extraction, type Reference } from './extract.ts';
import type { Outline, Procedure } from './model.ts';
import { matterSchema, type WrittenMatter } from './schema.ts';
import type { Place, SyntaxNode } from './syntax.ts';
import { readTree, withLineFeeds } from './tree.ts';
import { readYaml } from './yaml.ts';

export interface Page {
  /** Path from the project's root, with forward slashes. */
  file: string;
  slug: string;
  /** Undefined if anything in the front matter is wrong. */
  matter: WrittenMatter | undefined;
  /** The fields of the front matter that are right, whatever the others are. */
  sound: Partial<WrittenMatter>;
  outline: Outline;
  references: Reference[];
  /** The ids of headings, which links may name besides steps and sections. */
  headings: string[];
  findings: Finding[];
  /** Where a value of the front matter stands. */
  placeOf(path: readonly PropertyKey[]): Place;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---\s*$/m;
const EMPTY: Outline = { steps: [], sections: [], questions: [], diagrams: [], redLines: [] };

/** Reads one file's text. Never throws on an author's mistake. */
export function readPage(file: string, text: string): Page {
  const source = withLineFeeds(text);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const yaml = source.startsWith('---') ? FRONT_MATTER.exec(source)?.[1] : undefined;
  const written = readYaml(yaml ?? '', matterSchema, 2);
  const body = readBody(source);
  const encoding = readEncoding(source);
  if (encoding)
    return {
      file,
      slug,
      matter: undefined,
      sound: {},
      ...body,
      findings: [encoding],
      placeOf: written.placeOf,
    };
  const findings: Finding[] =
    yaml === undefined
      ? [
          at(
            { line: 1, column: 1 },
            'matter',
            '文件开头没有文件头。第一行应是 ---，接着是 title 等各项，再一行 ---。',
          ),
        ]
      : written.findings;
  return {
    file,
    slug,
    matter: written.value,
    sound: yaml === undefined ? {} : written.sound,
    outline: body.outline,
    references: body.references,
    headings: body.headings,
    findings: [...findings, ...body.findings],
    placeOf: written.placeOf,
  };
}

/** Files of other editors: a byte order mark, or an encoding that is not UTF-8. */
function readEncoding(source: string): Finding | undefined {
  const line = source.split('\n').findIndex((text) => text.includes('\uFFFD')) + 1;
  const how = '请在编辑器里另存为 UTF-8（不带 BOM）';
  if (line > 0) return at({ line, column: 1 }, 'encoding', `文件不是 UTF-8 编码，有认不出的字。${how}。`);
  if (source.startsWith('\uFEFF'))
    return at({ line: 1, column: 1 }, 'encoding', `文件开头有 BOM 标记。${how}。`);
  return undefined;
}

function readBody(source: string): Extraction {
  let root: SyntaxNode;
  try {
    root = readTree(source);
  } catch (error) {
    return {
      outline: EMPTY,
      references: [],
      headings: [],
      findings: [syntaxFinding(error as Error, source)],
    };
  }
  return extract(root, source);
}

const at = ({ line, column }: Place, rule: string, message: string): Finding => ({
  severity: 'error',
  rule,
  line,
  column,
  message,
});

/** The parser's English message as one that an author can act on. */
function syntaxFinding({ message }: Error, source: string): Finding {
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const where = { line: Number(line), column: Number(column) };
  const written = source.split('\n')[where.line - 1] ?? '';
  const tag = /closing tag for `<(\w+)>`/.exec(text)?.[1];
  const unexpected = /Unexpected closing (?:slash `\/` in )?tag[^<]*`?<?\/?(\w+)/i.exec(text)?.[1];
  const what = tag
    ? `<${tag}> 没有结束标签。请在它的内容之后另起一行写 </${tag}>，前后各空一行。`
    : unexpected
      ? `多了结束标签 </${unexpected}>，或它与开头的标签对不上。`
      : /character `!`/.test(text)
        ? '不能写 HTML 注释 <!-- … -->，请删去。'
        : /=\s*[“”‘’＂]/.test(written)
          ? '引号写成了中文引号。属性的值要用英文引号："…"。'
          : /expression|closing brace/.test(text)
            ? '大括号 { 没有配对。正文里要写大括号请写成 \\{。'
            : /after `<`|before name/.test(text)
              ? '「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。'
              : `这里的写法读不懂（${text}）。`;
  return at(where, 'syntax', what);
}

/** The procedure that a sound page describes. */
export function procedureOf(page: Page & { matter: WrittenMatter }): Procedure {
  const { allow: _, ...matter } = page.matter;
  return { slug: page.slug, ...matter, ...page.outline };
}
