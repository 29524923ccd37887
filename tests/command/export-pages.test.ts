/** `zhaozhang export`: pages as Word files. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportPages } from '../../src/command/export-pages.ts';

const PAGE = 'tests/handbook/procedures/property-counter/property-goods-exit-permit.mdx';
let to = '';
let said: string[] = [];
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'export-'));
  said = [];
  const hear = (line: string) => void said.push(line.replaceAll(to, 'F'));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(to, { recursive: true });
});

test('writes a file a page, and says what of the page is not in it', async () => {
  expect(await exportPages([PAGE], { to, handbook: 'tests/handbook' })).toBe(true);
  expect(existsSync(join(to, 'property-goods-exit-permit.docx'))).toBe(true);
  expect(said[0]).toBe('已写：F/property-goods-exit-permit.docx');
  expect(said[1]).toMatch(/^ {2}没有收进去：正文段落、图片和 \d+ 道题，请在网页上看。$/);
});

test('tells what is wrong with a page, and writes nothing of it', async () => {
  const broken = join(to, 'broken.mdx');
  writeFileSync(broken, '---\ntitle: 坏\n---\n');
  expect(await exportPages([broken, join(to, 'none.mdx')], { to, handbook: 'tests/handbook' })).toBe(false);
  expect(existsSync(join(to, 'broken.docx'))).toBe(false);
  expect(said[0]).toBe('F/broken.mdx 有错误，先改好再导出：');
  expect(said.at(-1)).toBe('没有 F/none.mdx 这个文件。');
});
