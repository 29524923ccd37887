import { expect, test } from 'vitest';
import type { Shard } from '../../src/search/build/data-files.ts';
import { createInterpret } from '../../src/search/query/interpret.ts';

const words: Record<string, Shard> = {
  y: { yajin: '押金', yj: '押金|意见' },
  v: { vip: 'vip', visitor: 'visitor' },
  g: { guize: '规则' },
};
const known = {
  words: (letter: string) => Promise.resolve(words[letter] ?? {}),
  pairs: () => Promise.resolve({}),
};
const interpret = createInterpret((char) => char, known);

test.each([
  ['', []],
  ['押金', ['typed 押金']],
  // No word of the texts begins so: it can only be a sound.
  ['yajin', ['sound 押金']],
  ['yj', ['initials 押金', 'initials 意见']],
  ['vip', ['typed vip']],
  ['visit', ['typed visit', 'sound visitor']],
  ['xyz', ['typed xyz']],
  ['vip客人', ['typed vip客人']],
  ['排队guize', ['sound 排队规则']],
  ['vip排队guize', ['sound vip排队规则']],
  ['排队xyz', ['typed 排队xyz']],
  // Amounts stand in digits.
  ['三天内', ['typed 3天内', 'typed 3日内', 'typed 三天内', 'typed 三日内']],
])('%j is read as %j', async (query, expected) => {
  expect((await interpret(query)).map(({ how, text }) => `${how} ${text}`)).toEqual(expected);
});
