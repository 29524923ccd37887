import { beforeAll, describe, expect, test } from 'vitest';
import type { Likenesses } from '../../src/search/build/data-files.ts';
import { likenesses } from '../../src/language/zh/search/likenesses.ts';
import { lexicon } from '../../src/search/build/lexicon.ts';
import { createMisspellings, hasStrangePair, type Misspellings } from '../../src/search/query/misspelling.ts';
import { pairs } from '../../src/search/query/normalise.ts';

const TEXTS = ['酒店前厅', '客人入住酒店', '收押金', '收银员收押金', '办理入住'];
const known = new Set(TEXTS.flatMap((text) => pairs(text)));
const isKnown = (pair: string) => known.has(pair);

let alike: Likenesses;
let misspellings: Misspellings;
beforeAll(() => {
  alike = likenesses();
  const { shards } = lexicon(TEXTS.map((text) => ({ names: [text], text })));
  misspellings = createMisspellings(alike, isKnown, (letter) => Promise.resolve(shards.get(letter) ?? {}));
});

describe('a query with a wrong character', () => {
  test.each([
    ['looks alike', '洒店', '酒店'],
    ['looks alike, before a word that stands elsewhere', '洒店入住', '酒店入住'],
    ['sounds alike', '酒殿', '酒店'],
    ['one of each', '洒殿', '酒店'],
    ['in the middle', '收银圆', '收银员'],
    ['at the end', '押全', '押金'],
  ])('that %s: %s is %s', async (_, typed, meant) => {
    expect((await misspellings.corrections(typed))[0]).toBe(meant);
  });

  test.each(['酒店', '收押金', '客人入住', '龘龘'])(
    'is not %s, which is right or like nothing',
    async (typed) => {
      expect(await misspellings.corrections(typed)).toEqual([]);
    },
  );

  test('holds two characters that stand side by side nowhere', () => {
    expect(hasStrangePair('洒店', isKnown)).toBe(true);
    expect(hasStrangePair('酒店', isKnown)).toBe(false);
    expect(hasStrangePair('店', isKnown)).toBe(false);
  });
});

test('characters that look alike are taken so both ways, and none stands in a group twice', () => {
  for (const group of alike.looks) expect([...group]).toEqual([...new Set(group)]);
  expect(alike.looks.every((group) => [...group].length > 1)).toBe(true);
  expect(alike.sounds.jiu).toContain('酒');
});
