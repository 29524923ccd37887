import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSite } from '../../src/offline/build.ts';
import { digest, verifiedListing, withVersion } from '../../src/offline/integrity.ts';

const FILES = {
  'index.html': '<h1>首页</h1>',
  'offline/index.html': '<h1>没有网络</h1>',
  'procedures/index.html': '<h1>规程</h1>',
  'procedures/x/index.html': '<h1>甲</h1><img src="/kb/_astro/dock.Ab3_x.avif" alt="">',
  'procedures/x.json': '{}',
  'procedures/x/changes.json': '{}',
  'changed.json': '{}',
  'procedures/x.mmd': 'flowchart',
  'procedures.json': '[]',
  'search/index.html': '<h1>搜索</h1>',
  'search/data.json': '{}',
  'pagefind/pagefind.js': 'export {};',
  '_astro/site.js': 'export {};',
  '_astro/desk-Desk.Ab3.js': 'export {};',
  '_astro/draw-worker-Ab3.js': '',
  'authoring/desk.json': '{}',
  'authoring/desk/index.html': '<h1>写作台</h1>',
  '_astro/site.css': 'a{}',
  '_astro/dock.Ab3_x.avif': 'picture',
  'licenses.txt': 'MIT',
  'theme.js': '',
  'favicon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
  'icon-192.png': 'png',
  'social.png': 'png',
  '404.html': '',
  'robots.txt': '',
  'sw.js': '',
  _headers: '',
  'offline.json': '{}',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'listing-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('lists what can be opened offline, with the hash of each file, and what the frame needs', async () => {
  const listing = await listSite(folder);
  expect(Object.keys(listing.files)).toEqual([
    '',
    '_astro/desk-Desk.Ab3.js',
    '_astro/dock.Ab3_x.avif',
    '_astro/draw-worker-Ab3.js',
    '_astro/site.css',
    '_astro/site.js',
    'authoring/desk.json',
    'authoring/desk/',
    'changed.json',
    'favicon.svg',
    'icon-192.png',
    'licenses.txt',
    'manifest.webmanifest',
    'offline/',
    'pagefind/pagefind.js',
    'procedures/',
    'procedures/x/',
    'procedures/x/changes.json',
    'search/',
    'search/data.json',
    'theme.js',
  ]);
  expect(listing.files['procedures/x/']).toBe(await digest(FILES['procedures/x/index.html']));
  expect(listing.frame).toEqual([
    '',
    '_astro/site.css',
    '_astro/site.js',
    'changed.json',
    'favicon.svg',
    'manifest.webmanifest',
    'offline/',
    'procedures/',
    'search/',
    'theme.js',
  ]);
  // A picture comes with its page, and the desk with a page for authors, and not before anybody has opened that.
  expect(listing.pictures).toEqual({
    'authoring/desk/': ['_astro/desk-Desk.Ab3.js', '_astro/draw-worker-Ab3.js', 'authoring/desk.json'],
    'procedures/x/': ['_astro/dock.Ab3_x.avif'],
  });
  expect(listing).toEqual(await withVersion(listing));
  expect(await verifiedListing(JSON.stringify(listing))).toEqual(listing);
});

/** Asked for where there is a network only: what a change would touch. */
const ONLINE_ONLY = ['authoring/impact.json'];
/** What belongs to one page and is kept with it or with everything: what the desk knows, the pages of a job, what has changed in a page. */
const OF_ONE_PAGE = ['authoring/desk.json', 'roles/x.json', 'procedures/x/changes.json'];

test('lists all data that a page asks for, and has in the frame what the whole site asks for', async () => {
  const sources = await readdir('src', { recursive: true });
  const asked = new Set<string>();
  for (const file of sources.filter((name) => /\.tsx?$/.test(name))) {
    const text = await readFile(join('src', file), 'utf8');
    for (const [, , address] of text.matchAll(/\b(?:url|fetched<\w+>)\((['`])([^'`]*\.json)\1/g))
      asked.add(address!.replaceAll(/\$\{[^}]*\}/g, 'x'));
  }
  expect([...asked]).toEqual(expect.arrayContaining(['team.json', 'recurring.json', 'roles/x.json']));
  const site = await mkdtemp(join(tmpdir(), 'data-'));
  for (const file of [...asked, 'offline/index.html']) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), '{}');
  }
  const { files, frame } = await listSite(site);
  await rm(site, { recursive: true });
  expect([...asked].filter((file) => !Object.hasOwn(files, file))).toEqual(ONLINE_ONLY);
  // Or who has opened the team's book, and not waited for all of the site, has no book without a network.
  const others = [...asked].filter((file) => !frame.includes(file) && !ONLINE_ONLY.includes(file));
  expect(others.sort()).toEqual(OF_ONE_PAGE.sort());
});
