/** The project speaks of itself alone: no path of somebody's machine, no registry, no foreign server. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FORBIDDEN: Record<string, RegExp> = {
  'a path of one machine': /(?<![\w.])\/(work|home|root|Users)\/[\w.-]+/,
  'a package registry': /registry\.[\w-]+\.(org|com|dev)|\/\/[\w.-]*(npmjs|npmmirror|artifactory|verdaccio)/,
  'a content delivery network': /(cdn\.|unpkg\.com|jsdelivr|cdnjs|googleapis\.com|gstatic\.com)/,
};

const files = globSync('{src,tests,content,public,.ci,.github}/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(png|ico|woff2|pdf)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat(globSync('{*.{md,json,ts,mjs,yaml},.npmrc}'))
  // This file has to name them.
  .filter((file) => !file.endsWith('tests/words.test.ts'));

test.each(Object.entries(FORBIDDEN))('no file names %s', (_, pattern) => {
  const found = files.flatMap((file) => {
    const match = pattern.exec(readFileSync(file, 'utf8'));
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

test('the search looks at the sources', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.some((file) => file.endsWith('src/procedure/model/procedure.ts'))).toBe(true);
});
