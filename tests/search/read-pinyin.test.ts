import { describe, expect, test } from 'vitest';
import type { Shard } from '../../src/search/build/data-files.ts';
import { isOneEdit } from '../../src/search/query/edit-distance.ts';
import { otherNames } from '../../src/search/query/other-names.ts';
import { readPinyin } from '../../src/search/query/read-pinyin.ts';

const words: Record<string, Shard> = {
  y: { yajin: '押金', yj: '押金|意见|应急', yuyue: '预约' },
  t: { tuihuan: '退还', th: '退还' },
  l: { lvke: '旅客' },
  v: { visitor: 'visitor' },
};
const pairs: Record<string, Shard> = {
  h: { 'he jin': '合金|核金' },
  j: { 'jin men': '金门' },
  x: { 'xi an': '西安', 'xian an': '先安' },
};
const known = {
  words: (letter: string) => Promise.resolve(words[letter] ?? {}),
  pairs: (letter: string) => Promise.resolve(pairs[letter] ?? {}),
};
const sounds = async (query: string) =>
  (await readPinyin(query, known)).map(({ text, how }) => `${how} ${text}`);

describe('readPinyin', () => {
  test.each([
    ['yajin', ['sound 押金']],
    ['ya jin', ['sound 押金']],
    ["ya'jin", ['sound 押金']],
    ['yā jīn', ['sound 押金']],
    ['lǚke', ['sound 旅客']],
    ['lüke', ['sound 旅客']],
    ['yj', ['initials 押金', 'initials 意见', 'initials 应急']],
    ['yajintuihuan', ['sound 押金 退还']],
    ['yaj', ['sound 押金']],
    ['yajing', ['typo 押金']],
    ['yjain', ['typo 押金']],
    ['ajin', []],
    ['aajin', []],
    ['yuyeu', ['typo 预约']],
    ['visitr', ['typo visitor']],
    ['hejinmen', ['sound 合金门', 'sound 核金门']],
    ['jinmen', ['sound 金门']],
    ['xian', ['sound 西安']],
    ['押金', []],
    ['y', []],
    ['', []],
    ['zzzz', []],
  ])('%j may mean %j', async (query, expected) => {
    expect(await sounds(query)).toEqual(expected);
  });
});

describe('otherNames', () => {
  const synonyms: [string, number][][] = [
    [
      ['接待员', 9],
      ['前台', 4],
      ['总台', 4],
      ['柜台人员', 0],
    ],
    [
      ['vip', 3],
      ['贵宾', 2],
    ],
    [
      ['台', 1],
      ['几', 1],
    ],
  ];
  const regional: [string, string][] = [['网路', '网络']];

  test('gives the other names of its group that some page holds', () => {
    expect(otherNames('总台几点换班', { synonyms, regional })).toEqual([
      { named: '总台', other: '接待员', weight: 0.8 },
      { named: '总台', other: '前台', weight: 0.8 },
    ]);
  });

  test('gives none for a name that more than four pages hold', () => {
    expect(otherNames('接待员几点换班', { synonyms, regional })).toEqual([]);
  });

  test('gives the word of the texts for one of Taiwan, and not the other way about', () => {
    expect(otherNames('网路怎么开通', { synonyms, regional })).toEqual([
      { named: '网路', other: '网络', weight: 0.8 },
    ]);
    expect(otherNames('网络怎么开通', { synonyms, regional })).toEqual([]);
  });

  test('leaves a name alone that holds another', () => {
    expect(otherNames('贵宾vip', { synonyms, regional })).toEqual([]);
  });

  test('finds nothing where nothing is named', () => {
    expect(otherNames('押金', { synonyms, regional })).toEqual([]);
  });

  test('takes a name inside a longer one for the longer one', () => {
    const nested: [string, number][][] = [
      [
        ['服务总台', 2],
        ['前台', 4],
      ],
      [
        ['总台', 1],
        ['总机', 3],
      ],
    ];
    expect(otherNames('服务总台在哪', { synonyms: nested, regional: [] })).toEqual([
      { named: '服务总台', other: '前台', weight: 0.8 },
    ]);
  });
});

test('isOneEdit is one letter more, less or other, or two changed over', () => {
  expect(isOneEdit('yajin', 'yajing')).toBe(true);
  expect(isOneEdit('yajin', 'yajn')).toBe(true);
  expect(isOneEdit('yajin', 'yapin')).toBe(true);
  expect(isOneEdit('yajin', 'yaijn')).toBe(true);
  expect(isOneEdit('yajin', 'yajin')).toBe(true);
  expect(isOneEdit('yajin', 'yjina')).toBe(false);
  expect(isOneEdit('yajin', 'weixiu')).toBe(false);
});
