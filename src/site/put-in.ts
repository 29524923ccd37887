/** Puts what `site.yaml` says in place of the defaults that stand in `site.ts`, in the build as in `npm run dev`. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { browserColours } from './colours/in-styles.ts';
import type { Mark, Site } from './model.ts';
import { sourceAddress } from './source-address.ts';

const VALUES = fileURLToPath(new URL('site.ts', import.meta.url)).replaceAll('\\', '/');

/** @param within where the content folder lies in its repository */
export const putIn = (site: Site, mark: Mark, within: string): Plugin => ({
  name: 'site',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/site\/site\.ts$/ },
    handler: (id) => (id.replaceAll('\\', '/') === VALUES ? valuesOf(site, mark, within) : undefined),
  },
  // It reads the file beside it, and is bundled somewhere else.
  transform: {
    filter: { id: /\/src\/site\/outlines\/outlines\.ts$/ },
    handler: (code, id) => ({
      code: code.replace('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
      map: null,
    }),
  },
});

/** The same names as in `site.ts`, each with its value. */
function valuesOf(site: Site, mark: Mark, within: string): string {
  const values = {
    NAME: site.name,
    TAGLINE: site.tagline,
    ORGANISATION: site.organisation,
    DESCRIPTION: site.description,
    SEAL: site.seal,
    MARK: mark,
    AROUND: browserColours(site),
    HOME: site.home,
    SOURCES: site.repository && sourceAddress(site.repository, within),
    CONTACT: site.contact,
    USES: site.uses,
    PREFIX: site.prefix,
  };
  return Object.entries(values)
    .map(([constant, value]) => `export const ${constant} = ${JSON.stringify(value)};`)
    .join('\n');
}
