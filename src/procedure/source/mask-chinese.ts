/**
 * Lets a CommonMark parser read Chinese: some characters are replaced by stand-ins of the same length,
 * which the parser takes in the way that is meant, and put back in the tree.
 *
 * - Emphasis. CommonMark takes `：` for punctuation and 请 for a letter, so that the stars in
 *   `**注意：**请` close nothing. Beside `*`, `_` and `~~` such pairs are shown as its amendment for
 *   Chinese, Japanese and Korean (`markdown-cjk-friendly`) reads them: Chinese punctuation counts as a
 *   letter, and beside other punctuation a Chinese character counts as punctuation. Only what stops a
 *   sentence or closes a bracket stays punctuation, for no emphasis begins with it: 张**，李**.
 * - A single tilde is a tilde: 3~5 天. Stars between digits and Latin letters multiply or hide: 600*600, a*x, 138****5678. Three
 *   underscores are a blank to fill in.
 * - Web addresses are hidden, because the parser would let them swallow the Chinese text that follows;
 *   `autolink` marks them afterwards.
 */
import { ADDRESS } from './autolinks.ts';

type Kind = 'blank' | 'letter' | 'punctuation' | 'Chinese' | 'Chinese punctuation';
type Shown = 'letter' | 'punctuation' | undefined;

const CLOSING = /[，。、；：？！）」』》】〉”’]/;
const OPENING = /[（「『《【〈“‘]/;

const CHINESE_PUNCTUATION = /[\u00b7\u2010-\u2027\u2030-\u205e\u3001-\u303f\uff00-\uffef]/;
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

function kindOf(char: string): Kind {
  if (!char.trim()) return 'blank';
  const punctuation = /[\p{P}\p{S}]/u.test(char);
  if (punctuation) return CHINESE_PUNCTUATION.test(char) ? 'Chinese punctuation' : 'punctuation';
  return CHINESE.test(char) ? 'Chinese' : 'letter';
}

/** What the parser takes for letters and for punctuation, for characters of one unit and of two. */
const STAND_INS = {
  letter: [range(0xe000, 0xf8ff), range(0xf0000, 0xf0fff)],
  punctuation: [[...range(0x2800, 0x28ff), ...range(0x2200, 0x23ff)], range(0x1d800, 0x1d9ff)],
} as const;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

export interface Masked {
  /** The source with stand-ins: each line as long as it was. */
  text: string;
  /** Puts the source's own characters back. */
  restore: (text: string) => string;
}

export function mask(source: string): Masked {
  const present = new Set(source);
  const known = new Map<string, string>();
  const originals = new Map<string, string>();
  const shown = new Map<number, string>();

  /** Lets the parser see the character at this place as another kind. Stand-ins are some thousands: beyond them it stays as it is. */
  function show(offset: number, char: string, as: 'letter' | 'punctuation'): void {
    const key = as + char;
    const stand =
      known.get(key) ??
      STAND_INS[as][char.length - 1]!.find((free) => !present.has(free) && !originals.has(free));
    if (stand === undefined) return;
    known.set(key, stand);
    originals.set(stand, char);
    shown.set(offset, stand);
  }

  for (const { index, 0: address } of source.matchAll(ADDRESS)) {
    const joint = address.search(/[:.]/);
    show(index + joint, address[joint]!, 'letter');
    for (const inside of address.matchAll(/[*_~]/g)) show(index + inside.index, inside[0], 'letter');
  }
  for (const { index, 0: run } of source.matchAll(/\\[\s\S]|\*+|_+|~+/g)) {
    if (run.startsWith('\\') || shown.has(index)) continue;
    const end = index + run.length;
    const before = /.$/u.exec(source.slice(Math.max(0, index - 2), index))?.[0] ?? '';
    const after = /^./u.exec(source.slice(end, end + 2))?.[0] ?? '';
    if (isLiteral(before, run, after)) {
      for (let at = index; at < end; at++) show(at, run[0]!, 'punctuation');
      continue;
    }
    const [left, right] = beside(before, run, after);
    if (left) show(index - before.length, before, left);
    // Behind a tag a single character in bold also stands before the end of it: <Gap>**谁**来答复？</Gap>
    const single = before === '>' && source.startsWith(run, end + after.length);
    if (right && !single) show(end, after, right);
  }

  let text = '';
  let at = 0;
  for (const [offset, stand] of [...shown].sort(([a], [b]) => a - b)) {
    text += source.slice(at, offset) + stand;
    at = offset + stand.length;
  }
  const pattern = new RegExp([...originals.keys()].join('|') || '(?!)', 'g');
  return {
    text: text + source.slice(at),
    restore: (masked) => masked.replace(pattern, (stand) => originals.get(stand)!),
  };
}

function isLiteral(before: string, run: string, after: string): boolean {
  if (run.startsWith('~')) return run.length === 1;
  if (run.startsWith('_')) return run.length > 2 && Boolean(before.trim() || after.trim());
  if (run.length > 3) return Boolean(before.trim() && after.trim());
  const digits = [before, after].filter((char) => /\d/.test(char)).length;
  return digits === 2 || (run === '*' && /^[A-Za-z\d]{2}$/.test(before + after));
}

/** How the characters on both sides of a run are shown. */
function beside(before: string, run: string, after: string): [Shown, Shown] {
  const [left, right] = [kindOf(before), kindOf(after)];
  if (left === 'blank' || right === 'blank') return [undefined, undefined];
  if (CLOSING.test(after)) return [left === 'Chinese punctuation' ? 'letter' : undefined, undefined];
  if (OPENING.test(before)) return [undefined, right === 'Chinese punctuation' ? 'letter' : undefined];
  const side = run.startsWith('_') ? besideUnderscore : besideStar;
  return [side(left, right), side(right, left)];
}

function besideStar(one: Kind, other: Kind): Shown {
  if (!one.startsWith('Chinese')) return undefined;
  if (other === 'punctuation') return 'punctuation';
  return one === 'Chinese punctuation' ? 'letter' : undefined;
}

/** Underscores within a word belong to it: file_name. Beside punctuation there is no word to be within. */
function besideUnderscore(one: Kind, other: Kind): Shown {
  const word = one === 'Chinese' || one === 'letter';
  if (other === 'Chinese punctuation' && word) return 'punctuation';
  return one === 'Chinese' && other === 'punctuation' ? 'punctuation' : undefined;
}
