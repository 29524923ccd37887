/** `release` in two terminals at once. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await cp('examples/shop-zh', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const release = (...options: string[]) =>
  new Promise<string>((done) => {
    const child = spawn('node', ['bin/zhaozhang.mjs', 'release', folder, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    child.on('close', (code) => done(`${code}: ${said.trim()}`));
  });

test('one waits for the other, and each version is written down once', { timeout: 120_000 }, async () => {
  const told = await Promise.all([release(), release()]);
  const counts = told.map((one) => /^0: .*?新记下 (\d) 个版本$/s.exec(one)?.[1]);
  expect(counts.sort(), told.join('\n')).toEqual(['0', '3']);
  const files = await readdir(join(folder, 'history'));
  expect(files.sort()).toEqual(['close-shop.yaml', 'open-shop.yaml', 'refund.yaml']);
  for (const file of files)
    expect(parse(await readFile(join(folder, 'history', file), 'utf8'))).toMatchObject([
      { version: '1.0.0' },
    ]);
});

test('what it answers must be a remark on a page of the handbook', { timeout: 120_000 }, async () => {
  expect(await release('--answers', 'refnd/1abc')).toBe(
    '1: --answers 里的「refnd/1abc」：没有这一页。你是不是想写「refund」？',
  );
  expect(await release('--answers', 'refund')).toBe(
    '1: --answers 里的「refund」不是意见的编号。编号由 npx zhaozhang remarks 列出，例如 walk-in/1yni1wq。',
  );
  expect(await release('--answers', 'refund/1abc')).toBe('0: 新记下 3 个版本');
  expect(parse(await readFile(join(folder, 'history', 'refund.yaml'), 'utf8'))).toMatchObject([
    { version: '1.0.0', answers: ['1abc'] },
  ]);
});
