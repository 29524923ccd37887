/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    // Vitest leaves one core to the watching of files, which a test run does not need.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
  },
});
