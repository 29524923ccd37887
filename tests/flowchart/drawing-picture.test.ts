import { expect, test } from 'vitest';
import { besideEachOther, scaleOf } from '../../src/flowchart/view/take/drawing-picture.ts';

test.each([
  [320, 800, 2],
  [2000, 2000, 2],
  [4000, 4000, 1],
  [8000, 8000, 0.5],
])('a drawing of %d × %d px is taken %d times as large', (width, height, scale) => {
  expect(scaleOf(width, height)).toBe(scale);
});

const part = (width: number, height: number) => ({ x: 0, y: 0, width, height });

test('a whole drawing has no room around it', () => {
  expect(besideEachOther([part(320, 500)])).toEqual({ lefts: [0], top: 0, width: 320, height: 500 });
});

test('columns stand beside each other, with room for the words above and below them', () => {
  expect(besideEachOther([part(300, 900), part(300, 800), part(300, 100)])).toEqual({
    lefts: [0, 332, 664],
    top: 24,
    width: 964,
    height: 948,
  });
});
