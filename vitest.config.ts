/// <reference types="vitest/config" />
import { existsSync } from 'node:fs';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      include: ['tests/**/*.test.ts'],
      reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
    },
  },
  existsSync('src/procedure/markdown.ts') ? {} : { configFile: false },
);
