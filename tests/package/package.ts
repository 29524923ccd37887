/**
 * The packed engine in an empty folder: `npm test -- package`. Installs what `npm pack` writes, makes a handbook with
 * it, looks at it while it is written, builds it, and opens what was built.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { facts } from './facts.ts';
import { Folder } from './folder.ts';

const RESULTS = '.cache/results';
const totals = { passed: 0, failed: 0, skipped: 0 };
const folder = new Folder();

const offline = folder.install();
if (offline === undefined) {
  for (const { title, holds } of facts) {
    try {
      await holds(folder);
      console.log(`  ✓ ${title}`);
      totals.passed++;
    } catch (error) {
      console.log(`  ✗ ${title}\n    ${(error as Error).message.split('\n').join('\n    ')}`);
      totals.failed++;
      // Each fact stands on those before it.
      break;
    }
  }
  totals.skipped = facts.length - totals.passed - totals.failed;
} else {
  console.log(
    `The packed engine was not tried: npm could not install what it needs, as there is neither a network nor a copy of it in npm’s cache.\n${offline}`,
  );
  totals[process.env.CI ? 'failed' : 'skipped'] = facts.length;
}
if (totals.failed === 0) rmSync(folder.path, { recursive: true, force: true });
else console.log(`\nIt was tried in ${folder.path}.`);
mkdirSync(RESULTS, { recursive: true });
writeFileSync(`${RESULTS}/package.json`, JSON.stringify(totals));
process.exit(totals.failed > 0 ? 1 : 0);
