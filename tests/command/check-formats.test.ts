/** How `check` tells what is wrong, and when it looks again. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WRITTEN } from '../../src/command/check/formats.ts';
import { watching } from '../../src/command/check/watching.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('an annotation names file, line and column, and nothing typed ends it early', () => {
  expect(
    WRITTEN.github({
      severity: 'error',
      rule: 'no-step',
      file: 'procedures/a,b/c.mdx',
      line: 12,
      column: 3,
      message: '没有 100% 的步骤：\n::set-output',
    } as never),
  ).toBe(
    '::error file=procedures/a%2Cb/c.mdx,line=12,col=3,title=no-step::没有 100%25 的步骤：%0A::set-output',
  );
});

test('a changed page is looked at again, the built site is not', async () => {
  mkdirSync(join(folder, 'dist'));
  const stop = new AbortController();
  let times = 0;
  const waitFor = (count: number) =>
    vi.waitFor(() => expect(times).toBe(count), { timeout: 5000, interval: 20 });
  const ended = watching(folder, async () => ++times > 1, stop.signal);
  await waitFor(1);
  writeFileSync(join(folder, 'dist/a.svg'), 'x');
  writeFileSync(join(folder, 'notes.txt'), 'x');
  writeFileSync(join(folder, 'page.mdx'), 'x');
  writeFileSync(join(folder, 'page.mdx'), 'xy');
  await waitFor(2);
  await new Promise((done) => setTimeout(done, 400));
  expect(times).toBe(2);
  stop.abort();
  expect(await ended).toBe(true);
});
