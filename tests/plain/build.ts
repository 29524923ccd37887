/**
 * Builds the tests' handbook twice more: `.cache/empty` from a `site.yaml` without a word, `.cache/reading-only`
 * from one that does without all but reading.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';

const SITES = {
  empty: '',
  'reading-only':
    'name: 仁和护理手册\nuses: { checklist: false, quiz: false, review: false, indexes: false }\nprefix: renhe\n',
};

for (const [name, text] of Object.entries(SITES)) {
  const content = `.cache/${name}-content`;
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/handbook', content, { recursive: true });
  writeFileSync(`${content}/site.yaml`, text);
  const { status } = spawnSync(
    process.execPath,
    ['bin/zhaozhang.mjs', 'build', content, '--out', `.cache/${name}`],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
