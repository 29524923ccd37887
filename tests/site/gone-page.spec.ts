import { formHash, newRun, type Form, type FormPart } from '../../src/run/model/run.ts';
import { axe, expect, noSidewaysScroll, open, test, type Page } from './site.ts';

const part = (id: string, name: string): FormPart => ({
  ...{ kind: 'step', id, name, items: [{ id: `${id}/a`, text: `${name}一下` }], redLines: [] },
  ...{ by: [], records: [] },
});
const form: Form = {
  ...{ slug: 'gone', title: '旧规程', version: '1.0.0' },
  parts: [part('one', '先做'), part('two', '后做')],
};

/** Keeps a run of a page that the site does not have, with the form that it was started with, or another. */
async function keepGone(page: Page, text: Form = form): Promise<void> {
  await open(page, 'procedures/hotel-walk-in-check-in/checklist/');
  const run = newRun('gone', formHash(form), '', 1_790_000_000_000);
  await page.evaluate(
    (records) => {
      for (const [key, value] of Object.entries(records))
        window.localStorage.setItem(`zhaozhang:${key}`, JSON.stringify({ version: 1, value }));
    },
    { [`form:gone/${formHash(form)}`]: text, 'run:gone/1': run },
  );
}

test('a run whose page is gone is listed, opens, is finished and handed over', async ({ page }) => {
  await keepGone(page);
  await open(page, '');
  const line = page.locator('.run-line').filter({ hasText: '旧规程' });
  await expect(line).toHaveAttribute('href', /\/runs\/\?run=gone%2F1$/);
  await line.click();
  await expect(page.getByText('这份规程已从手册撤下，或换了名字。')).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  await page.getByRole('checkbox', { name: '先做一下' }).click();
  await page.getByRole('checkbox', { name: '后做一下' }).click();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^旧规程-.+\.json$/);
  await page.locator('.run-menu > summary').click();
  await page.locator('.run-menu').getByRole('link', { name: '所有的单' }).click();
  await expect(page.locator('.run-line').filter({ hasText: '旧规程' })).toContainText('查看');
});

test('a run that is shown away from its page is not told that this is gone', async ({ page, allowed }) => {
  allowed.push(/checklists\.json/, /ERR_FAILED/);
  await open(page, 'procedures/hotel-walk-in-check-in/checklist/');
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  await expect(page).toHaveURL(/\?run=/);
  const run = new URL(page.url()).search;
  await open(page, `runs/${run}`);
  await expect(page.locator('[data-banner]')).toContainText('这份规程还在手册里。');
  await axe(page);
  await page.route(/checklists\.json/, (route) => route.abort());
  await open(page, `runs/${run}`);
  await expect(page.locator('[data-banner]')).toContainText('看不出后来改过没有。');
  await page.unroute(/checklists\.json/);
  await open(page, `runs/${run}`);
  await page.getByRole('link', { name: '到它的「照着做」里打开' }).click();
  await expect(page).toHaveURL(/checklist\/\?run=/);
  await expect(page.getByRole('checkbox', { name: '微笑问好' })).toBeChecked();
});

test('the old address of such a run leads there', async ({ page, allowed }) => {
  allowed.push(/404/);
  await keepGone(page);
  await page.goto('procedures/gone/checklist/?run=gone%2F1');
  await expect(page).toHaveURL(/\/runs\/\?run=gone%2F1$/);
  await expect(page.getByRole('heading', { name: '旧规程' })).toBeVisible();
});

test('a form that is not what its number says is not used', async ({ page }) => {
  await keepGone(page, { ...form, parts: form.parts.slice(1) });
  await open(page, 'runs/?run=gone%2F1');
  await expect(page.locator('[data-toast] [role=status]')).toContainText(
    '这一单的规程原文不在本机，或已损坏，打不开。',
  );
});

test('any address of a run is survived', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/checklist/');
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  for (const hash of ['#%', '#%E4', '#\ud800', `#${'x'.repeat(50_000)}`]) {
    await page.evaluate((to) => (location.hash = to), hash);
    await expect(page.locator('[data-count]')).toHaveText('1/38');
  }
  for (const run of ['%', '%E4%', 'constructor', `gone%2F${'x'.repeat(2000)}`]) {
    await open(page, `runs/?run=${run}`);
    await expect(page.locator('[data-toast] [role=status]')).toContainText('本机没有这一单');
  }
});
