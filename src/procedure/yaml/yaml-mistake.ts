/** What is wrong with a piece of YAML, in an author's words. */
import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';

export interface Mistake {
  /** Where in the piece. */
  offset: number;
  message: string;
}

/** How an entry of a list begins, and how one of a map does. */
export const ENTRY = /^( *)(- +|-$)/;
export const KEY = /^( *)([^\s:#'"[\]{}][^:]*?) *:(?= |\t|$)/;

/** YAML in which every value is text, a list or a map. */
export function parse(text: string, lineCounter = new LineCounter()): Document {
  return parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
}

/** The first thing that is wrong with a text, or that would lose some of its words. */
export function mistakeIn(text: string): Mistake | undefined {
  const document = parse(text);
  const [error] = document.errors;
  if (error) return explain(error.code, error.message, error.pos[0], text);
  let mark: number | undefined;
  let key: number | undefined;
  visit(document, (_, node) => {
    if (isPair(node) && isCollection(node.key)) key ??= node.key.range?.[0];
    if (mark !== undefined || !isNode(node)) return;
    const [from = 0, to = 0] = node.range ?? [];
    if (isAlias(node)) mark = from;
    else if (node.anchor !== undefined || node.tag !== undefined) {
      mark = Math.max(text.slice(0, from).search(/[&!][^&!\n]*$/), 0);
    } else if (isScalar(node) && node.type === 'PLAIN') {
      const stray = text.slice(from, to).search(/\n[ \t]*- /);
      if (stray >= 0) mark = from + stray + 1 + /^[ \t]*/.exec(text.slice(from + stray + 1))![0].length;
    }
  });
  if (mark === undefined && key !== undefined) return explain('MULTILINE_IMPLICIT_KEY', '', key, text);
  if (mark === undefined) return undefined;
  return explain(text[mark] === '-' ? 'STRAY_ENTRY' : 'BAD_SCALAR_START', '', mark, text);
}

/** What is wrong, for an author, with the line as it is to be written where that is plain. */
function explain(code: string, english: string, offset: number, text: string): Mistake {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(begin).split('\n')[0]!;
  const at = { offset };
  const [, , key] = KEY.exec(line.replace(ENTRY, '$1')) ?? [];
  const written =
    key === undefined ? '' : line.slice(line.indexOf(':', line.indexOf(key) + key.length) + 1).trim();
  const inBraces = code === 'BLOCK_IN_FLOW' ? /\{.*\}/.exec(line) : null;
  if (inBraces) return withinBraces(inBraces[0], begin + inBraces.index);
  const quoted =
    written && !/^['"[{]/.test(written)
      ? `请把整段用单引号括起来：${key}: '${clip(written.replaceAll("'", "''"))}'`
      : '有这种符号的文字要用单引号括起来';
  if (/quote/.test(english) && /closing/.test(english)) {
    const from = text.search(/["']/);
    return { offset: Math.max(from, 0), message: `引号「${text[from] ?? '"'}」没有配对，后面少了一个。` };
  }
  if (code === 'BAD_SCALAR_START' || /Block scalar header|Tags and anchors/.test(english)) {
    // The parser names the mark itself or the character behind it.
    const mark = line.slice(0, offset - begin + 1).search(/[*&!|>%`@,?](?=[^*&!|>%`@,?]?$)/);
    const place = mark < 0 ? offset : begin + mark;
    return {
      offset: place,
      message: `内容不能以「${text[place]}」开头，这个符号在这里另有意思。${quoted}。`,
    };
  }
  if (/^Flow (sequence|map)/.test(english)) {
    const from = text.search(/[[{]/);
    const hash = / (#\S[^\n]*)/.exec(text.slice(from));
    if (hash) {
      const message = `「${clip(hash[1]!)}」会被当作注释丢掉。有 # 的文字要用单引号括起来。`;
      return { offset: from + hash.index + 1, message };
    }
    return { offset: Math.max(from, 0), message: `括号「${text[from] ?? '['}」没有配对，后面少了一个。` };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && written.includes(': '))
    return { ...at, message: `一行里有两个冒号。${quoted}。` };
  if (/at node end/.test(english) && /^["']/.test(written))
    return { ...at, message: '引号后面还有别的字。整段都要写在一对引号里面，里面的引号用中文的“”。' };
  const sign = /^(?:[[{|>?*&!]|- )/.exec(written)?.[0].trim();
  if (sign !== undefined && !/[\]}]$/.test(written)) {
    const whole = `${key}: '${clip(written.replaceAll("'", "''"))}'`;
    const message = `内容不能以「${sign}」开头，这个符号在这里另有意思。请把整段用单引号括起来：${whole}。`;
    return { offset: begin + line.lastIndexOf(written), message };
  }
  return { ...at, message: `这里不是合格的 YAML：${REASONS.get(code) ?? '写法读不懂'}。` };
}

/** A value of `{ q: …, step: … }` that holds a colon: its own, or that of the next key behind a full-width comma. */
function withinBraces(written: string, offset: number): Mistake {
  const comma = /[，、]\s*(?=[A-Za-z]+:\s)/g;
  const at = written.search(comma);
  if (at >= 0) {
    const right = clip(written.replaceAll(comma, ', '));
    return { offset: offset + at, message: `大括号里要用半角的逗号隔开：${right}。` };
  }
  const value = /([A-Za-z]+:\s+)([^,'"{}]*:\s[^,{}]*?)(?=\s*[,}])/.exec(written);
  const [, key = '', text = ''] = value ?? [];
  const how = value ? `：${key}'${clip(text.replaceAll("'", "''"))}'` : '';
  const message = `大括号里的内容有冒号时，要用单引号括起来${how}。`;
  return { offset: offset + (value ? value.index + key.length : 0), message };
}

const REASONS = new Map([
  ['BAD_INDENT', '缩进不对，同一层的内容要左边对齐，括号要成对'],
  ['TAB_AS_INDENT', '缩进用了制表符，请改用空格'],
  ['DUPLICATE_KEY', '同一项写了两次'],
  ['MISSING_CHAR', '少了冒号、括号或逗号'],
  ['UNEXPECTED_TOKEN', '有多余的符号；含有冒号、# 或引号的文字请用单引号括起来'],
  ['BLOCK_AS_IMPLICIT_KEY', '缩进不对，或一行里有两个冒号'],
  ['MULTILINE_IMPLICIT_KEY', '项目名后面少了冒号，或缩进不对'],
  ['MULTIPLE_DOCS', '多了一行 --- 或 ...'],
  ['BAD_DQ_ESCAPE', '双引号里的反斜线 \\ 另有意思，请改用单引号'],
  ['BLOCK_IN_FLOW', '方括号里不能分行写「- 」'],
  ['BAD_ALIAS', '「*」或「&」后面少了名字'],
  ['STRAY_ENTRY', '这一条会接到上一行的后面；上一行的冒号后面不要写内容，或者这一行左边对齐'],
  ['RESOURCE_EXHAUSTION', '套得太深'],
]);

/** As much of a text as fits into a message. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
