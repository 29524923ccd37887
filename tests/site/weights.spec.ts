/** What the script of each kind of page weighs on a first visit, before the reader touches anything. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PAGE_KINDS, PROCEDURE } from '../../src/bench/limits.ts';
import { total, weigh, weighWhile } from '../../src/bench/weigh.ts';
import { builtPages, html } from './built.ts';
import { expect, test } from './site.ts';

const compressed = (text: string) => brotliCompressSync(text).length;

for (const { kind, path, script } of PAGE_KINDS)
  test(`the script of a ${kind} page weighs at most ${script / 1000} kB @desktop @content`, async ({
    page,
  }) => {
    const fetched = await weigh(page, path);
    const scripts = fetched.filter((one) => one.kind === 'script');
    const weights = scripts.map((one) => `${one.wire} ${one.path}`).join('\n');
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(script);
  });

test('a reading page weighs at most 34 kB with the styles of its first paint inside, and its stylesheets 13 kB behind it @desktop @content', async ({
  page,
}) => {
  const fetched = await weigh(page, PROCEDURE);
  const weights = JSON.stringify(fetched, null, 1);
  expect.soft(total(fetched, 'page'), weights).toBeLessThanOrEqual(34_000);
  expect.soft(total(fetched, 'style'), weights).toBeLessThanOrEqual(13_000);
  expect.soft(fetched.filter(({ kind }) => kind === 'style').length).toBe(2);
});

test('no reading page weighs more than 34 kB, whatever it is about @desktop @content', () => {
  const heavy = builtPages()
    .filter((path) => /^procedures\/[^/]+\/$/.test(path))
    // Brotli takes its time: what gzip, which packs less, brings below the limit is below it.
    .filter((path) => gzipSync(html(path)).length > 34_000)
    .map((path) => ({ path, bytes: compressed(html(path)) }))
    .filter(({ bytes }) => bytes > 34_000);
  expect(heavy).toEqual([]);
});

const HOME_OF_A_JOB = 23_000;

test(`the script of home with a job chosen weighs at most ${HOME_OF_A_JOB / 1000} kB @desktop @content`, async ({
  page,
}) => {
  await page.addInitScript(() => {
    const value = { receptionist: { value: '接待员', at: 1 } };
    localStorage.setItem('zhaozhang:/:roles:mine', JSON.stringify({ version: 1, value }));
  });
  const fetched = await weighWhile(page, async () => {
    await page.goto('');
    await expect(page.getByRole('heading', { name: '我的规程' })).toBeVisible();
  });
  const scripts = fetched.filter((one) => one.kind === 'script');
  const weights = scripts.map((one) => `${one.wire} ${one.path}`).join('\n');
  expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(HOME_OF_A_JOB);
});

test('the desk weighs at most 300 kB on a first visit, and what draws follows behind it @desktop', async ({
  page,
}) => {
  const fetched = await weighWhile(page, async () => {
    await page.setViewportSize({ width: 900, height: 900 });
    await page.goto('authoring/desk/');
    await expect(page.getByRole('button', { name: '从头写一份' })).toBeVisible();
  });
  const weights = fetched.map((one) => `${one.wire} ${one.path}`).join('\n');
  expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(300_000);
});
