/** What a value may be, in words. */
import { BLANK, listed, orOf } from '#text/punctuation.ts';
import { valueText as text } from '#text/values.ts';
import type { Item } from '../procedure.ts';
import type { Condition, Value } from './value.ts';

/** 300—500 毫米; 合格／不合格; nothing where everything may be written. */
export function valueHint({ kind, unit = '', min, max, of = [] }: Value): string {
  if (kind === 'choice') return orOf(of);
  if (kind !== 'number') return kind === 'text' ? '' : text.kinds[kind];
  if (min !== undefined && max !== undefined) return text.size(text.range(`${min}`, `${max}`), unit);
  if (min !== undefined) return text.atLeast(text.size(`${min}`, unit));
  if (max !== undefined) return text.atMost(text.size(`${max}`, unit));
  return unit;
}

/** 门洞宽大于 500 毫米; what an answer's condition says, after the name of its value where it has one. */
export function conditionWords({ spans }: Condition, value: Value | undefined): string {
  const { kind, name = '', unit = '' } = value ?? { kind: 'text' };
  const bounds = text.bounds[kind === 'time' || kind === 'date' ? 'time' : 'size'];
  const size = (literal: string) => text.size(literal, unit);
  const words = spans.map(({ min, max, minOpen, maxOpen }) => {
    if (min !== undefined && min === max) return text.is(size(min));
    const low = min === undefined ? '' : `${minOpen ? bounds.more : bounds.least} ${size(min)}`;
    const high = max === undefined ? '' : `${maxOpen ? bounds.less : bounds.most} ${size(max)}`;
    return low && high && !minOpen && !maxOpen
      ? text.within(size(text.range(min!, max!)))
      : listed([low, high].filter(Boolean));
  });
  return [name, words.reduce(text.or)].filter(Boolean).join(BLANK);
}

/** The value with this id among those of some parts. */
export function valueNamed(
  parts: readonly { items: readonly Pick<Item, 'values'>[] }[],
  id: string,
): Value | undefined {
  for (const { items } of parts)
    for (const { values } of items) {
      const found = values?.find((value) => value.id === id);
      if (found) return found;
    }
  return undefined;
}
