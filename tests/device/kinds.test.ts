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

it('takes of every kind what the site itself writes, and nothing else', () => {
  for (const { name, initial, parse } of kinds) {
    // There is no run without a page, and no form: they are written whole or not at all.
    const none = name === 'run' || name === 'form';
    expect(parse(initial), name).toEqual(none ? undefined : initial);
    // A quiz drops single parts that are no longer sound, and so takes an object without any.
    const foreign = name === 'quiz' ? [7, null, undefined] : [7, null, undefined, [1], { tasks: [1] }];
    for (const value of foreign) expect(parse(value), `${name}: ${JSON.stringify(value)}`).toBeUndefined();
  }
});

it('has a migration for every version of every kind', () => {
  for (const { name, version, migrations } of kinds)
    expect(Object.keys(migrations ?? {}), name).toEqual(
      Array.from({ length: version - 1 }, (_, n) => `${n + 1}`),
    );
});

it('does not change who uses this device, nor its theme, by a file; searches of both are kept', () => {
  const join = (name: string, mine: unknown, theirs: unknown) =>
    kinds.find((kind) => kind.name === name)!.merge!(mine as never, theirs as never) as unknown;
  const said = (value: string, at: number) => ({ value, at });
  expect(
    join(
      'profiles',
      { current: said('a', 1), a: said('小李', 1) },
      { current: said('b', 2), b: said('小王', 2), a: said('小李（早班）', 2) },
    ),
  ).toEqual({ current: said('a', 1), a: said('小李（早班）', 2), b: said('小王', 2) });
  expect(join('settings', 'dark', 'light')).toBe('dark');
  const searches = (...texts: string[]) => texts.map((text, place) => ({ text, at: 9 - place }));
  expect(join('searches', searches('押金', '退房'), searches('押金', '开房'))).toEqual([
    { text: '押金', at: 9 },
    { text: '开房', at: 8 },
    { text: '退房', at: 8 },
  ]);
});
