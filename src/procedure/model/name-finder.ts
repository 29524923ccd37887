/** Finds names in a text: where one ends and a longer one begins. */

/** As it begins a sentence in a language that has capitals, or as it does not. */
export function otherCase(name: string): string {
  // What begins with two capitals is so everywhere: VIP.
  if (!/^[a-z]|^[A-Z][a-z]/.test(name)) return name;
  const first = name.slice(0, 1);
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + name.slice(1);
}

/** What was asked for last: all texts of a handbook are looked through for the same names. */
let last: { names: string; finder: RegExp } | undefined;

/** Finds the names in a text, of two that begin at the same place the longer one. */
export function finderOf(names: readonly string[]): RegExp {
  const asked = names.join('\n');
  if (last?.names === asked) return last.finder;
  last = { names: asked, finder: patternOf(names) };
  return last.finder;
}

/** Of a language that sets blanks between words; Chinese stands beside it without one. */
const LETTER = '[\\p{Script=Latin}\\p{N}_]';

function patternOf(names: readonly string[]): RegExp {
  const forms = [...new Set(names.flatMap((name) => [name, otherCase(name)]))];
  const longestFirst = forms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const ends = (name: string) => RegExp.escape(name) + (/\w$/.test(name) ? `(?!${LETTER})` : '');
  const all = (those: string[]) => `(?:${those.map(ends).join('|') || '(?!)'})`;
  const isLatin = (name: string) => /^\w/.test(name);
  const [latin, others] = [longestFirst.filter(isLatin), longestFirst.filter((name) => !isLatin(name))];
  return new RegExp(`(?<!${LETTER})${all(latin)}|${all(others)}`, 'gu');
}
