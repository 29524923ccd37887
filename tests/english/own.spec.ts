/** What an organisation says of its site in `site.yaml` is on its pages, and nothing of another's. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../site/built.ts';
import { axe, expect, open, test } from '../site/site.ts';

test('the home page bears name, logo, title and picks @phone @desktop', async ({ page }) => {
  await open(page, '');
  await expect(page).toHaveTitle('Oakfield Clinic · Procedures of the outpatient clinic');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do it the Oakfield way');
  await expect(page.locator('.site-brand').getByRole('img', { name: 'Oakfield Clinic' })).toHaveJSProperty(
    'naturalWidth',
    120,
  );
  await expect(page.locator('.home-picks strong')).toHaveText(['Take a blood sample', 'Register a patient']);
  await axe(page);
});

test('the foot says whose it is and whom to tell, and a page leads to its source @desktop', async ({
  page,
}) => {
  await open(page, 'procedures/register-a-patient/');
  const foot = page.locator('.site-footer');
  await expect(foot).toContainText('Oakfield Health Trust');
  await expect(foot.getByRole('link', { name: 'quality@oakfield.example' })).toHaveAttribute(
    'href',
    'mailto:quality@oakfield.example',
  );
  await page.getByText('Manage', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Edit this page', exact: true })).toHaveAttribute(
    'href',
    'https://github.com/oakfield/handbook/edit/main/examples/clinic-en/procedures/front-desk/register-a-patient.mdx',
  );
  await page.getByRole('button', { name: 'Something is wrong' }).click();
  await expect(page.getByRole('dialog')).toContainText('send it to quality@oakfield.example');
});

test('both themes have the accent of the site @desktop', async ({ page }) => {
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--blue'));
  await open(page, '');
  expect(await accent()).toBe('#6d28d9');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'procedures/take-a-blood-sample/');
  expect(await accent()).toBe('#9b78ff');
  await axe(page);
});

test('the browser keeps everything under the prefix of the site @desktop', async ({ page }) => {
  await open(page, 'procedures/keep-the-room-clean/checklist/');
  await page.getByLabel('Name').fill('Tuesday');
  await page.getByRole('button', { name: /^Start (a|another) run$/ }).click();
  await expect(page.getByRole('heading', { name: 'Tuesday' })).toBeVisible();
  const names = await page.evaluate(() => Object.keys(localStorage));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name.startsWith('oakfield:/'))).toEqual([]);
  expect(readFileSync(join(DIST, 'sw.js'), 'utf8')).toContain('oakfield');
});

test('the manifest is that of the site @desktop', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as object;
  expect(manifest).toMatchObject({
    name: 'Oakfield Clinic',
    short_name: 'Oakfield Clinic',
    description: 'What the outpatient clinic of Oakfield does, to read and to follow.',
    theme_color: '#6d28d9',
  });
});

test('no file names the handbook of somebody else @desktop', () => {
  // The licence of the engine stands with those of all that it is made of.
  const files = globSync('**/*.{html,js,mjs,css,json,webmanifest,csv,txt,svg,xml}', {
    cwd: DIST,
  }).filter((file) => file !== 'licenses.txt');
  const naming = files.filter((file) =>
    /照章|zhaozhang|By the Book/i.test(readFileSync(join(DIST, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(naming).toEqual([]);
});
