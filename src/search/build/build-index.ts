/** Builds the search index over the finished site. */
import { COMMA } from '#text/punctuation.ts';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { escapeUTF8 as escaped } from 'entities';
import * as pagefind from 'pagefind';
import type { Lists } from '../../procedure/content/vocabulary-lists.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { Term, Vocabulary, WhomToAsk } from '../../procedure/model/vocabulary.ts';
import { LANGUAGE } from '#language/language.ts';
import { searchPageText } from '#text/search.ts';
import { askNow } from '#text/ask-now.ts';
import { bloomOf } from './bloom-filter.ts';
import { cutIndex, type Contents } from './index-contents.ts';
import {
  ALIKE_FILE,
  DATA_FILE,
  FOUND_AT,
  pairsFile,
  PROPOSED_FILE,
  shardFile,
  type SearchData,
} from './data-files.ts';
import { EXCLUDED, textOf, toIndex } from './index-document.ts';
import { lexicon, type Text } from './lexicon.ts';
import { likenesses } from '#language/search/likenesses.ts';
import { readVariants } from '../retrieve/lookup.ts';
import { comparable } from '../query/normalise.ts';
import { holdsWord } from '#language/search/matching.ts';
import { INDEX_FOLDER } from '../retrieve/pagefind.ts';
import { WELL_KNOWN } from '../query/other-names.ts';

/** Files of Pagefind's own interface, which this site does not use (450 kB). */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Writes the index of the site in this folder, and the data beside it; says how much both hold. */
export async function buildIndex(site: string, lists: Lists): Promise<{ pages: number; words: number }> {
  const target = path.join(site, INDEX_FOLDER);
  await rm(target, { recursive: true, force: true });
  const input = await mkdtemp(path.join(tmpdir(), 'search-'));
  let pages: Text[];
  try {
    pages = await copyPages(site, input);
    // A site that lists no terms has no page on which they could be found.
    const listed = existsSync(path.join(site, 'glossary'));
    await writeIndex(target, input, listed ? termPages(lists.vocabulary) : []);
  } finally {
    await pagefind.close();
    await rm(input, { recursive: true });
  }
  for (const file of await readdir(target)) if (UNUSED.test(file)) await rm(path.join(target, file));
  const terms = lists.vocabulary.glossary.map((term) => ({
    names: namesOf(term),
    text: [...namesOf(term), term.meaning].join('\n'),
  }));
  const words = await writeData(site, await cutIndex(target), [...pages, ...terms], lists);
  return { pages: pages.length, words };
}

const namesOf = ({ term, aliases }: Term): string[] => [term, ...aliases];

/**
 * Writes those of the built pages that say what of them is to be indexed into another folder, as they are to be indexed.
 * Of each only its words are kept: all pages of a large site at once weigh too much.
 */
async function copyPages(site: string, folder: string): Promise<Text[]> {
  const pages: Text[] = [];
  for (const file of (await readdir(site, { recursive: true })).sort()) {
    if (!file.endsWith('.html')) continue;
    const written = await readFile(path.join(site, file), 'utf8');
    if (!written.includes('data-pagefind-body')) continue;
    const procedure = await procedureOf(site, file);
    const html = toIndex(written, procedure);
    await write(path.join(folder, file), html);
    const body = html.slice(html.indexOf('data-pagefind-body'));
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1] ?? '';
    const names = procedure
      ? [
          procedure.title,
          ...procedure.keywords,
          ...[...procedure.steps, ...procedure.regions, ...procedure.sections].map(({ name }) => name),
          ...procedure.steps.flatMap(({ records }) => records),
        ]
      : [textOf(title)];
    pages.push({ names, text: textOf(body) });
  }
  return pages;
}

/** What the page was made of: the JSON beside it, where it has one. */
async function procedureOf(site: string, file: string): Promise<Procedure | undefined> {
  const json = path.join(site, file.replace(/[\\/]index\.html$/, '.json'));
  const text = await readFile(json, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Procedure);
}

/** Each term of the glossary as a page of its own, which lies on the glossary's page. */
function termPages({ glossary, domains }: Vocabulary): { url: string; content: string }[] {
  return glossary.map(({ term, aliases, meaning, domain }) => ({
    url: `/glossary/#${term}`,
    content: `<html lang="${LANGUAGE}"><body><main data-pagefind-body><h1>${escaped(term)}</h1>
<p>${escaped(aliases.join(COMMA))}</p><p id="${FOUND_AT.meaning}">${escaped(meaning)}</p>
<span data-pagefind-filter="kind:term" data-pagefind-meta="kind:term"></span>
<span data-pagefind-meta="domain[data-v]" data-v="${escaped(domains.find(({ id }) => id === domain)?.name ?? '')}"></span>
${domain ? `<span data-pagefind-filter="domain:${escaped(domain)}"></span>` : ''}</main></body></html>`,
  }));
}

/** @param input folder of the pages that are indexed */
async function writeIndex(
  target: string,
  input: string,
  terms: { url: string; content: string }[],
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: LANGUAGE.slice(0, 2),
    excludeSelectors: EXCLUDED,
  });
  if (!index) throw new Error(errors.join('\n'));
  // A folder is read with all cores, page by page would not be.
  const all = [...(await index.addDirectory({ path: input })).errors];
  for (const term of terms) all.push(...(await index.addHTMLFile(term)).errors);
  all.push(...(await index.writeFiles({ outputPath: target })).errors);
  if (all.length > 0) throw new Error(all.join('\n'));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Writes what the search knows beside the index; returns the number of words by their sound. */
async function writeData(
  site: string,
  contents: Contents,
  texts: Text[],
  { vocabulary, synonyms, ask }: Lists,
): Promise<number> {
  const groups = [
    ...vocabulary.glossary.map(namesOf),
    ...vocabulary.roles.map(({ name, aliases }) => [name, ...aliases]),
    ...synonyms,
  ];
  const { data, proposed, shards, pairs } = lexicon(texts, groups.flat());
  const named = (list: { id: string; name: string }[]) =>
    Object.fromEntries(list.map(({ id, name }) => [id, name]));
  const all: SearchData = {
    ...data,
    parts: contents.parts,
    pairs: bloomOf(contents.pairs),
    synonyms: synonymsOf(groups, texts, data),
    names: { domain: named(vocabulary.domains), role: named(vocabulary.roles) },
    ask: sentences(ask),
  };
  const files: (readonly [file: string, value: unknown])[] = [
    [DATA_FILE, all],
    [PROPOSED_FILE, proposed],
    [ALIKE_FILE, likenesses()],
    ...[...shards].map(([letter, shard]) => [shardFile(letter), shard] as const),
    ...[...pairs].map(([letter, shard]) => [pairsFile(letter), shard] as const),
  ];
  for (const [file, value] of files) await write(path.join(site, file), JSON.stringify(value));
  return [...shards.values()].reduce((sum, shard) => sum + Object.keys(shard).length, 0);
}

/** Whom to ask, as the search shows it: the sentence is written here, once, and not in the script of every page. */
const notFound = (whom: string) => searchPageText.notFound(askNow(whom));
const sentences = ({ default: anywhere, domains }: WhomToAsk): WhomToAsk => ({
  ...(anywhere !== undefined && { default: notFound(anywhere) }),
  domains: Object.fromEntries(Object.entries(domains).map(([domain, whom]) => [domain, notFound(whom)])),
});

/** Words of one meaning, each with the number of texts that hold it; only groups where one can stand in for another. */
function synonymsOf(
  groups: string[][],
  texts: Text[],
  known: Pick<SearchData, 'fold' | 'groups'>,
): SearchData['synonyms'] {
  const { fold } = readVariants(known);
  const all = texts.map(({ text }) => comparable(text, fold));
  return groups
    .map((group) =>
      group.map((name): [string, number] => {
        const spelled = comparable(name, fold);
        return [spelled, all.filter((text) => holdsWord(text, spelled)).length];
      }),
    )
    .filter((group) =>
      group.some(
        ([name, pages]) => pages <= WELL_KNOWN && group.some(([other, n]) => n > 0 && other !== name),
      ),
    );
}
