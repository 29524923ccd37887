/** Builds the search index over the finished site. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { Term } from '../../procedure/model/vocabulary.ts';
import { bloomOf } from './bloom-filter.ts';
import { contentsOf, type Contents } from './index-contents.ts';
import { DATA_FILE, FOUND_AT, pairsFile, PROPOSED_FILE, shardFile, type SearchData } from './data-files.ts';
import { EXCLUDED, textOf, toIndex } from './index-document.ts';
import { lexicon, type Text } from './lexicon.ts';
import { readVariants } from '../retrieve/lookup.ts';
import { escaped } from './escape-markup.ts';
import { comparable } from '../query/normalise.ts';
import { INDEX_FOLDER } from '../retrieve/pagefind.ts';
import { WELL_KNOWN } from '../query/other-names.ts';
import { readWords, type Words } from './vocabulary-words.ts';

/** Files of Pagefind's own interface, which this site does not use (450 kB). */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Indexes the built site into its folder `pagefind/`.
 * @param content folder of the content, from the project's root
 */
export function search(content: string): AstroIntegration {
  let root: URL;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = config.root;
        // The worker imports Pagefind when it is first asked, which only a module worker can do.
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const words = await readWords(path.resolve(fileURLToPath(root), content));
        const built = await buildIndex(fileURLToPath(dir), words);
        logger.info(`${built.pages} pages, ${built.words} words by their sound`);
      },
    },
  };
}

/** Writes the index of the site in this folder, and the data beside it. */
export async function buildIndex(site: string, words: Words): Promise<{ pages: number; words: number }> {
  const target = path.join(site, INDEX_FOLDER);
  await rm(target, { recursive: true, force: true });
  const documents = await Promise.all((await pagesToIndex(site)).map((file) => readDocument(site, file)));
  try {
    await writeIndex(target, documents, termPages(words.glossary, words.domains));
  } finally {
    await pagefind.close();
  }
  for (const file of await readdir(target)) if (UNUSED.test(file)) await rm(path.join(target, file));
  const terms = words.glossary.map(({ term, aliases, meaning }) => ({
    names: [term, ...(aliases ?? [])],
    text: [term, ...(aliases ?? []), meaning].join('\n'),
  }));
  const contents = await contentsOf(target);
  const written = await writeData(site, contents, [...documents.map(({ text }) => text), ...terms], words);
  return { pages: documents.length, words: written };
}

interface Document {
  /** Path of the page's file in the site. */
  file: string;
  html: string;
  text: Text;
}

/** The built pages that say what of them is to be indexed. */
async function pagesToIndex(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  const pages = [];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    if ((await readFile(path.join(site, file), 'utf8')).includes('data-pagefind-body')) pages.push(file);
  }
  return pages.sort();
}

async function readDocument(site: string, file: string): Promise<Document> {
  const written = await readFile(path.join(site, file), 'utf8');
  const procedure = await procedureOf(site, file);
  const html = toIndex(written, procedure);
  const body = html.slice(html.indexOf('data-pagefind-body'));
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1] ?? '';
  const names = procedure
    ? [
        procedure.title,
        ...procedure.keywords,
        ...[...procedure.steps, ...procedure.sections].map(({ name }) => name),
        ...procedure.steps.flatMap(({ records }) => records),
      ]
    : [textOf(title)];
  return { file, html, text: { names, text: textOf(body) } };
}

/** What the page was made of: the JSON beside it. */
async function procedureOf(site: string, file: string): Promise<Procedure | undefined> {
  const json = path.join(site, file.replace(/[\\/]index\.html$/, '.json'));
  return existsSync(json) ? (JSON.parse(await readFile(json, 'utf8')) as Procedure) : undefined;
}

/** Each term of the glossary as a page of its own, which lies on the glossary's page. */
function termPages(glossary: Term[], domains: Words['domains']): { url: string; content: string }[] {
  return glossary.map(({ term, aliases, meaning, domain }) => ({
    url: `/glossary/#${term}`,
    content: `<html lang="zh-CN"><body><main data-pagefind-body><h1>${escaped(term)}</h1>
<p>${escaped((aliases ?? []).join('，'))}</p><p id="${FOUND_AT.meaning}">${escaped(meaning)}</p>
<span data-pagefind-filter="kind:term" data-pagefind-meta="kind:term"></span>
<span data-pagefind-meta="domain[data-v]" data-v="${escaped(domains.find(({ id }) => id === domain)?.name ?? '')}"></span>
${domain ? `<span data-pagefind-filter="domain:${escaped(domain)}"></span>` : ''}</main></body></html>`,
  }));
}

async function writeIndex(
  target: string,
  documents: Document[],
  terms: { url: string; content: string }[],
): Promise<void> {
  const input = await mkdtemp(path.join(tmpdir(), 'search-'));
  try {
    for (const { file, html } of documents) {
      await mkdir(path.dirname(path.join(input, file)), { recursive: true });
      await writeFile(path.join(input, file), html);
    }
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', excludeSelectors: EXCLUDED });
    if (!index) throw new Error(errors.join('\n'));
    // A folder is read with all cores, page by page would not be.
    const all = [...(await index.addDirectory({ path: input })).errors];
    for (const term of terms) all.push(...(await index.addHTMLFile(term)).errors);
    all.push(...(await index.writeFiles({ outputPath: target })).errors);
    if (all.length > 0) throw new Error(all.join('\n'));
  } finally {
    await rm(input, { recursive: true });
  }
}

async function writeData(site: string, contents: Contents, texts: Text[], words: Words): Promise<number> {
  const { data, proposed, shards, pairs } = lexicon(texts);
  const groups = [
    ...words.glossary.map(({ term, aliases }) => [term, ...(aliases ?? [])]),
    ...words.roles.map(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...words.synonyms,
  ];
  const named = (list: { id: string; name: string }[]) =>
    Object.fromEntries(list.map(({ id, name }) => [id, name]));
  const all: SearchData = {
    ...data,
    parts: contents.parts,
    pairs: bloomOf(contents.pairs),
    synonyms: synonymsOf(groups, texts, data),
    names: { domain: named(words.domains), role: named(words.roles) },
  };
  const write = async (file: string, value: unknown) => {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), JSON.stringify(value));
  };
  await write(DATA_FILE, all);
  await write(PROPOSED_FILE, proposed);
  for (const [letter, shard] of shards) await write(shardFile(letter), shard);
  for (const [letter, shard] of pairs) await write(pairsFile(letter), shard);
  return [...shards.values()].reduce((sum, shard) => sum + Object.keys(shard).length, 0);
}

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
        return [spelled, all.filter((text) => text.includes(spelled)).length];
      }),
    )
    .filter((group) =>
      group.some(
        ([name, pages]) => pages <= WELL_KNOWN && group.some(([other, n]) => n > 0 && other !== name),
      ),
    );
}
