/** Tries the site that is built from `examples/clinic-en`, which is English. */
import { defineConfig } from '@playwright/test';

// Read by the usual configuration and by what reads the built files.
process.env.DIST ??= '.cache/english';
// The engine of the search is tried in Node as well: see src/tools/in-language.ts.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--conditions=en'].filter(Boolean).join(' ');
const { default: usual } = await import('./playwright.config.ts');

export default defineConfig({
  ...usual,
  testDir: 'tests/english',
  testMatch: '*.spec.ts',
  use: { ...usual.use, locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: usual.projects!.filter(({ name }) => name !== 'tablet'),
});
