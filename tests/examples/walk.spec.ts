/** A short way through each example, as somebody goes who opens it for the first time. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe, expect, noSidewaysScroll, open, test } from '../site/site.ts';
import { EXAMPLES } from './examples.ts';

const exampleOf = (name: string) => EXAMPLES[name]!;

test('every page is there, in its language, with a heading, and none scrolls sideways', async ({ page }, info) => {
  const { dist, language } = exampleOf(info.project.name);
  const paths = globSync('**/index.html', { cwd: dist }).map((file) => file.replace(/(^|[\\/])index\.html$/, '$1'));
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) {
    await open(page, path.replaceAll('\\', '/'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toBeVisible();
    await noSidewaysScroll(page);
  }
});

test('from home to a page, its drawing and its list, which keeps what is ticked', async ({ page }, info) => {
  const { slug, start } = exampleOf(info.project.name);
  await open(page, '');
  await axe(page);
  await page.locator('main').locator('a[href$="/procedures/"]').first().click();
  await page.locator('main').locator(`a[href$="/procedures/${slug}/"]`).first().click();
  await expect(page.locator('[data-flowchart] svg:visible').first()).toBeVisible();
  await axe(page);
  await open(page, `procedures/${slug}/checklist/`);
  await page.locator('.run-new input[name=name]').fill('7');
  await page.getByRole('button', { name: start }).click();
  const box = page.locator('[data-key] [data-item] input[type=checkbox]').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await axe(page);
});

test('a question is answered and explained', async ({ page }, info) => {
  await open(page, `procedures/${exampleOf(info.project.name).slug}/quiz/`);
  await page.locator('.quiz input[type=radio], .quiz input[type=checkbox]').first().check();
  await page.locator('.quiz button[type=submit]').first().click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
});

test('what people ask leads to the step that answers it', async ({ page }, info) => {
  const { query, slug, found } = exampleOf(info.project.name);
  await open(page, `search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('.search-hit a').first()).toHaveAttribute(
    'href',
    new RegExp(`/procedures/${slug}/#${found}$`),
  );
});

test('a picture is there, as wide as it was drawn', async ({ page }, info) => {
  const { at, width } = exampleOf(info.project.name).picture;
  await open(page, at);
  const picture = page.locator(`${at.slice(at.indexOf('#'))} img`).first();
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', width);
});

test('no file names the handbook of somebody else', ({}, info) => {
  const { dist } = exampleOf(info.project.name);
  const files = globSync('**/*.{html,js,mjs,css,json,webmanifest,csv,txt,svg,xml}', { cwd: dist })
    // The licence of the engine stands with those of all that it is made of.
    .filter((file) => file !== 'licenses.txt');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /照章|zhaozhang/i.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});
