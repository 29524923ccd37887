/** What the READMEs promise is true: their example is a procedure without an error, their commands exist. */
import { mkdtemp, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../src/procedure/content/content.ts';

const FILES = ['README.md', 'README.zh-CN.md'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhaozhang-readme-'));
  await mkdir(join(folder, 'procedures', 'hotel-front-office'), { recursive: true });
  for (const name of ['domains', 'roles', 'sources', 'glossary']) {
    await cp(`tests/handbook/${name}.yaml`, join(folder, `${name}.yaml`));
  }
});
afterAll(() => rm(folder, { recursive: true }));

test.each(FILES)(
  '%s begins with an own site, and what it links to and shows goes into the package',
  async (file) => {
    const text = await readFile(file, 'utf8');
    expect(text.indexOf('zhaozhang-1.0.0.tgz init')).toBeLessThan(text.indexOf('npm ci'));
    const { files } = JSON.parse(await readFile('package.json', 'utf8')) as { files: string[] };
    const packed = [...files, 'README.md', 'LICENSE'];
    const named = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path!);
    expect(
      named.filter((path) => !packed.some((each) => path === each || path.startsWith(`${each}/`))),
    ).toEqual(['CONTRIBUTING.md']);
  },
);

test.each(FILES)('the example of %s is a procedure without an error', async (file) => {
  const example = /```mdx\n([\s\S]*?)\n```/.exec(await readFile(file, 'utf8'))?.[1];
  await writeFile(join(folder, 'procedures/hotel-front-office/hotel-walk-in-check-in.mdx'), `${example}\n`);
  const { pages, diagnostics } = await readContent(folder, '2026-11-21', () => Promise.resolve(undefined));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages[0]?.outline.steps.map(({ id, next, hold }) => ({ id, next, hold }))).toEqual([
    { id: 'greet', next: undefined, hold: false },
    { id: 'verify-booking', next: 'check-id', hold: false },
    { id: 'offer-room', next: undefined, hold: false },
    { id: 'check-id', next: undefined, hold: true },
    { id: 'deposit', next: undefined, hold: false },
  ]);
  expect(pages[0]?.outline.steps[3]?.redLines).toEqual(['证件与本人不符，不得办理入住。']);
});

test.each([...FILES, 'CONTRIBUTING.md'])('every command of %s exists', async (file) => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const code = (await readFile(file, 'utf8')).match(/```[\s\S]*?```|`[^`]+`/g)!.join('\n');
  const named = [...code.matchAll(/\bnpm (run )?([a-z:]+)/g)].map(([, run, name]) =>
    run ? name! : `npm ${name}`,
  );
  const known = ['npm ci', 'npm start', 'npm test', 'npm install', 'npm pack', ...Object.keys(scripts)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test.each([...FILES, 'HOSTING.md', 'HOSTING.zh-CN.md'])(
  'every file that %s points at is there',
  async (file) => {
    const links = [...(await readFile(file, 'utf8')).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
    const missing = await Promise.all(
      links.map((path) =>
        readFile(path).then(
          () => [],
          () => [path],
        ),
      ),
    );
    expect(missing.flat()).toEqual([]);
  },
);

test('the changelog begins with the version of the package, and the lockfile has it too', async () => {
  const versionIn = async (file: string) =>
    (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
  const released = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/m.exec(
    await readFile('CHANGELOG.md', 'utf8'),
  )?.[1];
  expect(await versionIn('package.json')).toBe(released);
  expect(await versionIn('package-lock.json')).toBe(released);
});
