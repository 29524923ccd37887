/** Tries the random laws that need a browser with all their cases: part of `npm run laws`. */
import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

process.env.LAWS = '1';

const { webServer: _, ...rest } = usual;

export default defineConfig({
  ...rest,
  projects: usual.projects!.filter(({ name }) => name === 'desktop'),
  testMatch: '**/*-laws.spec.ts',
});
