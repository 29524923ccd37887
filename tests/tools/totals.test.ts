import { expect, test } from 'vitest';
import { add, browserTotals, stageTotals, unitTotals } from '../../src/tools/stages/totals.ts';

test('a stage without a report counts as one test', () => {
  expect(stageTotals(true, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stageTotals(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a stage that failed outside its tests still counts a failure', () => {
  expect(stageTotals(false, { passed: 7, failed: 0, skipped: 1 })).toEqual({
    passed: 7,
    failed: 1,
    skipped: 1,
  });
  expect(stageTotals(false, { passed: 7, failed: 3, skipped: 0 })).toEqual({
    passed: 7,
    failed: 3,
    skipped: 0,
  });
});

test('the reports of both runners are read', () => {
  expect(unitTotals({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 2,
  });
  expect(browserTotals({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 } })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 3,
  });
});

test('totals add up', () => {
  expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
