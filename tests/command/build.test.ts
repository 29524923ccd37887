import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../src/command/site/build.ts';
import { removeDrafts, replaceWith } from '../../src/command/site/draft.ts';
import { takePlace } from '../../src/command/site/one-at-a-time.ts';
import { told } from '../../src/syntax/told.ts';

/** What Astro writes before it ends, and how it ends. */
let ends: () => Promise<void> = () => Promise.resolve();
vi.mock('astro', () => ({
  build: ({ outDir }: { outDir: string }) => {
    mkdirSync(join(outDir, '_astro'), { recursive: true });
    writeFileSync(join(outDir, 'index.html'), 'new');
    return ends();
  },
}));

/** What reads the pages that Astro has written: in the same process here. */
let finds: () => Promise<void> = () => Promise.resolve();
vi.mock('../../src/command/site/finish-alone.ts', async () => ({
  finishAlone: (await import('../../src/command/site/finish.ts')).finish,
}));
vi.mock('../../src/command/site/stages.ts', () => ({ makeFindable: () => finds().then(() => 1) }));

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
  expect(said).toEqual([
    `正在检查 ${relative('.', join(outer, 'handbook')).replaceAll(outer, 'F')} 里的规程，再生成网站。第一次要一两分钟。`,
    expect.stringMatching(/：1 个网页，用了 0 秒。$/),
  ]);
});

test.each([
  [
    'a #b',
    {},
    '/a #b 这个路径里有「#」，生成网站的工具读不了。请给文件夹改个名字，去掉它；空格和汉字都可以用。',
  ],
  [
    'handbook',
    { base: 'https://a.cn/kb' },
    '--base 写网站在哪个路径下，例如 /kb/，不是「https://a.cn/kb」。域名写在 --site。',
  ],
  ['handbook', { site: 'a.cn' }, '--site 写完整的网址，例如 https://example.org，不是「a.cn」。'],
  [
    'handbook',
    { out: 'handbook/procedures/x' },
    '/handbook/procedures/x 在放规程的文件夹（procedures）里，网站不能放在那里。用 --out 另指定一个。',
  ],
])(
  'of %s with %j is refused',
  async (folder, { base, site, out = 'site' }: Partial<Record<'base' | 'site' | 'out', string>>, words) => {
    expect(await build(join(outer, folder), { out: join(outer, out), base, site })).toBe(false);
    expect(said).toEqual([words.replace(/^\//, 'F/')]);
  },
);

test('is not put in the place of a file', async () => {
  writeFileSync(join(outer, 'file'), 'mine');
  expect(await into('file')).toBe(false);
  expect(said).toEqual(['F/file 是一个文件，网站要放在文件夹里。用 --out 另指定一个。']);
});

test.each([
  ['ENOSPC', '磁盘满了，没有做完。原来有的都没有动。请腾出空间再试。'],
  ['EROFS', '没有权限读写 /x，没有做成。请改这个文件夹的权限，或换一个能写的文件夹（网站用 --out 指定）。'],
])('says what to do about %s', async (code, words) => {
  ends = () => Promise.reject(Object.assign(new Error(code), { code, path: '/x' }));
  expect(await into('site')).toBe(false);
  ends = () => Promise.resolve();
  expect(said.at(-1)).toBe(words);
  expect(existsSync(join(outer, 'site'))).toBe(false);
});

test('removes what builds have left that no longer run, and nothing of one that does', async () => {
  const cache = join(outer, 'engine/.cache/site');
  // No process has so high a number.
  for (const pid of ['99999999', String(process.ppid), String(process.pid)])
    mkdirSync(join(cache, pid), { recursive: true });
  removeDrafts(join(outer, 'engine'));
  expect(readdirSync(cache)).toEqual([String(process.ppid)]);
});

test('waits for another build in the same folder, and not for one that was killed', async () => {
  const place = join(outer, 'building');
  writeFileSync(place, '99999999');
  const waits = vi.fn();
  const leave = await takePlace(place, waits);
  expect(readFileSync(place, 'utf8')).toBe(String(process.pid));
  const next = takePlace(place, waits);
  await vi.waitFor(() => expect(waits.mock.calls).toEqual([[process.pid]]));
  leave();
  (await next)();
  expect(existsSync(place)).toBe(false);
});

test('a site is whole or stays as it was', async () => {
  mkdirSync(join(outer, 'site/_astro'), { recursive: true });
  writeFileSync(join(outer, 'site/index.html'), 'old');
  ends = () => Promise.reject(new Error('broken off'));
  expect(await into('site')).toBe(false);
  expect(readFileSync(join(outer, 'site/index.html'), 'utf8')).toBe('old');
  ends = () => Promise.resolve();
  finds = () => Promise.reject(told('No index.'));
  expect(await into('site')).toBe(false);
  expect(said.at(-1)).toBe('No index.');
  expect(readFileSync(join(outer, 'site/index.html'), 'utf8')).toBe('old');
  finds = () => Promise.resolve();
  writeFileSync(join(outer, 'site/gone.html'), 'old');
  expect(await into('site')).toBe(true);
  expect(readFileSync(join(outer, 'site/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(outer, 'site')).sort()).toEqual(['_astro', 'index.html']);
});

test.each([['.git/HEAD'], ['.git/HEAD', 'theme.js']])(
  'leaves alone what a site is published from: %s',
  async (...files) => {
    for (const file of files) {
      mkdirSync(dirname(join(outer, 'site', file)), { recursive: true });
      writeFileSync(join(outer, 'site', file), 'old');
    }
    expect(await into('site')).toBe(true);
    expect(readdirSync(join(outer, 'site')).sort()).toEqual(['.git', '_astro', 'index.html']);
    expect(readFileSync(join(outer, 'site/.git/HEAD'), 'utf8')).toBe('old');
  },
);

/** Where a Linux machine keeps files in memory: another disk than that of the temporary folder, mostly. */
const MEMORY = '/dev/shm';
const isOtherDisk = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

test.runIf(isOtherDisk)('a site goes to another disk as well', async () => {
  const far = mkdtempSync(join(MEMORY, 'site-'));
  writeFileSync(join(far, 'theme.js'), 'old');
  mkdirSync(join(outer, 'new/_astro'), { recursive: true });
  writeFileSync(join(outer, 'new/_astro/a.js'), 'new');
  await replaceWith(far, join(outer, 'new'));
  const there = readdirSync(far, { recursive: true });
  rmSync(far, { recursive: true });
  expect(there.sort()).toEqual(['_astro', '_astro/a.js']);
});
