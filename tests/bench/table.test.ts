import { expect, test } from 'vitest';
import { kilobytes, table } from '../../src/bench/table.ts';

test('columns line up, and a Han character counts two', () => {
  expect(
    table(
      ['what', 'n'],
      [
        ['页面', '1'],
        ['script', '12'],
      ],
    ).split('\n'),
  ).toEqual(['what     n', '──────  ──', '页面     1', 'script  12']);
});

test('kilobytes are thousands of bytes', () => expect(kilobytes(12_345)).toBe('12.3 kB'));
