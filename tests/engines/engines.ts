/**
 * Walks the same short way through every engine that the README promises: `npm run engines`, or only some of
 * them with `npm run engines -- firefox webkit`.
 *
 * Needs the built site. An engine that is not installed is named and counts as a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, BASE } from '../site/built.ts';
import type { Launch } from './driver.ts';
import { chromium, firefox } from './puppeteer-driver.ts';
import { serveSite } from './site-server.ts';
import { walk } from './walk.ts';
import { webkit } from './webkit-driver.ts';

const ENGINES: Record<string, Launch> = { chromium, firefox, webkit };
const RESULTS = '.cache/results';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(ENGINES, name));
if (unknown.length > 0) {
  console.error(`No such engine: ${unknown.join(', ')}. There are: ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(2);
}

mkdirSync(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;
const site = await serveSite(DIST, BASE);
for (const [engine, launch] of Object.entries(ENGINES)) {
  if (asked.length > 0 && !asked.includes(engine)) continue;
  const driver = await launch().catch((error: Error) => ({ missing: `${engine}: ${error.message}` }));
  if ('missing' in driver) {
    console.log(`✗ ${engine}: not installed or not to be started: ${driver.missing}`);
    failed++;
    continue;
  }
  console.log(`\n${driver.name}`);
  for (const { title, go } of walk) {
    try {
      await go(driver, site);
      const problems = driver.problems();
      if (problems.length > 0) throw new Error(`the browser reports: ${problems.join('; ')}`);
      console.log(`  ✓ ${title}`);
      passed++;
    } catch (error) {
      console.log(`  ✗ ${title}\n    ${(error as Error).message.split('\n').join('\n    ')}`);
      failed++;
      driver.problems();
      const shot = await driver.screenshot().catch(() => undefined);
      if (shot) writeFileSync(join(RESULTS, `${engine}-${passed + failed}.png`), shot);
    }
  }
  await driver.close();
}
writeFileSync(join(RESULTS, 'engines.json'), JSON.stringify({ passed, failed, skipped: 0 }));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
