/** All that is called by a name. */
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
