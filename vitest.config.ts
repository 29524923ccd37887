/// <reference types="vitest/config" />
import { globSync, readFileSync } from 'node:fs';
import { getViteConfig } from 'astro/config';

// The engine is tried on a handbook of the tests, whatever stands in content/; what is built into modules is read now.
process.env.CONTENT_DIR = 'tests/handbook';

const CONTENT = 'tests/content/**';
/** Folders whose modules keep nothing between two tests. */
const STATELESS =
  'tests/{authoring,bench,command,flowchart,glossary,import,indexes,language,licences,meanings,offline,procedure,recurring,search,site-file,text,tools,word}/**/*.test.ts';
/** What a test file changes for all that runs beside it. */
const CHANGES =
  /@vitest-environment|vi\.(mock|doMock|stub|spyOn|useFakeTimers|resetModules)|process\.(env|chdir)/;
const textOf = (file: string) => readFileSync(file, 'utf8');
/** Test files that may share their modules with others: to load these anew for each file takes a minute. */
const shared = globSync(STATELESS).filter((file) => !CHANGES.test(textOf(file)));
/**
 * Test files with a document. A VM context gives each its own window and modules, and loads jsdom once for
 * all, which is half of their time. A location cannot be replaced there.
 */
const dom = globSync('tests/**/*.test.ts').filter(
  (file) =>
    textOf(file).startsWith('// @vitest-environment jsdom') && !/stubGlobal\('location'/.test(textOf(file)),
);

export default getViteConfig({
  test: {
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    // Vitest leaves one core to the watching of files, which a test run does not need.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'dom', include: dom, pool: 'vmThreads' } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: [CONTENT, ...shared, ...dom] },
      },
      { extends: true, test: { name: 'content', include: [`${CONTENT}/*.test.ts`] } },
    ],
    env: { CONTENT_DIR: process.env.CONTENT_DIR },
    reporters: ['default', ['json', { outputFile: process.env.UNIT_RESULTS ?? '.cache/results/unit.json' }]],
  },
});
