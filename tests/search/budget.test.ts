import { expect, test } from 'vitest';
import { Budget } from '../../src/search/retrieve/budget.ts';
import type { Unit } from '../../src/search/query/parse-query.ts';

/** Units whose digits are the parts in which they lie. */
const unit = (text: string): Unit => ({ kind: 'pair', text, stretch: 0, weight: 1 });
const partsOf = ({ text }: Unit) => new Set([...text].map(Number));

test('a budget affords units until its parts are taken', () => {
  const budget = new Budget(3, partsOf);
  expect(budget.affords([unit('1'), unit('2')])).toBe(true);
  expect(budget.affords([unit('34')])).toBe(false);
  expect(budget.affords([unit('3')])).toBe(true);
  expect(budget.affords([unit('4')])).toBe(false);
});

test('units in parts that were taken cost nothing', () => {
  const budget = new Budget(1, partsOf);
  budget.take([unit('123')]);
  expect(budget.affords([unit('1'), unit('32')])).toBe(true);
  expect(budget.affords([unit('4')])).toBe(false);
});

test('a budget can be asked to leave some parts', () => {
  const budget = new Budget(3, partsOf);
  expect(budget.affords([unit('123')], 1)).toBe(false);
  expect(budget.affords([unit('12')], 1)).toBe(true);
  expect(budget.affords([unit('3')], 1)).toBe(false);
  expect(budget.affords([unit('3')])).toBe(true);
});
