/** The engine is tested on handbooks of the tests: what stands in `content/` is read by `tests/content/` alone. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `readPage` is not among them: beside a text, a path is but the name under which that is read. */
const READERS =
  'readContent|readVocabulary|readFileSync|readFile|readdirSync|cp|globSync|copyContent|chartsOf';
const readsIn = (code: string) =>
  [...code.matchAll(new RegExp(`\\b(${READERS})\\(\\s*['"\`]content[/'"\`][^\\n]*`, 'g'))].map(
    ([call]) => call,
  );

test('a call that reads the content is told from others', () => {
  const [read, copy] = ["readContent('content', day)", 'cp(`content/${name}.yaml`, folder)'];
  expect(readsIn(`await ${read};\n  await ${copy};\n readVocabulary('tests/handbook')`)).toEqual([
    `${read};`,
    `${copy};`,
  ]);
});

test('no test but those of tests/content/ reads the content', () => {
  const reading = globSync('tests/**/*.{ts,tsx}')
    .filter((file) => !/^tests[\\/](content[\\/]|own-ground)/.test(file))
    .flatMap((file) => readsIn(readFileSync(file, 'utf8')).map((call) => `${file}: ${call}`));
  expect(reading).toEqual([]);
});
