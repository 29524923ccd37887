/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
  },
});
