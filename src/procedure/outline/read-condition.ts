/** Conditions of answers: `height > 500`, `height = 300..500 or height = 800`. */
import type { Condition, Span } from '../model/procedure.ts';

const CLAUSE = /^([a-z][a-z0-9-]*)\s*(<=|>=|<|>|=|≤|≥|＝|＜|＞)?\s*([^\s<>=≤≥＝＜＞].*)$/;

/** The condition, or what is wrong with it as the end of a sentence. */
export function readCondition(text: string): Condition | { wrong: string } {
  let value: string | undefined;
  const spans: Span[] = [];
  for (const clause of text.split(/\s+or\s+/)) {
    const [, name, sign, literal] = CLAUSE.exec(clause.trim()) ?? [];
    const span = literal === undefined ? undefined : spanOf(sign?.normalize('NFKC'), literal.trim());
    if (name === undefined || !span) return { wrong: `「${clause.trim()}」看不懂` };
    if (value !== undefined && value !== name)
      return { wrong: `一个答案只能看一个值，这里有「${value}」和「${name}」` };
    value = name;
    spans.push(span);
  }
  return { value: value!, text, spans };
}

function spanOf(sign: string | undefined, literal: string): Span | undefined {
  const [min, max, ...more] = literal.split('..').map((bound) => bound.trim());
  if (more.length > 0) return undefined;
  if (max !== undefined) return (sign === undefined || sign === '=') && min && max ? { min, max } : undefined;
  return SPANS.get(sign ?? '')?.(literal);
}

/** The span that each sign makes of a bound. */
const SPANS = new Map<string, (bound: string) => Span>([
  ['<', (max) => ({ max, maxOpen: true })],
  ['<=', (max) => ({ max })],
  ['≤', (max) => ({ max })],
  ['>', (min) => ({ min, minOpen: true })],
  ['>=', (min) => ({ min })],
  ['≥', (min) => ({ min })],
  ['=', (both) => ({ min: both, max: both })],
]);
