/** What a change of a record, role, term or page would touch: by what pages name, and by what they only say. */
import type { Page } from '../../procedure/lint/page.ts';
import { finderOf, otherCase } from '../../procedure/model/name-finder.ts';
import { groups, type Group } from '../../procedure/model/procedure.ts';
import { recordName, type Vocabulary } from '../../procedure/model/vocabulary.ts';

export const SUBJECT_KINDS = ['record', 'role', 'term', 'page'] as const;
type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What may be changed. */
export interface Subject {
  kind: SubjectKind;
  /** Of a role or page; else its name. */
  id: string;
  name: string;
}

export const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind}:${id}`;

/** `calls` and `related` are pages that lead to a page. */
type TouchedKind = 'page' | 'step' | 'limit' | 'item' | 'question' | 'text' | 'calls' | 'related';

export interface Touched {
  slug: string;
  kind: TouchedKind;
  /** Id of the step or section that it is in. */
  at?: string | undefined;
  /** 1-based, in the file of the page. */
  line: number;
  text: string;
  /** True where the words are the same and nothing more is known. */
  said?: true | undefined;
}

export interface Impacts {
  subjects: Subject[];
  /** By `keyOf` a subject; absent where nothing is touched. */
  touched: Map<string, Touched[]>;
}

/** A page with the text of its file. */
export interface WrittenPage {
  page: Page;
  text: string;
}

export function impacts(pages: readonly WrittenPage[], vocabulary: Vocabulary): Impacts {
  const subjects = subjectsOf(pages, vocabulary);
  const touched = new Map<string, Touched[]>();
  const named = namedBy(subjects, vocabulary);
  const finder = finderOf([...named.keys()]);
  for (const written of pages) {
    const found = [...namedIn(written.page), ...saidIn(written, finder, named)];
    for (const [key, each] of found) {
      const before = touched.get(key) ?? [];
      touched.set(key, before);
      // What is named on a line is not told once more as said there.
      if (each.said && before.some(({ slug, line }) => slug === each.slug && line === each.line)) continue;
      before.push(each);
    }
  }
  for (const all of touched.values())
    all.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.line - b.line));
  return { subjects, touched };
}

function subjectsOf(pages: readonly WrittenPage[], vocabulary: Vocabulary): Subject[] {
  const { records, roles, glossary } = vocabulary;
  const used = pages.flatMap(({ page }) =>
    page.outline.steps.flatMap((step) => step.records.map(recordName)),
  );
  return [
    ...[...new Set([...records.map(({ name }) => name), ...used])].map((name): Subject => ({
      kind: 'record',
      id: name,
      name,
    })),
    ...roles.map(({ id, name }): Subject => ({ kind: 'role', id, name })),
    ...glossary.map(({ term }): Subject => ({ kind: 'term', id: term, name: term })),
    ...pages.map(({ page }): Subject => ({
      kind: 'page',
      id: page.slug,
      name: page.sound.title ?? page.slug,
    })),
  ];
}

/** By each of their names the keys of what is called so. */
function namedBy(subjects: readonly Subject[], { roles, glossary }: Vocabulary): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const add = (name: string, key: string) => {
    if (name.length > 1) named.set(name, [...(named.get(name) ?? []), key]);
  };
  for (const subject of subjects) add(subject.name, keyOf(subject));
  for (const { id, aliases } of roles) for (const name of aliases) add(name, keyOf({ kind: 'role', id }));
  for (const { term, aliases } of glossary)
    for (const name of aliases) add(name, keyOf({ kind: 'term', id: term }));
  return named;
}

type Hit = [key: string, touched: Touched];

/** What a page names by id, or as a record. */
function namedIn({ slug, sound, outline, references, placeOf }: Page): Hit[] {
  const head = (kind: TouchedKind, path: string): Touched => ({
    ...{ slug, kind, line: placeOf([path]).line, text: sound.title ?? slug },
  });
  return [
    ...(sound.roles ?? []).map((id): Hit => [keyOf({ kind: 'role', id }), head('page', 'roles')]),
    ...(sound.related ?? []).map((id): Hit => [keyOf({ kind: 'page', id }), head('related', 'related')]),
    ...references
      .filter(({ kind }) => kind === 'page')
      .map(({ id, line }): Hit => {
        const at = groupAt(outline, line)?.id;
        return [keyOf({ kind: 'page', id }), { slug, kind: 'calls', at, line, text: sound.title ?? slug }];
      }),
    ...outline.steps.flatMap((step): Hit[] => {
      const keys = [
        ...step.records.map((name) => keyOf({ kind: 'record', id: recordName(name) })),
        ...[...step.by, ...step.to].map((id) => keyOf({ kind: 'role', id })),
      ];
      const own: Touched = { slug, kind: 'step', at: step.id, line: step.line, text: step.name };
      const also = [
        own,
        ...step.limits.map(({ text }): Touched => ({
          ...own,
          kind: 'limit',
          text: `${step.name} · ${text}`,
        })),
        ...outline.questions
          .filter((question) => question.step === step.id)
          .map(({ line, prompt }): Touched => ({ ...own, kind: 'question', line, text: prompt.join(' ') })),
      ];
      const calls: Hit[] = step.calls
        ? [[keyOf({ kind: 'page', id: step.calls }), { ...own, kind: 'calls' }]]
        : [];
      return [...[...new Set(keys)].flatMap((key) => also.map((each): Hit => [key, each])), ...calls];
    }),
  ];
}

/** Lines of the file that say a name. */
function saidIn(
  { page, text }: WrittenPage,
  finder: RegExp,
  named: ReadonlyMap<string, readonly string[]>,
): Hit[] {
  const { slug, outline } = page;
  const lines = text.split(/\r\n?|\n/);
  const itemLines = new Set(groups(outline).flatMap(({ items }) => items.map(({ line }) => line)));
  const stepLines = new Set(groups(outline).map(({ line }) => line));
  return lines.flatMap((written, index) => {
    const line = index + 1;
    // Where a link leads is no word of the page.
    const names = [...written.replace(/\]\([^)]*\)/g, ']').matchAll(finder)].map(([name]) => name);
    const keys = new Set(names.flatMap((name) => named.get(name) ?? named.get(otherCase(name)) ?? []));
    if (keys.size === 0) return [];
    const question = outline.questions.findLast((each) => each.line <= line);
    const kind = stepLines.has(line) ? 'step' : itemLines.has(line) ? 'item' : question ? 'question' : 'text';
    const at = question ? question.step : groupAt(outline, line)?.id;
    const each: Touched = { slug, kind, at, line, text: wordsOf(written), said: true };
    const own = keyOf({ kind: 'page', id: slug });
    return [...keys].filter((key) => key !== own).map((key): Hit => [key, each]);
  });
}

/** The step or section in which a line stands; none before the first. */
function groupAt(outline: Page['outline'], line: number): Group | undefined {
  return groups(outline).findLast((group) => group.line <= line);
}

/** Without what is not read: boxes, tags, notes of ids. */
function wordsOf(line: string): string {
  const name = /\bname="([^"]*)"/.exec(line)?.[1];
  const bare = line
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*(?:[-*]\s*(?:\[.?\])?|\d+\.)\s*/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return bare || name || line.trim();
}
