/** The content as pages use it: everything, in reading order. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALE } from '#language/language.ts';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { SOURCES, USES } from '../../site/site.ts';
import { readHistory } from '../history/history-file.ts';
import type { Edition } from '../history/edition.ts';
import type { Page } from '../lint/page.ts';
import { decode } from '../source/files/decode.ts';
import { readPage } from './page.ts';
import { CONTENT, ENGINE } from './site/folder.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Vocabulary, WhomToAsk } from '../model/vocabulary.ts';

export type Entry = CollectionEntry<'procedures'>;

/** All entries, by domain (as listed in domains.yaml), then by their reading order, then by title. */
export async function allEntries(): Promise<Entry[]> {
  return [...(await whileBuilt('entries', sortedEntries))];
}

async function sortedEntries(): Promise<Entry[]> {
  const [known, { domains }] = await Promise.all([getCollection('procedures'), vocabulary()]);
  const entries = import.meta.env.DEV ? await asSaved(known) : known;
  // A site without quizzes has no questions.
  if (!USES.quiz) for (const { data } of entries) data.questions = [];
  const place = new Map(domains.map(({ id }, index) => [id, index]));
  const rank = ({ data }: Entry) => [place.get(data.domain) ?? Infinity, data.order ?? Infinity] as const;
  return entries.sort((a, b) => {
    const [domainA, orderA] = rank(a);
    const [domainB, orderB] = rank(b);
    return domainA - domainB || orderA - orderB || a.data.title.localeCompare(b.data.title, LOCALE);
  });
}

const kept = new Map<string, Promise<unknown>>();

/** What is read once for a whole build, as each page asks for it, and anew for each page in dev. */
function whileBuilt<T>(name: string, read: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return read();
  const before = kept.get(name) as Promise<T> | undefined;
  const found = before ?? read();
  kept.set(name, found);
  return found;
}

async function asSaved(entries: Entry[]): Promise<Entry[]> {
  const { asWritten } = await import('./page-reader.ts');
  return entries.map((entry) => {
    const saved = asWritten(path.join(ENGINE, entry.filePath ?? ''));
    return saved ? { ...entry, data: { ...entry.data, ...saved } } : entry;
  });
}

/** All procedures, norms, policies and guides, in the order of `allEntries`. */
export async function allProcedures(): Promise<Procedure[]> {
  return [...(await whileBuilt('procedures', proceduresOf))];
}

const proceduresOf = async (): Promise<Procedure[]> =>
  (await allEntries()).map(({ data: { pictures: _, explained: __, ...procedure } }) => procedure);

/** The procedure as it is saved now: in dev, the paths of pages are kept for longer than what is written there. */
export async function current(procedure: Procedure): Promise<Procedure> {
  if (!import.meta.env.DEV) return procedure;
  return (await allProcedures()).find(({ slug }) => slug === procedure.slug) ?? procedure;
}

/** The versions of a page, the oldest first. */
export const versionsOf = (slug: string): Promise<Edition[]> =>
  whileBuilt(`versions of ${slug}`, () => readHistory(CONTENT, slug));

/** Each page as its author wrote it, with where everything stands in its file, in the order of `allEntries`. */
export const writtenPages = (): Promise<WrittenPage[]> => whileBuilt('written pages', readWrittenPages);

export interface WrittenPage {
  page: Page;
  text: string;
}

async function readWrittenPages(): Promise<WrittenPage[]> {
  return Promise.all(
    (await allEntries()).map(async ({ filePath = '' }) => {
      const file = path.join(ENGINE, filePath);
      const { text } = decode(await readFile(file));
      return { page: readPage(withinContent(file), text), text };
    }),
  );
}

/** A file of the content by its path within that, with `/`. */
const withinContent = (file: string) =>
  path.relative(path.resolve(CONTENT), file).replaceAll(path.sep, '/');

/** Where the source of a page can be edited; undefined where the site names no repository. */
export function sourceOf({ filePath = '' }: Entry): string | undefined {
  return SOURCES && SOURCES + encodeURI(withinContent(path.resolve(ENGINE, filePath)));
}

/** Ids of the page's steps and sections that say more than their items. */
export async function explainedParts(slug: string): Promise<string[]> {
  return (await getEntry('procedures', slug))!.data.explained;
}

/** Whom to ask where the source leaves something open. */
export async function whomToAsk(): Promise<WhomToAsk> {
  return (await getEntry('site', 'all'))!.data.ask;
}

export const vocabulary = (): Promise<Vocabulary> => whileBuilt('vocabulary', readVocabulary);

async function readVocabulary(): Promise<Vocabulary> {
  const [domains, roles, sources, glossary, records] = await Promise.all([
    getCollection('domains'),
    getCollection('roles'),
    getCollection('sources'),
    getCollection('glossary'),
    getCollection('records'),
  ]);
  const all = <T>(lists: { data: { entries: T[] } }[]): T[] => lists.flatMap(({ data }) => data.entries);
  return {
    domains: all(domains),
    roles: all(roles),
    sources: all(sources),
    glossary: all(glossary),
    records: all(records),
  };
}

/** The name of a role or domain; its id where it is unknown. */
export function namer(list: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
