/** What the script of each kind of page weighs on a first visit, before the reader touches anything. */
import { PAGE_KINDS } from '../../src/bench/limits.ts';
import { total, weigh, weighWhile } from '../../src/bench/weigh.ts';
import { expect, test } from './site.ts';

for (const { kind, path, script } of PAGE_KINDS)
  test(`the script of a ${kind} page weighs at most ${script / 1000} kB @desktop`, async ({ page }) => {
    const fetched = await weigh(page, path);
    const scripts = fetched.filter((one) => one.kind === 'script');
    const weights = scripts.map((one) => `${one.wire} ${one.path}`).join('\n');
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(script);
  });

const HOME_OF_A_JOB = 22_000;

test(`the script of home with a job chosen weighs at most ${HOME_OF_A_JOB / 1000} kB @desktop`, async ({
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
