import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../src/command/build.ts';

/** What Astro writes before it ends, and how it ends. */
let ends: () => Promise<void> = () => Promise.resolve();
vi.mock('astro', () => ({
  build: ({ outDir }: { outDir: string }) => {
    mkdirSync(join(outDir, '_astro'), { recursive: true });
    writeFileSync(join(outDir, 'index.html'), 'new');
    return ends();
  },
}));

let outer = '';
let said: string[] = [];
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(outer, 'handbook/procedures'), { recursive: true });
  said = [];
  const hear = (line: unknown) => void said.push(String(line).replaceAll(outer, 'F'));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(outer, { recursive: true });
});

const into = (out: string) =>
  build(join(outer, 'handbook'), { out: join(outer, out), base: undefined, site: undefined });

test.each(['handbook', '.', 'handbook/procedures/..'])(
  'is not let into %s, which holds the pages',
  async (out) => {
    expect(await into(out)).toBe(false);
    expect(said[0]).toMatch(/里有手册本身，而生成时先要清空放网站的文件夹。用 --out 另指定一个。$/);
  },
);

test('is not let into a folder that holds something else', async () => {
  mkdirSync(join(outer, 'photos'));
  writeFileSync(join(outer, 'photos/a.jpg'), '');
  expect(await into('photos')).toBe(false);
  expect(said).toEqual([
    'F/photos 里已经有别的东西，而生成时先要清空它。用 --out 另指定一个空的文件夹，或先自己清空它。',
  ]);
  expect(existsSync(join(outer, 'photos/a.jpg'))).toBe(true);
});

test.each(['offline.json', '_astro/a.js', 'theme.js'])(
  'may take the place of an earlier site, with %s',
  async (file) => {
    mkdirSync(dirname(join(outer, 'handbook/dist', file)), { recursive: true });
    writeFileSync(join(outer, 'handbook/dist', file), '');
    expect(await into('handbook/dist')).toBe(true);
  },
);

test.each(['handbook/dist', 'site'])('makes %s where there is none', async (out) => {
  expect(await into(out)).toBe(true);
  expect(said[0]).toMatch(/^网站在 /);
});

test('a site is whole or stays as it was', async () => {
  mkdirSync(join(outer, 'site/_astro'), { recursive: true });
  writeFileSync(join(outer, 'site/index.html'), 'old');
  ends = () => Promise.reject(new Error('broken off'));
  expect(await into('site')).toBe(false);
  expect(readFileSync(join(outer, 'site/index.html'), 'utf8')).toBe('old');
  ends = () => Promise.resolve();
  writeFileSync(join(outer, 'site/gone.html'), 'old');
  expect(await into('site')).toBe(true);
  expect(readFileSync(join(outer, 'site/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(outer, 'site')).sort()).toEqual(['_astro', 'index.html']);
});
