import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageOf, textOf } from '../../src/licences/build.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'licences-'));
  const files = {
    'package.json': '{"name":"site","version":"1.0.0"}',
    LICENSE: 'MIT License\n\nOurs\n',
    'node_modules/b/package.json': '{"name":"b","version":"2.0.0"}',
    'node_modules/b/licence.md': 'Licence of b\r\nsecond line',
    'node_modules/@s/a/package.json': '{"name":"@s/a","version":"0.1.0"}',
    'node_modules/@s/a/LICENSE/LICENSE': 'Licence of a',
    'node_modules/@s/a/LICENSE/LICENSE-part': 'Licence of a part',
    'node_modules/@s/a/NOTICE': 'Notice of a',
    'node_modules/@s/a/license-checker.js': 'no licence',
    'node_modules/bare/package.json': '{"name":"bare","version":"3.0.0"}',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['/p/node_modules/nanostores/atom/index.js', '/p/node_modules/nanostores'],
  ['/p/node_modules/@s/a/dist/a.mjs?x#y', '/p/node_modules/@s/a'],
  ['/p/node_modules/a/node_modules/b/b.js', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\uqr\\dist\\index.mjs', 'C:/p/node_modules/uqr'],
  ['\0rolldown/runtime.js', join('/p', 'node_modules', 'rolldown')],
  ['/p/src/shell/navigation/menus.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%j is part of %j', (module, folder) => {
  expect(packageOf(module, '/p')).toBe(folder);
});

test('names each package with all its texts, after the project itself', async () => {
  const folders = ['node_modules/b', 'node_modules/@s/a'].map((folder) => join(root, folder));
  const line = '-'.repeat(80);
  expect(await textOf(root, folders)).toBe(
    `\uFEFFsite

MIT License

Ours

${line}

@s/a 0.1.0

Licence of a

Licence of a part

Notice of a

${line}

b 2.0.0

Licence of b
second line
`,
  );
});

test('stops the build where a shipped package has no licence text', async () => {
  await expect(textOf(root, [join(root, 'node_modules/bare')])).rejects.toThrow(
    'bare 3.0.0 is shipped but has no licence text.',
  );
});
