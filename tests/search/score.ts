/** Measures a search against queries with their right pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textOf, toIndex } from '../../src/search/build/index-document.ts';
import type { SearchEngine } from '../../src/search/rank/search-engine.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';

interface Group {
  kind: string;
  texts?: string[] | Record<string, string>;
  pages?: Record<string, string[]>;
}

export interface Case {
  kind: string;
  query: string;
  /** Slugs of the right pages. */
  right: string[];
}

export interface Result extends Case {
  /** Share of the right pages that were found. */
  recall: number;
  /** One divided by the place of the first right page; 0 where none was found. */
  reciprocal: number;
  total: number;
  missed: string[];
  first: string[];
}

const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** The authored text of every page of the built site, by slug: what a reader may search for. */
export function texts(site: string): Map<string, string> {
  const folder = join(site, 'procedures');
  const slugs = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    slugs.map((file) => {
      const slug = file.replace('.json', '');
      const procedure = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Procedure;
      const html = toIndex(readFileSync(join(folder, slug, 'index.html'), 'utf8'), procedure);
      const body = html.slice(html.indexOf('<h1'), html.indexOf('</main>'));
      const reading = body.slice(body.indexOf('class="reading-text"'), body.indexOf('</check-list>'));
      const parts = [procedure.title, procedure.summary, ...procedure.keywords, textOf(`<p ${reading}</p>`)];
      return [slug, parts.join('\n')];
    }),
  );
}

/** Reads the queries of these kinds; those for words get the pages that hold them. */
export function cases(
  file: string,
  pages: Map<string, string>,
  belongs: (kind: string) => boolean = () => true,
): Case[] {
  const lines = [...pages].map(([slug, text]) => ({ slug, lines: text.split('\n').map(squeezed) }));
  const holding = (text: string) => {
    const words = text.split(' ').map(squeezed);
    return lines
      .filter((page) => words.every((word) => page.lines.some((line) => line.includes(word))))
      .map(({ slug }) => slug);
  };
  const groups = (parse(readFileSync(file, 'utf8')) as Group[]).filter(({ kind }) => belongs(kind));
  return groups.flatMap(({ kind, texts: of, pages: right }) => {
    const byText = Array.isArray(of) ? of.map((query) => [query, query] as const) : Object.entries(of ?? {});
    return [
      ...byText.map(([query, words]) => ({ kind, query, right: holding(words) })),
      ...Object.entries(right ?? {}).map(([query, slugs]) => ({ kind, query, right: slugs })),
    ];
  });
}

/** The slug in a page's address; the address where it has none. */
export const slugOf = (address: string) => /\/procedures\/([^/]+)\//.exec(address)?.[1] ?? address;

/** Asks the search one case. */
export async function ask(engine: SearchEngine, one: Case): Promise<Result> {
  const answer = await engine.answer({ text: one.query, filters: {}, from: 0, to: 1000 });
  const found = answer.hits.map((hit) => slugOf(hit.page));
  const place = found.findIndex((slug) => one.right.includes(slug));
  const missed = one.right.filter((slug) => !found.includes(slug));
  return {
    ...one,
    recall: one.right.length === 0 ? 1 : 1 - missed.length / one.right.length,
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    total: answer.total,
    missed,
    first: found.slice(0, 5),
  };
}

/**
 * The procedures that the search, asked for them by their title, does not show by their top and their summary:
 * each with where it leads instead, and what it shows.
 */
export async function titlesAstray(engine: SearchEngine, site: string): Promise<string[]> {
  const folder = join(site, 'procedures');
  const astray: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { slug, title, summary } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Procedure;
    const { hits } = await engine.answer({ text: title, filters: {}, from: 0, to: 20 });
    const hit = hits.find(({ page }) => slugOf(page) === slug);
    const shown = (hit?.snippet ?? []).map(({ text }) => text).join('');
    const [said, meant] = [squeezed(shown.replace(/…$/, '')), squeezed(summary)];
    const isSummary = said.startsWith(meant) || meant.startsWith(said);
    if (!hit || hit.address !== hit.page || shown === '' || !isSummary)
      astray.push(`${title}: ${hit?.address ?? 'not found'}: ${shown}`);
  }
  return astray;
}
