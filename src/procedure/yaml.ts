/** YAML with the places of its values, so that a schema's complaint can name line and column. */
import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Finding } from './diagnostic.ts';
import { didYouMean } from './nearest.ts';
import type { Place } from './syntax.ts';
import { own } from '../site/own.ts';

export interface Written<T> {
  /** Undefined if anything was wrong. */
  value: T | undefined;
  /** Of a record that has something wrong, the fields that are right all the same. */
  sound: Partial<T>;
  findings: Finding[];
  /** Where the value at this path stands, or the nearest value around it. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * @param text YAML
 * @param firstLine line of the file at which the text begins, 1-based
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): Written<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const keyOf = (path: readonly PropertyKey[]) => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    return pair?.key as Node | undefined;
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const value = document.getIn(part, true) as Node | undefined;
      // Of something missing inside, the name of what surrounds it is the place.
      const node = length < path.length ? (keyOf(part) ?? value) : value;
      if (node?.range) return toPlace(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const findings: Finding[] = document.errors.map((error) => ({
    severity: 'error',
    rule: 'yaml',
    ...toPlace(error.pos[0]),
    message: `这里不是合格的 YAML：${YAML_ERRORS[error.code] ?? error.message}。`,
  }));
  if (findings.length) return { value: undefined, sound: {}, findings, placeOf };
  const input: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, sound: parsed.data, findings, placeOf };
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = shapeKeys(schema);
      for (const key of issue.keys) {
        const list = known.length ? `，可用：${known.join('、')}` : '';
        const message = `没有「${key}」这一项${list}。${didYouMean(key, known)}`;
        const at = keyOf([...issue.path, key])?.range?.[0];
        const place = at === undefined ? placeOf(issue.path) : toPlace(at);
        findings.push({ severity: 'error', rule: 'matter', ...place, message });
      }
    } else {
      findings.push({
        severity: 'error',
        rule: 'matter',
        ...placeOf(issue.path),
        message: `${issue.message}。`,
      });
    }
  }
  return { value: undefined, sound: soundFields(schema, input), findings, placeOf };
}

/** The fields of a record that are right by themselves. */
function soundFields<T>(schema: z.ZodType<T>, input: unknown): Partial<T> {
  const { shape = {} } = schema as { shape?: Record<string, z.ZodType> };
  const given = (input ?? {}) as Record<string, unknown>;
  const sound = Object.entries(shape).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(own(given, name));
    return success ? [[name, data]] : [];
  });
  return Object.fromEntries(sound) as Partial<T>;
}

const YAML_ERRORS: Partial<Record<string, string>> = {
  BAD_INDENT: '缩进不对，同一层的内容要左边对齐，用空格不用制表符',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '少了引号、括号或逗号',
  UNEXPECTED_TOKEN: '有多余的符号；含有冒号、# 或引号的文字请用单引号括起来',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号；含有冒号的文字请用单引号括起来',
  MULTILINE_IMPLICIT_KEY: '项目名后面少了冒号',
};

function shapeKeys(schema: z.ZodType): string[] {
  const { shape, element } = schema as { shape?: Record<string, unknown>; element?: z.ZodType };
  return shape ? Object.keys(shape) : element ? shapeKeys(element) : [];
}
