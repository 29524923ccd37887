import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { LANGUAGE } from '#language/language.ts';
import { devMessages as say } from '#text/messages/commands.ts';
import { flowchartSizes } from './src/flowchart/view/styles/sizes.ts';
import { LANGUAGES } from './src/language/languages.ts';
import { glossaryPlugin } from './src/glossary/markdown-plugin.ts';
import { contentWatched } from './src/tools/content-watched.ts';
import { checkMermaid } from './src/flowchart/draw/check-mermaid.ts';
import { licences } from './src/licences/build.ts';
import { CONTENT } from './src/procedure/content/content.ts';
import { SITE_FILE, siteIn } from './src/procedure/content/site/site-file.ts';
import { procedurePlugin } from './src/procedure/view/mdx/markdown-plugin.ts';
import { FEATURES } from './src/procedure/source/markdown/satteri.ts';
import { siteColours } from './src/site/colours/in-styles.ts';
import { siteFiles } from './src/site/mark/files.ts';
import { markOf } from './src/site/mark/mark.ts';
import { showMistakes } from './src/tools/mistakes/show-mistakes.ts';
import { reloadOnSave } from './src/tools/reload/reload-on-save.ts';
import { withinRepository } from './src/site/source-address.ts';
import { withoutUses } from './src/site/without-uses.ts';
import { putIn } from './src/site/put-in.ts';

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
 * What the bundler adds to chunks that `import()` finds in others, a file of its own that pages would wait for: each
 * such chunk has these few words itself. What the bundler needs for packages of CommonJS stays where it is.
 */
const noRuntimeChunk = {
  name: 'no-runtime-chunk',
  renderChunk: (code) =>
    code.replace(
      /import \{ \w+ as (__exportAll\w*) \} from ["'][^"']*rolldown-runtime[^"']*["'];?/,
      (_, name) =>
        `const ${name} = (all) => { const names = {}; for (const name in all) Object.defineProperty(names, name, { get: all[name], enumerable: true }); return names; };`,
    ),
};

/**
 * The oldest browsers that the README promises. Without them the minifier joins declarations into shorthands
 * (`text-decoration: line-through 1px`) that not all of them read.
 */
const BROWSERS = ['chrome120', 'edge120', 'firefox121', 'safari17', 'ios17'];

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

/** Node has chosen the words already (src/tools/in-language.ts): what is bundled gets the same. */
const site = siteIn(CONTENT);
if (site.language !== LANGUAGE) throw new Error(say.otherLanguage(`${CONTENT}/${SITE_FILE}`, site.language));
const wordsIn = (folder) =>
  fileURLToPath(new URL(`src/${folder}/${LANGUAGES.get(LANGUAGE)}`, import.meta.url));

/** The reading of names of characters (`&nbsp;`) that is meant for browsers needs innerHTML, which the policy forbids. */
const charactersByList = {
  name: 'characters-by-list',
  enforce: 'pre',
  load: {
    filter: { id: /decode-named-character-reference[\\/]index\.dom\.js$/ },
    handler: () => "export { decodeNamedCharacterReference } from './index.js';",
  },
};

/**
 * The desk reads and shows all of a procedure, and uses all that a module has, of which other pages use a little. It has
 * copies of its own, so that no other page weighs more because of it. What is kept and who is asked stay one.
 */
const deskApart = {
  name: 'desk-apart',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    if (!importer || source.includes('?') || !OF_DESK.test(importer)) return null;
    const found = await this.resolve(source, importer.replace(/\?desk$/, ''), { ...options, skipSelf: true });
    return found && COPIED.test(found.id) ? { ...found, id: `${found.id}?desk` } : found;
  },
  load: {
    filter: { id: /\?desk$/ },
    handler: (id) => {
      const file = id.replace(/\?desk$/, '');
      const code = readFileSync(file, 'utf8').replace(AWAITED, LISTED);
      return { code, moduleType: file.endsWith('x') ? 'tsx' : 'ts' };
    },
  },
  // By their names the offline copy knows them (src/offline/build.ts).
  outputOptions: ({ chunkFileNames, ...options }) => ({
    ...options,
    chunkFileNames: (chunk) => {
      if (chunk.moduleIds.some((id) => OF_DESK.test(id))) return '_astro/desk-[name].[hash].js';
      return typeof chunkFileNames === 'function' ? chunkFileNames(chunk) : chunkFileNames;
    },
  }),
};
/** The readers of all kinds of question at once: where a module waits for others, the bundler joins no small chunks. */
const AWAITED = /await Promise\.all\(\s*FOLDERS\.map\(.*?\),?\s*\);/s;
const LISTED =
  "FOLDERS.map((folder) => import.meta.glob('./*/read.ts', { eager: true })[`./${folder}/read.ts`]);";
const OF_DESK = /[\\/]src[\\/]desk[\\/]|\?desk$/;
const COPIED =
  /[\\/]src[\\/](?:text|language|rules|syntax|questions|procedure|flowchart|run|glossary|quiz)[\\/].*\.tsx?$/;

/**
 * The integration of Preact has Babel read every module, which takes a third of a build; Vite compiles the same markup by
 * itself.
 */
const markupByVite = {
  name: 'markup-by-vite',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved({ plugins }) {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx').transform;
  },
};

/** What `site.yaml` says is put into many modules: when it is saved, dev begins anew. */
const siteWatched = {
  name: 'site-watched',
  hooks: { 'astro:config:setup': ({ addWatchFile }) => addWatchFile(resolve(CONTENT, SITE_FILE)) },
};

/**
 * Pages are rendered by modules that Node finds packages from: they are written into the engine's folder. Without an
 * adapter that says so, Astro writes them into the site or, where that lies elsewhere, into the working directory.
 */
const renderedBesidePackages = {
  name: 'rendered-beside-packages',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'files',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
        supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

/** The engine's own folder; the content may stand anywhere. */
const ENGINE = fileURLToPath(new URL('.', import.meta.url));
/** Where the packages are that it was installed with. */
const PACKAGES = realpathSync(new URL('node_modules/astro', import.meta.url)).replace(
  /([\\/]node_modules[\\/]).*/,
  '$1',
);

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  // Two stylesheets a page, fetched once: that of all pages and that of its kind; src/tools/first-paint puts some of them inside.
  build: {
    inlineStylesheets: 'never',
    server: fileURLToPath(new URL(`.cache/server/${process.pid}/`, import.meta.url)),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes markup or a script; src/ui/loading/trusted-types.ts starts the two workers.
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
    withoutUses(site.uses),
    licences(),
    siteFiles(site, CONTENT),
    siteWatched,
    reloadOnSave(CONTENT),
    showMistakes(CONTENT, checkMermaid),
    renderedBesidePackages,
  ],
  markdown: {
    processor: satteri({
      mdastPlugins: [procedurePlugin, glossaryPlugin],
      features: FEATURES,
    }),
    syntaxHighlight: false,
  },
  vite: {
    cacheDir: '.cache/vite',
    // What the browser may ask for in dev. What is wrong is told there in plain words (src/tools/mistakes).
    server: {
      fs: { allow: [ENGINE, PACKAGES, resolve(CONTENT)] },
      hmr: { overlay: false },
      // What builds write there changes no page: to watch thousands of files takes time.
      watch: { ignored: [`${ENGINE}.cache/**`] },
    },
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
    plugins: [
      markupByVite,
      plainImport,
      noRuntimeChunk,
      charactersByList,
      deskApart,
      contentWatched(CONTENT),
      putIn(site, await markOf(site, CONTENT), withinRepository(CONTENT)),
    ],
    // The search for packages before the first page does not read tsconfig.json in every folder.
    optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
    resolve: {
      // A page is compiled to a module that imports these, and nothing is installed beside it.
      dedupe: ['astro', 'preact'],
      alias: {
        '#text': wordsIn('text'),
        '#language': wordsIn('language'),
      },
    },
    // The search's worker imports Pagefind when it is first asked, which only a module worker can do.
    // Each is one file, whose name says to which pages it belongs: none of its parts is taken for one of all pages.
    worker: {
      format: 'es',
      plugins: () => [charactersByList],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    css: { postcss: { plugins: [flowchartSizes, siteColours(site)] } },
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      // The desk reads and draws whole procedures, which is much; other pages are weighed by tests.
      chunkSizeWarningLimit: 4000,
      // An inlined script with import() would need Vite's preload helper, which is not there.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
