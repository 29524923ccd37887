/** What is wrong with a piece of YAML, in an author's words. */
import { yamlMistakes as say } from '#text/messages/source/yaml.ts';
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
export const mistakeIn = (text: string): Mistake | undefined => mistakeOf(parse(text), text);

/** The same of a text that has been parsed. */
export function mistakeOf(document: Document, text: string): Mistake | undefined {
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
      ? say.quoteWhole(key!, clip(written.replaceAll("'", "''")))
      : say.quoteSuch;
  if (/quote/.test(english) && /closing/.test(english)) {
    const from = text.search(/["']/);
    return { offset: Math.max(from, 0), message: say.openQuote(text[from] ?? '"') };
  }
  if (code === 'BAD_SCALAR_START' || /Block scalar header|Tags and anchors/.test(english)) {
    // The parser names the mark itself or the character behind it.
    const mark = line.slice(0, offset - begin + 1).search(/[*&!|>%`@,?](?=[^*&!|>%`@,?]?$)/);
    const place = mark < 0 ? offset : begin + mark;
    return {
      offset: place,
      message: say.sign(text[place]!, quoted),
    };
  }
  if (/^Flow (sequence|map)/.test(english)) {
    const from = text.search(/[[{]/);
    const hash = / (#\S[^\n]*)/.exec(text.slice(from));
    if (hash) {
      const message = say.lostInBrackets(clip(hash[1]!));
      return { offset: from + hash.index + 1, message };
    }
    return { offset: Math.max(from, 0), message: say.openBracket(text[from] ?? '[') };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && written.includes(': '))
    return { ...at, message: say.twoColons(quoted) };
  if (/at node end/.test(english) && /^["']/.test(written)) return { ...at, message: say.behindQuote };
  const sign = /^(?:[[{|>?*&!]|- )/.exec(written)?.[0].trim();
  if (sign !== undefined && !/[\]}]$/.test(written)) {
    const message = say.signWhole(sign, key!, clip(written.replaceAll("'", "''")));
    return { offset: begin + line.lastIndexOf(written), message };
  }
  return { ...at, message: say.notYaml(REASONS.get(code) ?? say.unread) };
}

/** A value of `{ q: …, step: … }` that holds a colon: its own, or that of the next key behind a full-width comma. */
function withinBraces(written: string, offset: number): Mistake {
  const comma = /[，、]\s*(?=[A-Za-z]+:\s)/g;
  const at = written.search(comma);
  if (at >= 0) {
    const right = clip(written.replaceAll(comma, ', '));
    return { offset: offset + at, message: say.comma(right) };
  }
  const value = /([A-Za-z]+:\s+)([^,'"{}]*:\s[^,{}]*?)(?=\s*[,}])/.exec(written);
  const [, key = '', text = ''] = value ?? [];
  const message = value ? say.quoteInBraces(key, clip(text.replaceAll("'", "''"))) : say.quoteColon;
  return { offset: offset + (value ? value.index + key.length : 0), message };
}

const REASONS = new Map([
  ['BAD_INDENT', say.badIndent],
  ['TAB_AS_INDENT', say.tab],
  ['DUPLICATE_KEY', say.duplicate],
  ['MISSING_CHAR', say.missing],
  ['UNEXPECTED_TOKEN', say.unexpected],
  ['BLOCK_AS_IMPLICIT_KEY', say.indentOrColons],
  ['MULTILINE_IMPLICIT_KEY', say.noColon],
  ['MULTIPLE_DOCS', say.documents],
  ['BAD_DQ_ESCAPE', say.escape],
  ['BLOCK_IN_FLOW', say.blockInFlow],
  ['BAD_ALIAS', say.alias],
  ['STRAY_ENTRY', say.strayEntry],
  ['RESOURCE_EXHAUSTION', say.tooDeep],
]);

/** As much of a text as fits into a message. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
