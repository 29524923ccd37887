/** Widths of text that need no font. */
import { LANGUAGE } from '#language/language.ts';

/**
 * Advance widths of U+0020…U+007E in 1/1000 em: the largest among Noto Sans CJK, Liberation Sans
 * (Arial's widths) and DejaVu Sans, so that text is never wider than reckoned with any of them.
 */
const ASCII = [
  318, 401, 474, 838, 636, 950, 780, 278, 390, 390, 500, 838, 318, 361, 318, 392, 636, 636, 636, 636, 636,
  636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778, 752, 295,
  535, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 392, 390, 838,
  559, 606, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 284, 974, 634, 612, 635, 635, 411, 521,
  392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];
const ZERO_WIDTH = /^[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/;
/** Letters outside ASCII that are narrower than a Han character: Latin, Greek, Cyrillic… */
const FIRST_WIDE = 0x2000;

const graphemes = new Intl.Segmenter(LANGUAGE, { granularity: 'grapheme' });
/** Text in which each code point is a character: letters of ASCII, Han characters and their punctuation. */
const PLAIN = /^[\x20-\x7e\u2018-\u201d\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
/** The characters of a text, as a reader counts them. */
export const split = (text: string) =>
  PLAIN.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Widths that have been reckoned: the same words are tried in many lines. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 50_000;

/** Width of a line in em. */
export function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  let em = 0;
  for (const char of split(text)) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 32 && code < 127) em += (ASCII[code - 32] ?? 636) / 1000;
    else if (!ZERO_WIDTH.test(char)) em += code < FIRST_WIDE ? 0.72 : 1;
  }
  widths.set(text, em);
  return em;
}
