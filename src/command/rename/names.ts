/** All that is called by a name, and where one name ends and a longer one begins. */
import type { Page } from '../../procedure/lint/page.ts';
import { recordName, roleNames, type Vocabulary } from '../../procedure/model/vocabulary.ts';

export const NAMED_KINDS = ['record', 'role', 'term'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export const isNamedKind = (word: string): word is NamedKind => NAMED_KINDS.some((kind) => kind === word);

type Pages = readonly Pick<Page, 'outline'>[];

/** The names that things of this kind have, other names of the same left out. */
export function namesOf(kind: NamedKind, { records, roles, glossary }: Vocabulary, pages: Pages): string[] {
  if (kind === 'role') return roles.map(({ name }) => name);
  if (kind === 'term') return glossary.map(({ term }) => term);
  // Records of which nothing is known but that steps name them.
  return [...new Set([...records.map(({ name }) => name), ...recordsIn(pages)])];
}

/** All names of all kinds. */
export function allNames(vocabulary: Vocabulary, pages: Pages): string[] {
  const { records, roles, glossary, domains } = vocabulary;
  return [
    ...new Set([
      ...records.map(({ name }) => name),
      ...recordsIn(pages),
      ...roleNames(roles),
      ...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
      ...domains.map(({ name }) => name),
    ]),
  ].filter(Boolean);
}

const recordsIn = (pages: Pages): string[] =>
  pages.flatMap(({ outline }) => outline.steps.flatMap((step) => step.records.map(recordName)));

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
