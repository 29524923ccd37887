/** One tag of a component as an author has typed it, with all that can go wrong in typing one. */
import { attributeMessages as attributes } from '#text/messages/syntax.ts';
import { tagMessages as say } from '#text/messages/source/tags.ts';
import { NAMES } from './unknown-tag.ts';

/** The rules that a tag can break before it is a tag. */
export type TagRule = 'syntax' | 'expression' | 'unknown-component';

export interface WrittenTag {
  name: string;
  closes: boolean;
  /** `/>`: it has no content. */
  empty: boolean;
  /** Offset behind it. */
  end: number;
  /** The tag as it is to be written; undefined where it is written so. */
  repaired: string | undefined;
  mistakes: { offset: number; rule: TagRule; message: string }[];
}

const NAME = `(${NAMES.join('|')})(?![\\p{L}\\p{N}_-])`;
const BEGIN = new RegExp(`^[<＜〈《][ \\t\\u3000]*([/／\\\\]?)[ \\t\\u3000]*${NAME}`, 'iu');
const BLANK = /[ \t\u00a0\u3000]/;
const QUOTES = '“”‘’＂';

/** A tag of a component that Markdown takes for text because of a blank or a full-width sign in it. */
export const MALFORMED_TAG = new RegExp(
  // 《Note》 alone may be a title.
  `(?<!\\\\)(?:《[ \\t]*[/／]|《(?=\\w+[ \\t]+\\p{L}+[ \\t]*[=＝])|[＜〈][ \\t\\u3000]*[/／\\\\]?|<[ \\t\\u3000]+[/／\\\\]?|<[／\\\\]|<[/]?[ \\t\\u3000]+)[ \\t\\u3000]*${NAME}(?=[\\s/／>＞〉》])`,
  'giu',
);

/** Reads the tag that begins at this offset; undefined where none of a component does. */
export function readTag(text: string, begin: number): WrittenTag | undefined {
  const head = BEGIN.exec(text.slice(begin, begin + 80));
  if (!head) return undefined;
  const name = NAMES.find((known) => known.toLowerCase() === head[2]!.toLowerCase())!;
  const closes = head[1] !== '';
  const mistakes: WrittenTag['mistakes'] = [];
  const wrong = (offset: number, message: string, rule: TagRule = 'syntax') =>
    mistakes.push({ offset, rule, message });
  const right = `<${closes ? '/' : ''}${name}`;
  if (head[0] !== right) {
    wrong(begin, say.sign(right, closes ? '>' : ' …>'));
  }
  const parts: string[] = [];
  let at = begin + head[0].length;
  let empty = false;
  for (;;) {
    const rest = text.slice(at, at + 2000);
    const [end] = /^[/／]?[ \t]*[>＞〉》]/.exec(rest) ?? [];
    if (end !== undefined) {
      if (!/^\/?[ \t]*>$/.test(end)) wrong(at, say.end(name));
      empty = /^[/／]/.test(end);
      at += end.length;
      break;
    }
    if (BLANK.test(rest[0] ?? '')) at++;
    else if (
      rest === '' ||
      /^\n(?:[ \t]*\n|[ \t]*$|(?![ \t]*(?:[/／]?[>＞]|[A-Za-z]+(?:[ \t]*[=＝]|[ \t]*[\n>]))))/.test(rest) ||
      /^[<{](?!\.\.\.)/.test(rest)
    ) {
      wrong(begin, say.unfinished(name));
      break;
    } else if (rest[0] === '\n') {
      parts.push('\n');
      at++;
    } else if (/^[,，、;；]/.test(rest)) {
      wrong(at, say.comma);
      at++;
    } else {
      const attribute = readAttribute(rest, name, (offset, message, rule) =>
        wrong(at + offset, message, rule),
      );
      if (attribute.text) parts.push(` ${attribute.text}`);
      at += attribute.length;
    }
  }
  if (closes && parts.some((part) => part.trim())) wrong(begin, say.attributesInEnd(name));
  const repaired = `${right}${closes ? parts.filter((part) => part === '\n').join('') : parts.join('')}${empty && !closes ? ' /' : ''}>`;
  return {
    name,
    closes,
    empty: empty && !closes,
    end: at,
    repaired: mistakes.length ? repaired : undefined,
    mistakes,
  };
}

type Wrong = (offset: number, message: string, rule?: TagRule) => void;

/** Reads `name="value"`, however it is written, from the beginning of the text. */
function readAttribute(rest: string, tag: string, wrong: Wrong): { text: string; length: number } {
  const spread = /^\{[^{}]*\}/.exec(rest);
  if (spread) {
    wrong(0, attributes.spread(tag), 'expression');
    return { text: '', length: spread[0].length };
  }
  const head = /^([\p{L}_][\p{L}\p{N}_.:-]*)([ \t]*[=＝][ \t]*)?/u.exec(rest);
  if (!head) {
    wrong(0, say.unread(tag, [...rest][0]!));
    return { text: '', length: [...rest][0]!.length };
  }
  const [all, name = '', equals] = head;
  if (equals === undefined) return { text: name, length: all.length };
  if (equals.includes('＝')) wrong(0, say.equals(name));
  const value = rest.slice(all.length);
  const done = (inside: string, length: number) => ({
    text: `${name}="${inside.trim().replaceAll('"', '”')}"`,
    length: all.length + length,
  });
  const quoted = new RegExp(`^(["'])([^"'\\n]*)\\1(?=[\\s/／>＞〉》,，;；]|$|\\p{L}+[ \\t]*[=＝])`, 'u').exec(
    value,
  );
  // A value that holds the name of the next attribute lacks its own end.
  if (quoted && !/\s\p{L}+[=＝]$/u.test(quoted[2]!)) return done(quoted[2]!, quoted[0].length);
  const straight = /^(["'])([^\n]*?)\1(?=[\s/>])/.exec(value);
  if (straight && !straight[2]!.includes(straight[1]!) && !/[=＝]/.test(straight[2]!)) {
    return done(straight[2]!, straight[0].length);
  }
  const curly = new RegExp(
    `^[${QUOTES}]([^"${QUOTES}\\n>]*)["'${QUOTES}]|^["']([^"'${QUOTES}\\n]*)[${QUOTES}](?=[\\s/／>＞]|$)`,
  ).exec(value);
  if (curly) {
    wrong(0, say.curlyQuotes(name, (curly[1] ?? curly[2])!.slice(0, 40)));
    return done((curly[1] ?? curly[2])!, curly[0].length);
  }
  if (/^["']/.test(value)) {
    const open = /^["']([^"'\n<>]*?)(?=\s+[\p{L}-]+[ \t]*[=＝]|\s+hold\b|[ \t]*[/／]?[>＞]|\n|$)/u.exec(
      value,
    );
    if (open) {
      wrong(0, say.openQuote(name, open[1]!.trim().slice(0, 40)));
      return done(open[1]!, open[0].length);
    }
    const inner = /^(["'])([^\n]*?)\1(?=\s+[\p{L}-]+[ \t]*[=＝]|[ \t]*[/／]?[>＞]|\s*\n|$)/u.exec(value);
    if (inner) {
      wrong(0, say.quoteInside(name));
      return done(inner[2]!, inner[0].length);
    }
    wrong(0, say.noQuote(name));
    return done(value.slice(1).split('\n')[0]!, value.split('\n')[0]!.length);
  }
  const braces = /^\{([^{}\n]*)\}/.exec(value);
  if (braces) {
    wrong(0, attributes.braces(tag, name), 'expression');
    return done(braces[1]!.replace(/^["'`]|["'`]$/g, ''), braces[0].length);
  }
  const [bare] = /^[^\s>＞/]*/.exec(value)!;
  // Nothing behind the equals sign: the attribute has no value, which is told where attributes are read.
  if (!bare) return { text: name, length: all.length };
  wrong(0, say.bare(name, bare.slice(0, 40)));
  return done(bare, bare.length);
}
