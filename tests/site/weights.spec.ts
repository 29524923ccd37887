/** What the script of each kind of page weighs on a first visit, before the reader touches anything. */
import { PAGE_KINDS } from '../../src/bench/limits.ts';
import { total, weigh } from '../../src/bench/weigh.ts';
import { expect, test } from './site.ts';

for (const { kind, path, script } of PAGE_KINDS)
  test(`the script of a ${kind} page weighs at most ${script / 1000} kB @desktop`, async ({ page }) => {
    const fetched = await weigh(page, path);
    const scripts = fetched.filter((one) => one.kind === 'script');
    const weights = scripts.map((one) => `${one.wire} ${one.path}`).join('\n');
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(script);
  });
