import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asWritten, pageReader } from '../../src/procedure/content/page-reader.ts';
import { CONTENT } from '../../src/procedure/content/content.ts';

const SOME = globSync(`${CONTENT}/procedures/**/*.mdx`).sort()[0]!;
const bytes = readFileSync(SOME);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a page is read once for as long as its file stays the same', () => {
  const read = pageReader();
  const page = read('a.mdx', bytes);
  expect(page.slug).toBe('a');
  expect(read('a.mdx', Buffer.from(bytes))).toBe(page);
  expect(read('b.mdx', bytes).slug).toBe('b');
  const changed = read('a.mdx', Buffer.from(bytes.toString().replace(/^title: .*$/m, 'title: 改了')));
  expect(changed.matter?.title).toBe('改了');
});

test('what has been saved is there at once, unless it cannot be read; what is as it was is not read', async () => {
  const file = join(folder, 'saved.mdx');
  await writeFile(file, bytes);
  await utimes(file, 1, 1);
  expect(asWritten(file)).toBeUndefined();
  await writeFile(file, bytes.toString().replace(/^title: .*$/m, 'title: 改了'));
  expect(asWritten(file)?.title).toBe('改了');
  await writeFile(file, 'title');
  expect(asWritten(file)).toBeUndefined();
  expect(asWritten(join(folder, 'none.mdx'))).toBeUndefined();
});
