/** Tries the sites that `tests/plain/build.ts` builds: one that says nothing of itself, one that is there to be read. */
import { defineConfig } from '@playwright/test';

// Read by the usual configuration, by the server that it starts and by what reads the built files.
process.env.DIST ??= '.cache/reading-only';
const { default: usual } = await import('./playwright.config.ts');

export default defineConfig({
  ...usual,
  testDir: 'tests/plain',
  testMatch: '*.spec.ts',
  projects: usual.projects!.filter(({ name }) => name !== 'tablet'),
});
