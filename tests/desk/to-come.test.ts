/** Whoever has written nothing has done nothing wrong. */
import { beforeAll, expect, test } from 'vitest';
import { readBlocks } from '../../src/desk/document/blocks.ts';
import { written } from '../../src/desk/document/written.ts';
import { idMaker, newPage, newQuestion } from '../../src/desk/edit/new-blocks.ts';
import type { DeskData } from '../../src/desk/state/desk-data.ts';
import { checked } from '../../src/desk/state/findings.ts';
import { byPath } from '../../src/desk/state/spots.ts';
import { toCome } from '../../src/desk/state/to-come.ts';
import { dataOf } from './form-stage.tsx';

let data: DeskData;
beforeAll(async () => {
  data = await dataOf('tests/handbook');
});

const BLANK_PAGE = newPage('2026-11-30', '2027-11-30');

/** The paths of what is wrong, and of what is to come. */
function parted(text: string, touched: string[] = []): { wrong: string[]; open: string[] } {
  const file = written(text);
  const blocks = readBlocks(file);
  const all = byPath(checked(file, 'new.mdx', data, '2026-11-30').diagnostics, file, blocks);
  const { wrong, open } = toCome(all, new Set(touched), file, blocks);
  return { wrong: [...wrong.keys()], open: [...open.keys()] };
}

test('of a new page all is to come and nothing is wrong', () => {
  expect(parted(BLANK_PAGE)).toEqual({
    wrong: [],
    open: [
      '@title',
      '@summary',
      '@kind',
      '@domain',
      '@trigger',
      '@outcome',
      '@owner',
      '@sources',
      '0',
      '0@name',
      '0/0/0',
    ],
  });
});

test('a field that was left empty is wrong', () => {
  expect(parted(BLANK_PAGE, ['@title', '0/0/0']).wrong).toEqual(['@title', '0/0/0']);
});

test('an answer whose field for the way was left empty is wrong', () => {
  const text = BLANK_PAGE.replace(
    '</Step>',
    '<Ask question="甲？">\n\n- [是](#)\n- [否](#)\n\n</Ask>\n\n</Step>',
  );
  expect(parted(text).wrong).toEqual([]);
  expect(parted(text, ['0/1/0/1~to']).wrong).toEqual(['0/1/0/1']);
});

test.each(['single', 'multiple', 'truefalse', 'fill', 'number', 'match', 'order'] as const)(
  'a new question (%s) is to come',
  (shape) => {
    const question = newQuestion(shape, idMaker([]));
    expect(parted(`${BLANK_PAGE}\n<Quiz>\n\n${question}\n\n</Quiz>\n`).wrong).toEqual([]);
  },
);

test('what is written and wrong is wrong at once', () => {
  const text = BLANK_PAGE.replace('name=""', 'name="甲" by="nobody"').replace(
    'domain: ""',
    'domain: nowhere',
  );
  expect(parted(text).wrong).toEqual(['@domain', '0@by']);
});
