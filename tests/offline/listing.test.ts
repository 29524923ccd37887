import { describe, expect, test } from 'vitest';
import { cacheKey, byImportance, listedPath } from '../../src/offline/listing.ts';

const files = {
  '': 'a',
  'procedures/x/': 'b',
  'pagefind/pagefind-entry.json': 'c',
  '中文/': 'd',
  '404.html': 'e',
};

describe('listedPath', () => {
  test.each([
    ['/kb/', ''],
    ['/kb', ''],
    ['/kb/index.html', ''],
    ['/kb/procedures/x/', 'procedures/x/'],
    ['/kb/procedures/x', 'procedures/x/'],
    ['/kb/procedures/x/index.html?from=qr#greet', 'procedures/x/'],
    ['https://host/kb/procedures/x/', 'procedures/x/'],
    ['/kb/pagefind/pagefind-entry.json?ts=1', 'pagefind/pagefind-entry.json'],
    ['/kb/%E4%B8%AD%E6%96%87/', '中文/'],
    ['/kb/404', '404.html'],
  ])('%s is %j', (address, path) => {
    expect(listedPath(files, '/kb/', address)).toBe(path);
  });

  test.each(['/', '/other/', '/kbx/procedures/x/', '/kb/nowhere/', '/kb/%E4%/', '/kb/constructor'])(
    '%s is none',
    (address) => {
      expect(listedPath(files, '/kb/', address)).toBeUndefined();
    },
  );
});

test('a changed file gets a new key, an unchanged one keeps it', () => {
  expect(cacheKey('/kb/', 'procedures/x/', 'b')).toBe('/kb/procedures/x/?kept=b');
});

test('search and checklists are kept before reading pages and quizzes', () => {
  expect(
    byImportance([
      'a.png',
      'procedures/x/quiz/',
      'procedures/x/',
      'procedures/x/checklist/',
      'pagefind/p.js',
    ]),
  ).toEqual(['pagefind/p.js', 'procedures/x/checklist/', 'procedures/x/', 'procedures/x/quiz/', 'a.png']);
});
