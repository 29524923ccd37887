import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { flowchartSizes } from './src/flowchart/view/styles/sizes.ts';
import { glossaryPlugin } from './src/glossary/markdown-plugin.ts';
import { minifyTheme } from './src/tools/minify-theme.ts';
import { licences } from './src/licences/build.ts';
import { offline } from './src/offline/build.ts';
import { CONTENT } from './src/procedure/content/content.ts';
import { procedurePlugin } from './src/procedure/content/markdown-plugin.ts';
import { withoutMatter } from './src/procedure/source/split-source.ts';
import { FEATURES } from './src/procedure/source/syntax-tree.ts';
import { search } from './src/search/build/build-index.ts';

/**
 * Vite's preload helper for `import()` is a kilobyte, and the list of files to fetch beforehand that each
 * chunk would carry for it is more: a chunk imports what it needs itself.
 */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code) => code.replaceAll('__VITE_PRELOAD__', '[]'),
};

/**
 * The oldest browsers that the README promises. Without them the minifier joins declarations into shorthands
 * (`text-decoration: line-through 1px`) that not all of them read.
 */
const BROWSERS = ['chrome120', 'edge120', 'firefox121', 'safari17', 'ios17'];

/** The content check has one way to read a page; the compiler gets the page as it has been read there. */
const pagesAsRead = {
  name: 'pages-as-read',
  enforce: 'pre',
  transform: { filter: { id: /\.mdx$/ }, handler: (code) => ({ code: withoutMatter(code), map: null }) },
};

/** What every page runs; other modules of a page come in files of their own. */
const SITE = fileURLToPath(new URL('src/shell/site.ts', import.meta.url));

/** The modules of SITE and all that they import, but not what they load later: found once, when all are read. */
let ofSite;
const isOfSite = (id, build) => (ofSite ??= filesOf(SITE, build)).has(id) && !NOT_OF_SITE.test(id);

/** What the index of Nanostores names beside the one kind of store that every page uses. */
const NOT_OF_SITE = /\/nanostores\/(?!atom\/)/;

function filesOf(entry, build, found = new Set()) {
  if (!found.has(entry)) {
    found.add(entry);
    for (const id of build.getModuleInfo(entry)?.importedIds ?? []) filesOf(id, build, found);
  }
  return found;
}

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // Two stylesheets a page, fetched once: that of all pages and that of its kind.
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes markup or a script; src/ui/trusted-types.ts starts the two workers.
        "require-trusted-types-for 'script'",
        'trusted-types workers',
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    mdx(),
    preact(),
    // A sitemap needs whole addresses.
    ...(process.env.SITE ? [(await import('@astrojs/sitemap')).default()] : []),
    search(CONTENT),
    licences(),
    minifyTheme(),
    // Last, as it lists what the others have written.
    offline(),
  ],
  markdown: {
    processor: satteri({
      mdastPlugins: [procedurePlugin, glossaryPlugin],
      features: FEATURES,
    }),
    syntaxHighlight: false,
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: (id, build) => (isOfSite(id, build) ? 'site' : null) }],
              },
            },
          },
        },
      },
    },
    plugins: [plainImport, pagesAsRead],
    css: { postcss: { plugins: [flowchartSizes] } },
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      // An inlined script with import() would need Vite's preload helper, which is not there.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
