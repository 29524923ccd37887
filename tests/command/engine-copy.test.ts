import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineFor, isInstalled } from '../../src/command/site/engine-copy.ts';

let outer = '';
let engine = '';
let content = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(outer, file)), { recursive: true });
  writeFileSync(join(outer, file), text);
};
beforeEach(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), 'engine-')));
  engine = join(outer, 'project/node_modules/zhaozhang');
  content = join(outer, 'handbook');
  mkdirSync(content);
  const files = {
    'package.json': '{"version":"1.0.0","dependencies":{"a":"1","@s/b":"1"}}',
    LICENSE: '',
    'astro.config.mjs': '',
    'tsconfig.json': '{}',
    'public/theme.js': '',
    'src/main.ts': 'one',
  };
  for (const [name, text] of Object.entries(files)) write(`project/node_modules/zhaozhang/${name}`, text);
  // One package beside the engine, the other further up, as workspaces have it.
  write('project/node_modules/a/package.json', '{"name":"a"}');
  write('node_modules/@s/b/package.json', '{"name":"b"}');
});
afterEach(() => rmSync(outer, { recursive: true }));

test('an installed engine is told from one in its own repository', () => {
  expect([isInstalled(engine), isInstalled('.')]).toEqual([true, false]);
});

test('in its own repository the engine works where it is', async () => {
  expect(await engineFor(content, '.')).toBe(process.cwd());
  expect(readdirSync(content)).toEqual([]);
});

test('an installed engine is copied beside the content once, with its packages', async () => {
  const copy = await engineFor(content, engine);
  expect(dirname(copy)).toBe(join(content, '.zhaozhang'));
  expect(readFileSync(join(copy, 'src/main.ts'), 'utf8')).toBe('one');
  expect(realpathSync(join(copy, 'node_modules/a'))).toBe(join(outer, 'project/node_modules/a'));
  expect(realpathSync(join(copy, 'node_modules/@s/b'))).toBe(join(outer, 'node_modules/@s/b'));
  expect(readFileSync(join(content, '.zhaozhang/.gitignore'), 'utf8')).toBe('*\n');
  writeFileSync(join(copy, 'kept'), '');
  expect(await engineFor(content, engine)).toBe(copy);
  expect(existsSync(join(copy, 'kept'))).toBe(true);
});

test('another engine takes the place of the one before', async () => {
  const before = await engineFor(content, engine);
  write('project/node_modules/zhaozhang/src/main.ts', 'two');
  const after = await engineFor(content, engine);
  expect(after).not.toBe(before);
  expect(readFileSync(join(after, 'src/main.ts'), 'utf8')).toBe('two');
  expect(existsSync(before)).toBe(false);
});

test('a package that is not installed is named', async () => {
  rmSync(join(outer, 'node_modules'), { recursive: true });
  await expect(engineFor(content, engine)).rejects.toThrow(`@s/b is not installed beside ${engine}.`);
  expect(readdirSync(join(content, '.zhaozhang'))).toEqual(['.gitignore']);
});
