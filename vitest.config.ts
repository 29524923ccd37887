/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// The engine is tried on a handbook of the tests, whatever stands in content/; what is built into modules is read now.
process.env.CONTENT_DIR = 'tests/handbook';

export default getViteConfig({
  test: {
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    // Vitest leaves one core to the watching of files, which a test run does not need.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    env: { CONTENT_DIR: process.env.CONTENT_DIR },
    reporters: ['default', ['json', { outputFile: process.env.UNIT_RESULTS ?? '.cache/results/unit.json' }]],
  },
});
