/** Which values meet the condition of an answer, and whether the conditions of a question leave none out. */
import { conditionMessages as words } from '#text/messages/outline/condition.ts';
import type { Condition, Span, Value } from './value.ts';

/** Kinds of which one value is less than another. */
const ORDERED: readonly Value['kind'][] = ['number', 'time', 'date'];

/** A value as a number: minutes of a time, days of a date. Undefined where it is none of its kind. */
export function sizeOf(kind: Value['kind'], written: string): number | undefined {
  if (kind === 'time') {
    const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(written) ?? [];
    return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
  }
  if (kind === 'date') {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN;
    return Number.isNaN(time) ? undefined : time / 86_400_000;
  }
  return /^[-+]?\d+(\.\d+)?$/.test(written.trim()) ? Number(written) : undefined;
}

/** True where what was written down meets the condition. */
export function meets(
  { spans }: Pick<Condition, 'spans'>,
  value: Pick<Value, 'kind'>,
  written: string,
): boolean {
  if (!ORDERED.includes(value.kind)) return spans.some(({ min }) => min === written);
  const size = sizeOf(value.kind, written);
  if (size === undefined) return false;
  return spans.some(({ min, max, minOpen, maxOpen }) => {
    const [low, high] = [bound(value.kind, min), bound(value.kind, max)];
    const above = low === undefined || (minOpen ? size > low : size >= low);
    return above && (high === undefined || (maxOpen ? size < high : size <= high));
  });
}

const bound = (kind: Value['kind'], literal: string | undefined) =>
  literal === undefined ? undefined : sizeOf(kind, literal);

/**
 * What is wrong with the conditions of one question taken together, as the end of a sentence: a value that leads to
 * no answer or to two. Undefined where every value leads to exactly one.
 */
export function uncovered(value: Value, conditions: readonly Condition[]): string | undefined {
  const { id, kind } = value;
  if (kind === 'signature' || kind === 'photo' || kind === 'text') return words.incomparable(id, kind);
  for (const { spans, text } of conditions) {
    for (const span of spans) {
      const wrong = kind === 'choice' ? wrongChoice(value, span) : wrongSize(value, span);
      if (wrong) return words.within(text, wrong);
    }
  }
  if (kind === 'choice') {
    const named = conditions.flatMap(({ spans }) => spans.map(({ min }) => min!));
    const twice = named.find((choice, index) => named.indexOf(choice) < index);
    const missing = value.of!.find((choice) => !named.includes(choice));
    if (twice !== undefined) return words.twice(twice);
    return missing === undefined ? undefined : words.missing(missing);
  }
  return uncoveredSize(
    value,
    conditions.flatMap(({ spans }) => spans),
  );
}

function wrongChoice({ of = [] }: Value, { min, max }: Span): string | undefined {
  if (min === undefined || min !== max) return words.onlyEquals;
  return of.includes(min) ? undefined : words.noChoice(min, of);
}

function wrongSize({ kind }: Value, { min, max }: Span): string | undefined {
  const unread = [min, max].find((literal) => literal !== undefined && sizeOf(kind, literal) === undefined);
  if (unread !== undefined) return words.notA[kind === 'number' || kind === 'time' ? kind : 'date'](unread);
  return min !== undefined && max !== undefined && sizeOf(kind, min)! > sizeOf(kind, max)!
    ? words.reversed(min, max)
    : undefined;
}

interface Stretch {
  from: number;
  fromOpen: boolean;
  to: number;
  toOpen: boolean;
}

function uncoveredSize(value: Value, spans: readonly Span[]): string | undefined {
  // Values of a known grain (whole numbers, minutes, days) have neighbours: `<= 300` and `>= 301` leave nothing between.
  const places = value.kind === 'number' ? value.decimals : 0;
  const step = places === undefined ? undefined : 10 ** -places;
  const stretches = spans
    .map(({ min, max, minOpen = false, maxOpen = false }): Stretch => ({
      from: bound(value.kind, min) ?? -Infinity,
      fromOpen: minOpen,
      to: bound(value.kind, max) ?? Infinity,
      toOpen: maxOpen,
    }))
    .sort((a, b) => a.from - b.from || Number(a.fromOpen) - Number(b.fromOpen) || a.to - b.to);
  const say = (size: number) => written(value, size);
  const [first] = stretches;
  if (first!.from !== -Infinity) return (first!.fromOpen ? words.notUpTo : words.notBelow)(say(first!.from));
  let reached = first!;
  for (const next of stretches.slice(1)) {
    const overlaps =
      next.from < reached.to || (next.from === reached.to && !next.fromOpen && !reached.toOpen);
    if (overlaps) {
      const where =
        next.from === reached.to
          ? `${say(next.from)}`
          : words.span(say(next.from), say(Math.min(reached.to, next.to)));
      return words.overlap(where);
    }
    const touches =
      next.from === reached.to
        ? next.fromOpen !== reached.toOpen
        : step !== undefined &&
          !next.fromOpen &&
          !reached.toOpen &&
          Math.abs(next.from - reached.to - step) < step / 1000;
    if (!touches) {
      return next.from === reached.to
        ? words.notCovered(say(next.from))
        : words.notBetween(say(reached.to), say(next.from));
    }
    reached = next;
  }
  return reached.to === Infinity
    ? undefined
    : (reached.toOpen ? words.notFrom : words.notAbove)(say(reached.to));
}

function written({ kind }: Value, size: number): string {
  if (!Number.isFinite(size)) return size > 0 ? words.largest : words.smallest;
  if (kind === 'date') return new Date(size * 86_400_000).toISOString().slice(0, 10);
  if (kind === 'time')
    return `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return String(size);
}
