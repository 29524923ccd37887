/** What a step is called by its own words. */
import { SUBJECT } from '#language/documents/people.ts';
import { BEFORE_ACT, NAME_STOP, NO_ACT } from '#language/documents/steps.ts';
import type { Content } from './content.ts';

/** In letters; what is as wide as a Chinese character counts for two. */
const LONGEST_NAME = 28;

/** A name for a step from the words of its first act, without who does it, shortened where they are too many. */
export function nameFrom({ items, redLines, legal, cases }: Content): { name: string; isShortened: boolean } {
  const said = items[0]?.text ?? redLines[0] ?? legal[0] ?? cases[0] ?? '';
  const parts = said.split(/[，,]/);
  const act = (parts.find((clause) => !NO_ACT.test(clause.trim())) ?? said).trim();
  const without = act.slice(SUBJECT.exec(act)?.[0].length ?? 0);
  const [words = said] = [without, act]
    .map((one) => one.trim().replace(BEFORE_ACT, '').trim())
    .filter((one) => one.length > 2);
  const name = cutTo(words, LONGEST_NAME);
  return { name, isShortened: name !== said };
}

/** The beginning of some words, to the last place where they may end. */
function cutTo(words: string, longest: number): string {
  let width = 0;
  let end = 0;
  for (const char of words) {
    width += /[\u0000-\u10ff\u1e00-\u200f]/.test(char) ? 1 : 2;
    if (width > longest) break;
    end += char.length;
  }
  if (end === words.length) return words;
  const stop = Math.max(0, ...[...words.slice(0, end + 1).matchAll(NAME_STOP)].map(({ index }) => index));
  return words.slice(0, stop * 2 > end ? stop : end).trim();
}
