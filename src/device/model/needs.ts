/** Which records cannot be used without which others. */
import { decode } from '../../storage/records/record-type.ts';
import type { Texts } from '../../storage/texts.ts';
import type { Kind } from './backup.ts';
import { kindOf } from './kept-records.ts';

/** Keys of the records that a text's own kind needs. */
export function needsOf(key: string, text: string, kinds: readonly Kind[]): string[] {
  const kind = kinds.find(({ type }) => type.name === kindOf(key));
  if (!kind?.needs) return [];
  const read = decode(kind.type, text);
  return read.kind === 'read' ? kind.needs(read.value) : [];
}

/** Keys of the records that only these need, and no other. */
export function onlyNeededBy(keys: readonly string[], texts: Texts, kinds: readonly Kind[]): string[] {
  const without = new Map([...texts].filter(([key]) => !keys.includes(key)));
  const needs = (key: string) => needsOf(key, texts.get(key) ?? '', kinds);
  const stillNeeded = new Set([...without.keys()].flatMap(needs));
  return [...new Set(keys.flatMap(needs))].filter((key) => without.has(key) && !stillNeeded.has(key));
}
