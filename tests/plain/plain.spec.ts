/** A site whose `site.yaml` says nothing, and one that does without all but reading. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, DIST, html } from '../site/built.ts';
import { axe, expect, noSidewaysScroll, open, test } from '../site/site.ts';

const EMPTY = '.cache/empty';

test('a site that says nothing has a name, a seal, icons and a prefix of its own @desktop', () => {
  const home = readFileSync(join(EMPTY, 'index.html'), 'utf8');
  expect(home).toContain('<title>规程手册</title>');
  expect(home).toContain('aria-label="规程手册"');
  expect(home).toContain('按规程办事，心里有数</h1>');
  expect(home).toContain('data-records="handbook:/:"');
  const manifest = JSON.parse(readFileSync(join(EMPTY, 'manifest.webmanifest'), 'utf8')) as { name: string };
  expect(manifest.name).toBe('规程手册');
  for (const name of ['favicon.svg', 'icon-192.png', 'icon-maskable-512.png', 'social.png'])
    expect(existsSync(join(EMPTY, name)), name).toBe(true);
});

for (const folder of [EMPTY, DIST])
  test(`no file of ${folder} names the handbook of somebody else @desktop`, () => {
    const files = globSync('**/*.{html,js,mjs,css,json,webmanifest,csv,txt,svg,xml}', { cwd: folder })
      // The licence of the engine stands with those of all that it is made of.
      .filter((file) => file !== 'licenses.txt');
    expect(files.length).toBeGreaterThan(100);
    const naming = files.filter((file) => /照章|zhaozhang/i.test(readFileSync(join(folder, file), 'utf8')));
    expect(naming).toEqual([]);
  });

test('what is off has no pages, no links and no words @desktop', () => {
  const pages = builtPages();
  expect(pages.filter((path) => /(checklist|quiz)\/$/.test(path))).toEqual([]);
  for (const path of [
    'runs/',
    'practice/',
    'progress/',
    'review/',
    'limits/',
    'redlines/',
    'glossary/',
    'gaps/',
    'team/',
  ])
    expect(pages).not.toContain(path);
  // The guide is for authors.
  const read = pages.filter((path) => !path.startsWith('authoring/'));
  expect(read).toContain('data/');
  expect(read).toContain('procedures/warehouse-receiving/');
  const leading = read.filter((path) =>
    /href="[^"]*\/(checklist|quiz|runs|practice|progress|review|limits|redlines|records|glossary|gaps)\/[^"]*"/.test(
      html(path),
    ),
  );
  expect(leading).toEqual([]);
  const speaking = read.filter((path) =>
    /照着做|测一测|复习|练习|速查|学习进度|勾选|成绩|做完的单/.test(
      html(path).replace(/<script[\s\S]*?<\/script>/g, ''),
    ),
  );
  expect(speaking).toEqual([]);
});

test('the site can be read, on a phone as well @phone', async ({ page }) => {
  for (const path of ['', 'procedures/', 'procedures/warehouse-receiving/', 'roles/', 'search/']) {
    await open(page, path);
    await axe(page);
    await noSidewaysScroll(page);
  }
  await open(page, 'procedures/warehouse-receiving/');
  await expect(page.locator('.item-plain').first()).toBeVisible();
  await expect(page.locator('check-list').getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('.site-dock > *')).toHaveCount(3);
});

test('a hit of the search leads to reading alone @desktop', async ({ page }) => {
  await open(page, `search/?q=${encodeURIComponent('收货')}`);
  await expect(page.locator('.search-hit').first()).toContainText('收货');
  await expect(page.locator('.search-hit a[href*="checklist"], .search-hit a[href*="quiz"]')).toHaveCount(0);
});
