import { expect, test } from 'vitest';
import { svgTree } from '../../src/desk/preview/svg-tree.ts';

test('an attribute without a value is empty, and a value stays as it is', () => {
  expect(svgTree('<g data-start class="a b"><text x="1 / 2">甲 data-ask 乙</text></g>')).toEqual({
    name: 'g',
    attributes: { 'data-start': '', class: 'a b' },
    parts: [{ name: 'text', attributes: { x: '1 / 2' }, parts: ['甲 data-ask 乙'] }],
  });
});
