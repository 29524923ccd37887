// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { LOCAL } from '../../src/device/model/backup.ts';
import { endOfRun } from '../../src/pages/data/_end-of-run.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { newRun, stamp } from '../../src/run/model/run.ts';
import { encode, soundOf } from '../../src/storage/records/record-type.ts';
import { deviceText } from '#text/device.ts';

/** The names that shapes are given anywhere in the source. */
const names = globSync('src/**/*.ts').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /\n\s+name: '([\w-]+)',\n\s+version: \d+,\n\s+initial|= lwwMapRecord\(\s*'([\w-]+)'/g,
    ),
  ].map((match) => match[1] ?? match[2]!),
);

it('lists every kind of record, so that none is missing from an export', () => {
  expect(names.length).toBeGreaterThan(7);
  const listed = kinds.map(({ type }) => type.name);
  expect(
    names.filter((name) => !listed.includes(name)),
    'add their types to src/pages/data/_kinds.ts and their names to deviceText.kinds',
  ).toEqual([]);
});

it('knows how to join every kind, and names it', () => {
  for (const { type, take } of kinds) {
    expect(take ?? type.merge, type.name).toBeTypeOf('function');
    expect(deviceText.kinds[type.name], type.name).toBeTruthy();
  }
});

it('keeps on its device what a file must not carry, and nothing else', () => {
  expect(kinds.filter(({ part }) => part === 'local').map(({ type }) => type.name)).toEqual(LOCAL);
});

it('takes of every kind what the site itself writes, and nothing else', () => {
  for (const { type } of kinds) {
    const { name, initial, schema } = type;
    const parse = (value: unknown) => soundOf(schema, value)?.value;
    // There is no run without a page, and no form: they are written whole or not at all.
    const none = name === 'run' || name === 'form';
    expect(parse(initial), name).toEqual(none ? undefined : initial);
    // A quiz drops single parts that are no longer sound, and so takes an object without any.
    const foreign = name === 'quiz' ? [7, null, undefined] : [7, null, undefined, [1], { tasks: [1] }];
    for (const value of foreign) expect(parse(value), `${name}: ${JSON.stringify(value)}`).toBeUndefined();
  }
});

it('has a migration for every version of every kind', () => {
  for (const { type } of kinds)
    expect(Object.keys(type.migrations ?? {}), type.name).toEqual(
      Array.from({ length: type.version - 1 }, (_, n) => `${n + 1}`),
    );
});

it('knows from a run’s text alone how it has ended', () => {
  const run = newRun('page', 'form', '', 5);
  const texts = [run, stamp(run, 'finished', true, 6), stamp(run, 'deleted', true, 7)].map((each) =>
    encode(runRecord, each),
  );
  expect(texts.map((text) => endOfRun('run:page/1', text))).toEqual([undefined, 'finished', 'deleted']);
  expect(
    endOfRun('run:page/1', encode(runRecord, stamp(stamp(run, 'finished', true, 6), 'finished', false, 7))),
  ).toBeUndefined();
  // In no list any more, so there is nothing to archive.
  const both = stamp(stamp(run, 'finished', true, 6), 'deleted', true, 7);
  expect(endOfRun('run:page/1', encode(runRecord, both))).toBe('deleted');
  expect(endOfRun('form:page/1', texts[1]!)).toBeUndefined();
  expect(endOfRun('run:page/1', '{')).toBeUndefined();
});
