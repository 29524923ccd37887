// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { deviceText } from '../../src/site/text.ts';

/** The names that shapes are given anywhere in the source. */
const names = globSync('src/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\n\s+name: '([\w-]+)',\n\s+version: \d+,\n\s+initial/g)].map(
    (match) => match[1]!,
  ),
);

it('lists every kind of record, so that none is missing from an export', () => {
  expect(names.length).toBeGreaterThan(7);
  const listed = kinds.map(({ name }) => name);
  expect(
    names.filter((name) => !listed.includes(name)),
    'add their shapes to src/pages/data/_kinds.ts and their names to deviceText.kinds',
  ).toEqual([]);
});

it('knows how to join every kind, and names it', () => {
  for (const { name, merge } of kinds) {
    expect(merge, name).toBeTypeOf('function');
    expect(deviceText.kinds[name], name).toBeTruthy();
  }
});

it('has a migration for every version of every kind', () => {
  for (const { name, version, migrations } of kinds)
    expect(Object.keys(migrations ?? {}), name).toEqual(
      Array.from({ length: version - 1 }, (_, n) => `${n + 1}`),
    );
});
