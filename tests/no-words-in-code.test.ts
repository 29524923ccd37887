/** What is said, and what reads a language, stands in `src/text/` and `src/language/`: the code itself has no word of Chinese. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const HAN = /\p{Script=Han}/u;
/** Marks that only Chinese text has, and the quotation marks that English text has as well. */
const MARKS = /[\u3000-\u303f\uff00-\uffef“”]/;

/** Where a string may hold such marks, and why. Patterns may hold them anywhere: they read what a Chinese keyboard types. */
const MAY_HOLD_MARKS: Record<string, string> = {
  'src/remarks/remark.ts': 'the quotation marks of a remark, which mail programs leave alone',
  'src/procedure/source/misread-markup.ts': 'patterns in parts: boxes and bullets as they are mistyped',
  'src/procedure/source/tags/read-tag.ts': 'patterns in parts: tags and quotation marks as they are mistyped',
  'src/procedure/source/tags/repair-tags.ts': 'the full-width colon of a comment that is mended',
  'src/procedure/yaml/lenient-yaml.ts': 'patterns in parts: keys, lists and braces as they are mistyped',
  'src/syntax/node.ts':
    'a pattern in parts: stops in any language, behind which an entry needs none of its own',
};

interface Text {
  line: number;
  text: string;
  isPattern: boolean;
}

/** Strings, templates, patterns, markup and names of a script; comments may hold examples in the language of authors. */
function textsOfScript(file: string, source: string): Text[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    const isPattern = ts.isRegularExpressionLiteral(node);
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isIdentifier(node);
    if (isText || isPattern) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ line: line + 1, text: node.getText(tree), isPattern });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** Every line of another file, without its comments. */
function textsOfLines(source: string): Text[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  const bare = source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"\w])\/\/[^\n]*/g, blank);
  return bare.split('\n').map((text, index) => ({ line: index + 1, text, isPattern: false }));
}

const FILES = globSync('src/**/*.{ts,tsx,astro,css}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^src\/(?:text|language)\//.test(file));

const told = (accepts: (file: string, text: Text) => boolean): string[] =>
  FILES.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const texts = /\.tsx?$/.test(file) ? textsOfScript(file, source) : textsOfLines(source);
    return texts
      .filter((text) => !accepts(file, text))
      .map(({ line, text }) => `${file}:${line} ${text.trim().slice(0, 80)}`);
  });

describe('outside of src/text and src/language', () => {
  test('no string, pattern, markup or name holds a Chinese character', () => {
    expect(told((_, { text }) => !HAN.test(text))).toEqual([]);
  });

  test('no string or markup holds a Chinese mark, but where it is said why', () => {
    const found = told(
      (file, { text, isPattern }) => isPattern || !MARKS.test(text) || Object.hasOwn(MAY_HOLD_MARKS, file),
    );
    expect(found).toEqual([]);
  });

  test.each(Object.keys(MAY_HOLD_MARKS))('%s still holds what it is excepted for', (file) => {
    const held = textsOfScript(file, readFileSync(file, 'utf8'));
    expect(held.some(({ text, isPattern }) => !isPattern && MARKS.test(text))).toBe(true);
  });
});

describe('the search for words', () => {
  const script = (source: string) => textsOfScript('a.tsx', source).filter(({ text }) => HAN.test(text));

  test('finds them in strings, templates, patterns, markup and names, and leaves comments alone', () => {
    const source =
      "// 注释\nconst a = '一';\nconst b = `${a}二${a}三`;\nconst c = /四/;\nconst d = <p>五</p>;\nconst e = { 六: 1 };\n";
    expect(script(source).map(({ line }) => line)).toEqual([2, 3, 3, 4, 5, 6]);
  });

  test('finds them in a page and in a style sheet, and leaves comments alone', () => {
    const lines = textsOfLines(
      "---\n/** 注释 */\n---\n<p>词</p>\n<!-- 注 -->\na { content: '词'; } /* 注 */\n",
    );
    expect(lines.filter(({ text }) => HAN.test(text)).map(({ line }) => line)).toEqual([4, 6]);
  });
});
