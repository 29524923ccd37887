/** YAML with the places of its values, so that a schema's complaint can name line and column. */
import { ended } from '#text/messages/syntax.ts';
import { letterMessages as letters } from '#text/messages/source/letters.ts';
import { yamlMessages as say } from '#text/messages/source/yaml.ts';
import { CST, isMap, isScalar, Lexer, Scalar, visit, type Document, type Node, type YAMLSeq } from 'yaml';
import type { z } from 'astro/zod';
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import { invisibleIn, withoutInvisible } from '../source/files/decode.ts';
import { joinLines } from '../source/line-breaks.ts';
import { readLenient, type Path } from './lenient-yaml.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import type { Place } from '../../syntax/node.ts';
import { own } from '../../ui/own.ts';

export interface Written<T> {
  /** Undefined if anything was wrong. */
  value: T | undefined;
  /** What is right all the same: the sound fields of a record, or the entries of a list that have all theirs. */
  sound: T extends unknown[] ? T : Partial<T>;
  /** What was written, as far as it could be read. */
  input: unknown;
  findings: Finding[];
  /** Where the value at this path stands, or the nearest value around it. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * @param text YAML whose lines end with \n
 * @param firstLine line of the file at which the text begins, 1-based
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): Written<T> {
  const known = shapeKeys(schema);
  const { document, placeAt, findings, damaged, text: read } = readLenient(text, firstLine, known);
  const keyOf = (path: Path) => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    return pair?.key as Node | undefined;
  };
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const value = document.getIn(part, true) as Node | undefined;
      // What is missing has no place: the key of what surrounds it is shown.
      const node = length < path.length && !isScalar(value) ? (keyOf(part) ?? value) : value;
      if (node?.range) return placeAt(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const comments = lostComments(read, firstLine);
  const lost = comments.filter(({ severity }) => severity === 'error');
  findings.push(...comments);
  findings.push(...invisible(document, placeAt));
  asMeant(document, read);
  const input: unknown = document.toJS() ?? ('element' in schema ? [] : {});
  const parsed = schema.safeParse(input, { error: () => NO_WORDS });
  for (const issue of parsed.error?.issues ?? []) {
    if (damaged.some((path) => path.every((part, index) => part === issue.path[index]))) continue;
    // A value that was lost to a `#` has been reported as such: that it is missing now is no second mistake.
    if (lost.some(({ line }) => issue.path.length > 0 && line === placeOf(issue.path).line)) continue;
    if (issue.code === 'unrecognized_keys') {
      const allowed = shapeKeys(schemaAt(schema, issue.path));
      for (const key of issue.keys) {
        const message = say.unknownKey(key, allowed, didYouMean(key, allowed));
        const at = keyOf([...issue.path, key])?.range?.[0];
        const place = at === undefined ? placeOf(issue.path) : placeAt(at);
        findings.push(finding('matter', place, message));
      }
    } else {
      const message = inWords(issue.message, issue.path, 'element' in schema);
      const place = placeOf(issue.path);
      const isTold = findings.some(
        (one) => one.message === ended(message) && one.line === place.line && one.column === place.column,
      );
      if (!isTold) findings.push(finding('matter', place, ended(message)));
    }
  }
  const wrong = findings.some(({ severity }) => severity === 'error') || damaged.length > 0;
  return {
    value: wrong ? undefined : parsed.data,
    sound: (parsed.success ? parsed.data : soundParts(schema, input)) as Written<T>['sound'],
    input,
    findings,
    placeOf,
  };
}

/** Characters that nobody can see, written as `"\0"`; a blank takes the place of each. */
function invisible(document: Document, placeAt: (offset: number) => Place): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(_, node) {
      const value = String(node.value);
      const code = invisibleIn(value);
      if (code === undefined) return;
      found.push(finding('encoding', placeAt(node.range?.[0] ?? 0), letters.escaped(code)));
      node.value = withoutInvisible(value);
    },
  });
  return found;
}

/** Changes values to what their author plainly means: `~` is nothing, full-width commas part a list, a broken line goes on without a blank. */
function asMeant(document: Document, text: string): void {
  visit(document, {
    Scalar(_, node) {
      const [from = 0, to = 0] = node.range ?? [];
      if (node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(String(node.value))) node.value = null;
      // YAML joins lines with a blank, which does not belong between Chinese characters.
      else if (node.type !== 'BLOCK_LITERAL' && text.slice(from, to).trim().includes('\n'))
        node.value = joinLines(String(node.value).replaceAll(' ', '\n')).trim();
    },
    Seq(key, node) {
      // The entries of a whole file are records or groups.
      if (node.flow || key !== null) node.items = (node as YAMLSeq<Node>).items.flatMap(splitWords);
    },
  });
}

/** `[开房，办入住]` holds two words. */
function splitWords(node: Node): Node[] {
  if (!isScalar(node) || node.type !== 'PLAIN' || !/[，、；;|｜]/.test(String(node.value))) return [node];
  let from = node.range?.[0] ?? 0;
  return String(node.value)
    .split(/(?<=[，、；;|｜])/)
    .map((part) => {
      const word = new Scalar(part.replace(/[，、；;|｜]$/, '').trim());
      word.type = 'PLAIN';
      const begin = from + /^\s*/.exec(part)![0].length;
      word.range = [begin, from + part.length, from + part.length];
      from += part.length;
      return word;
    });
}

/** Keys whose values are sentences, in which a `#` may well be meant. */
const SENTENCES =
  /^\s*(?:- +)?(title|summary|trigger|outcome|owner|name|term|meaning|document|brokenOff)\s*:/;

/** Words behind a `#`, which YAML takes for a comment. */
function lostComments(text: string, firstLine: number): Finding[] {
  const found: Finding[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '\x02' || token === '\x1f' || token === '\x18') continue;
    const isComment =
      token.startsWith('#') && CST.tokenType(token) === 'comment' && text.startsWith(token, offset);
    const begin = isComment ? text.lastIndexOf('\n', offset - 1) + 1 : offset;
    const before = text.slice(begin, offset);
    if (before.trim()) {
      const place = {
        line: firstLine + text.slice(0, begin).split('\n').length - 1,
        column: before.length + 1,
      };
      const words = token.slice(0, 40);
      if (/^#[^\s#]/.test(token)) {
        found.push(finding('yaml', place, say.lost(words)));
      } else if (SENTENCES.test(before)) found.push(finding('comment', place, words));
    }
    offset += token.length;
  }
  return found;
}

/** The message of a complaint for which the schema has no words. */
const NO_WORDS = '';

/** A complaint that the schema may have no words of its own for. */
function inWords(message: string, path: Path, isList: boolean): string {
  if (message !== NO_WORDS) return message;
  const name = path.filter((part) => typeof part === 'string').at(-1);
  if (name !== undefined) return say.wrongValue(String(name));
  return isList && path.length === 0 ? say.list : say.record;
}

/** The fields of a record, or the entries of a list, that are right by themselves. */
function soundParts(schema: z.ZodType, input: unknown): unknown {
  const { shape, element } = schema as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
  if (element) {
    const list: unknown[] = Array.isArray(input) ? input : [];
    return list.flatMap((entry) => {
      const { success, data } = element.safeParse(entry);
      return success ? [data] : [];
    });
  }
  const given = new Map(Object.entries((input ?? {}) as object));
  const sound = Object.entries(shape ?? {}).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(given.get(name));
    return success ? [[name, data]] : [];
  });
  return Object.fromEntries(sound);
}

/** The schema of a value within another, as far as it is one of records, lists and what may be absent. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
  const { shape, element, def } = schema as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    def?: { innerType?: z.ZodType; in?: z.ZodType; out?: z.ZodType };
  };
  const [part, ...rest] = path;
  if (def?.innerType) return schemaAt(def.innerType, path);
  // What is made of something else is described by whichever side says what it is.
  if (def?.in && def.out) return schemaAt('transform' in def.in.def ? def.out : def.in, path);
  const inner = part === undefined ? undefined : (element ?? own(shape ?? {}, String(part)));
  return inner ? schemaAt(inner, rest) : schema;
}

function shapeKeys(schema: z.ZodType): string[] {
  const { shape, element } = schema as { shape?: Record<string, unknown>; element?: z.ZodType };
  return shape ? Object.keys(shape) : element ? shapeKeys(element) : [];
}
