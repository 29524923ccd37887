import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNear } from '../../src/search/query/edit-distance.ts';
import { respelled } from '../../src/search/query/respell.ts';

const KNOWN = ['tourniquet', 'specimen', 'fridge', 'patient', 'receive', 'ward', 'needle'];
const words = (letter: string) =>
  Promise.resolve(
    Object.fromEntries(KNOWN.filter((word) => word.startsWith(letter)).map((word) => [word, word])),
  );

test.each([
  ['torniquet', 'tourniquet'],
  // Two letters of a long word.
  ['tornique', 'tourniquet'],
  ['specimin', 'specimen'],
  ['recieve', 'receive'],
  // The first two changed over.
  ['aptient', 'patient'],
  // Two letters of a short one are another word; so is one of a word of four.
  ['fridch', undefined],
  ['word', undefined],
])('%s is read as %s', async (word, meant) => {
  expect(await respelled(word, [word], words)).toBe(meant);
});

test('of a query the unknown words alone are respelled', async () => {
  expect(await respelled('is the pateint’s neddle cold?', ['pateint', 'neddle'], words)).toBe(
    'is the patient’s needle cold?',
  );
});

test('isNear tells how many letters must be mended', () => {
  expect(isNear('fridge', 'fridge', 0)).toBe(true);
  expect(isNear('fridge', 'frigde', 1)).toBe(true);
  expect(isNear('tornique', 'tourniquet', 1)).toBe(false);
  expect(isNear('tornique', 'tourniquet', 2)).toBe(true);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(isNear(one, other, 2)).toBe(isNear(other, one, 2));
      expect(isNear(one, one + other.slice(0, 2), 2)).toBe(true);
    }),
  );
});
