/** Tries the site that is built from `content/`: what is so of it alone, and what must hold of all pages. */
import { defineConfig } from '@playwright/test';

// Read by the usual configuration and by what reads the built files.
process.env.DIST ??= 'dist';
const { default: usual } = await import('./playwright.config.ts');

export default defineConfig({
  ...usual,
  testMatch: ['content/*.spec.ts', 'site/*.spec.ts'],
  grep: /@content\b/,
});
