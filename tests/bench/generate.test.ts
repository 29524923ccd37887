import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generate, seeded } from '../../src/bench/generate.ts';
import { readContent } from '../../src/procedure/content/content.ts';

const words = {
  domains: ['ktv', 'shop-service'],
  roles: ['receptionist', 'cashier'],
  sources: ['hot-work-permit'],
};

test('generated procedures pass the check of the content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhaozhang-generate-'));
  for (const name of ['domains', 'roles', 'sources', 'glossary']) {
    await cp(`content/${name}.yaml`, join(folder, `${name}.yaml`));
  }
  for (let index = 0; index < 40; index++) {
    const { path, text } = generate(index, words);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { pages, diagnostics } = await readContent(folder, '2026-11-21', () => Promise.resolve(undefined));
  await rm(folder, { recursive: true });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const steps = pages.map(({ outline }) => outline.steps.length);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
  expect(Math.max(...steps)).toBeLessThanOrEqual(17);
});

test('the same number gives the same procedure, another one another', () => {
  expect(generate(3, words)).toEqual(generate(3, words));
  expect(generate(4, words).text).not.toBe(generate(3, words).text);
});

test('seeded numbers are known', () => {
  const random = seeded(1);
  expect([random(), random()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736']);
});
