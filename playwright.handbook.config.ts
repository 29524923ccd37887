/** Tries the site that is built from `tests/handbook`, whose pages use every construct of the language. */
import { defineConfig } from '@playwright/test';

// Read by the usual configuration, by the server that it starts and by what reads the built files.
process.env.DIST ??= '.cache/handbook';
const { default: usual } = await import('./playwright.config.ts');

export default defineConfig({
  ...usual,
  testDir: 'tests/second-edition',
  projects: usual.projects!.filter(({ name }) => name !== 'tablet'),
});
