/** Chinese in alphabetical order. At build time only: the dictionary is large. */
import { pinyin } from 'pinyin-pro';

/** What a text is sorted by: its pinyin with tones, syllable by syllable; Latin as it is. */
export function sortKey(text: string): string {
  const syllables = pinyin(text, { toneType: 'num', type: 'array', nonZh: 'consecutive', surname: 'off' });
  return syllables.join(' ').toLowerCase();
}

/** The letter that a text stands under, `#` for digits and signs. */
export function letter(text: string): string {
  const first = sortKey(text.replace(/^[《“「（(]+/, ''))[0] ?? '#';
  return /[a-z]/.test(first) ? first.toUpperCase() : '#';
}

/** Pinyin without tones and its initials, for finding by typing: `san ke` → `sanke sk`. */
export function typed(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
  if (syllables.length === 0) return '';
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0]).join('')}`;
}

/** Sorted by what `text` says of each. */
export function inOrder<T>(list: readonly T[], text: (value: T) => string): T[] {
  return list
    .map((value) => ({ value, key: sortKey(text(value)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}
