import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyContent } from '../../src/bench/copy-content.ts';
import { readContent } from '../../src/procedure/content/content.ts';

test('copies pass the check of the content, each with a title and steps of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhaozhang-copies-'));
  await copyContent('tests/handbook', folder, 100);
  const { pages, diagnostics } = await readContent(folder, '2026-11-21', () => Promise.resolve(undefined));
  await rm(folder, { recursive: true });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const copies = pages.filter(({ slug }) => /-\d+$/.test(slug));
  expect(copies.length).toBeGreaterThanOrEqual(100);
  const drawn = copies.filter(({ outline }) => outline.steps.length > 0);
  expect(new Set(drawn.map(({ outline }) => outline.steps.map(({ name }) => name).join())).size).toBe(
    drawn.length,
  );
});
