/** What the script of each kind of page weighs on a first visit, before the reader touches anything. */
import { PAGE_KINDS } from '../../src/bench/limits.ts';
import { total, weigh } from '../../src/bench/weigh.ts';
import { expect, test } from './site.ts';

/** The QR code for paper is drawn when the page has loaded, for whoever prints with the browser's own command. */
const NOT_YET = ['checklist'];

for (const { kind, path, script } of PAGE_KINDS)
  (NOT_YET.includes(kind) ? test.fixme : test)(
    `the script of a ${kind} page weighs at most ${script / 1000} kB @desktop`,
    async ({ page }) => {
      const fetched = await weigh(page, path);
      const scripts = fetched.filter((one) => one.kind === 'script');
      const weights = scripts.map((one) => `${one.wire} ${one.path}`).join('\n');
      expect(scripts.length).toBeGreaterThan(0);
      expect(total(fetched, 'script'), weights).toBeLessThanOrEqual(script);
    },
  );
