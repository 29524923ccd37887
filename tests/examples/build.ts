/** Builds the examples at the root of an address and under a path of one; the clinic at the root is built by `build-english`. */
import { spawnSync } from 'node:child_process';
import { EXAMPLES } from './examples.ts';

for (const { content, dist, base } of Object.values(EXAMPLES)) {
  const { status } = spawnSync(
    process.execPath,
    ['bin/zhaozhang.mjs', 'build', content, '--out', dist, '--base', base],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
