/** Nothing of the language is half there: every construct is tested on every surface, or says why it is not shown there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TESTS } from './matrix-tests.ts';
import { MATRIX, REASONS, SURFACES } from './matrix.ts';
import { COMPONENTS } from '../src/procedure/source/tags/grammar.ts';

const rows = Object.entries(MATRIX).map(([construct, cells]) => ({ construct, cells: cells.split(' ') }));

test('every cell names a test or a reason', () => {
  for (const { construct, cells } of rows) {
    expect(cells, construct).toHaveLength(SURFACES.length);
    for (const [index, cell] of cells.entries()) {
      const known = cell.startsWith('-') ? cell.slice(1) in REASONS : cell in TESTS;
      expect(known, `${construct}, ${SURFACES[index]}: ${cell}`).toBe(true);
    }
  }
});

test('every test that a cell names is there', () => {
  const gone = Object.values(TESTS).filter(([file, title]) => {
    const path = `tests/${file}`;
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
  });
  expect(gone).toEqual([]);
});

test('no test and no reason is named in vain', () => {
  const named = new Set(rows.flatMap(({ cells }) => cells));
  const vain = [...Object.keys(TESTS), ...Object.keys(REASONS).map((reason) => `-${reason}`)];
  expect(vain.filter((name) => !named.has(name))).toEqual([]);
});

test('every component of a page but questions and prose has a row', () => {
  const plain = new Set(['Step', 'Section', 'Ask', 'Warn', 'Note', 'Quiz', 'Question', 'Blank', 'Number']);
  const names = COMPONENTS.map(({ name }) => name).filter((name) => !plain.has(name));
  expect(names.filter((name) => !(name in MATRIX))).toEqual([]);
});
