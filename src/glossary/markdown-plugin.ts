/** Turns the first mention of each glossary term in the prose into `<Term>`. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { CONTENT } from '../procedure/content/content.ts';
import { termSchema } from '../procedure/content/schema.ts';
import { entriesOf } from '../procedure/content/vocabulary-lists.ts';
import type { Term } from '../procedure/model/vocabulary.ts';
import { decode } from '../procedure/source/files/decode.ts';
import { termFinder, termsOf, type TermFinder } from './term-finder.ts';

const FILE = path.join(CONTENT, 'glossary.yaml');
/** Where a term is no running text, or where a thumb aims at something else: names, links, items, quizzes. */
const NOT_MARKED = new Set(['link', 'heading', 'mdxJsxTextElement', 'CheckItem', 'Quiz']);

let cache: { changed: number; glossary: Term[] } | undefined;

/** The glossary as far as it is right, read again only when the file has changed. */
function glossary(): Term[] {
  const changed = statSync(FILE, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return [];
  if (cache?.changed !== changed) {
    cache = { changed, glossary: entriesOf(decode(readFileSync(FILE)).text, termSchema) };
  }
  return cache.glossary;
}

/** A factory, so that each document marks its own first mentions. */
export const glossaryPlugin = (): MdastPluginDefinition => {
  let terms: TermFinder;
  return defineMdastPlugin({
    name: 'glossary',
    before(_, ctx) {
      const { frontmatter } = (ctx.data as { astro?: { frontmatter: { domain?: string } } }).astro ?? {};
      terms = termFinder(termsOf(glossary(), frontmatter?.domain ?? ''));
    },
    text(node, ctx) {
      for (let above: ReturnType<typeof ctx.parent> = ctx.parent(node); above; above = ctx.parent(above)) {
        const { type, name, checked } = above as { type: string; name?: string; checked?: boolean | null };
        if (NOT_MARKED.has(type) || NOT_MARKED.has(name ?? '') || typeof checked === 'boolean') return;
      }
      const parts = terms.cut(node.value);
      if (!parts.some(({ term }) => term)) return;
      const nodes = parts.map(({ text, term, before = '', after = '' }) =>
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
