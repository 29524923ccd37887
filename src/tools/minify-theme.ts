/** Makes `theme.js` small: it is the one script that no bundler sees, and every page waits for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';

/** Comes before whatever lists the files. */
export const minifyTheme = (): AstroIntegration => ({
  name: 'minify-theme',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const file = fileURLToPath(new URL('theme.js', dir));
      const { code, errors } = await minify('theme.js', await readFile(file, 'utf8'));
      if (errors.length > 0) throw errors[0];
      await writeFile(file, code);
    },
  },
});
