/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    // Vitest leaves one core to the watching of files, which a test run does not need.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    // The engine is tried on a handbook of the tests, whatever stands in content/.
    env: { CONTENT_DIR: 'tests/handbook' },
    reporters: ['default', ['json', { outputFile: process.env.UNIT_RESULTS ?? '.cache/results/unit.json' }]],
  },
});
