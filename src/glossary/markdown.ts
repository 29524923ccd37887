/** Turns the first mention of each glossary term in the prose into `<Term>`. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { parse } from 'yaml';
import { CONTENT } from '../procedure/content/content.ts';
import type { Term } from '../procedure/model/vocabulary.ts';
import { finder, termsOf, type Finder } from './model.ts';

const FILE = path.join(CONTENT, 'glossary.yaml');
/** Where a term is no running text, or where a thumb aims at something else: names, links, items, quizzes. */
const SILENT = new Set(['link', 'heading', 'mdxJsxTextElement', 'CheckItem', 'Quiz']);

let read: { changed: number; glossary: Term[] } | undefined;

/** The glossary, read again only when the file has changed. The content lint has checked it. */
function glossary(): Term[] {
  const changed = statSync(FILE).mtimeMs;
  if (read?.changed !== changed) {
    const written = parse(readFileSync(FILE, 'utf8')) as Partial<Term>[];
    read = { changed, glossary: written.map((term) => ({ aliases: [], ...term }) as Term) };
  }
  return read.glossary;
}

/** A factory, so that each document marks its own first mentions. */
export const glossaryPlugin = (): MdastPluginDefinition => {
  let terms: Finder;
  return defineMdastPlugin({
    name: 'glossary',
    before(_, ctx) {
      const { frontmatter } = (ctx.data as { astro?: { frontmatter: { domain?: string } } }).astro ?? {};
      terms = finder(termsOf(glossary(), frontmatter?.domain ?? ''));
    },
    text(node, ctx) {
      for (let above: ReturnType<typeof ctx.parent> = ctx.parent(node); above; above = ctx.parent(above)) {
        const { type, name, checked } = above as { type: string; name?: string; checked?: boolean | null };
        if (SILENT.has(type) || SILENT.has(name ?? '') || typeof checked === 'boolean') return;
      }
      const stretches = terms.cut(node.value);
      if (!stretches.some(({ term }) => term)) return;
      const nodes = stretches.map(({ text, term, before = '', after = '' }) =>
        term
          ? {
              type: 'mdxJsxTextElement',
              name: 'Term',
              attributes: Object.entries({ term: term.term, before, after }).map(([name, value]) => ({
                type: 'mdxJsxAttribute',
                name,
                value,
              })),
              children: [{ type: 'text', value: text }],
            }
          : { type: 'text', value: text },
      );
      ctx.replaceNode(node, nodes as never);
    },
  });
};
