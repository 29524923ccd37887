/** What a value may be, in words. */
import { valueText as text } from '#text/values.ts';
import type { Value } from './procedure.ts';

/** 300—500 毫米; 合格／不合格; nothing where everything may be written. */
export function valueHint({ kind, unit = '', min, max, of = [] }: Value): string {
  if (kind === 'choice') return of.join('／');
  if (kind !== 'number') return kind === 'text' ? '' : text.kinds[kind];
  const space = unit ? ' ' : '';
  if (min !== undefined && max !== undefined) return `${min}—${max}${space}${unit}`;
  if (min !== undefined) return text.atLeast(`${min}${space}${unit}`);
  if (max !== undefined) return text.atMost(`${max}${space}${unit}`);
  return unit;
}
