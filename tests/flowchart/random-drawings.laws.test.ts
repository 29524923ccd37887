/** The rules of geometry hold in the drawings of random flows too, the same ones each time. */
import { describe, expect, test } from 'vitest';
import { randomCharts } from '../../src/bench/drawings/charts.ts';
import { CROSSING_RULE, RULES, TOGETHER_RULE } from '../../src/bench/drawings/drawing-rules.ts';
import { drawnPictures } from '../../src/bench/drawings/measure.ts';
import { runs } from '../laws.ts';
import { broken, type Allowed } from './drawing-laws.ts';

const FOUR_TO_ONE_SIDE = 'by role, four answers that all lead to lanes on one side';
/** Flows that break a rule, and why. */
const ALLOWED: Allowed = {
  'the way down is straight': {
    'random 14':
      '30 nodes, and a case whose steps only lead back, within a loop within a fork: the way down passes it',
  },
  'a line stays on the side where it leaves': {
    'random 42': FOUR_TO_ONE_SIDE,
    'random 88': FOUR_TO_ONE_SIDE,
    'random 170': FOUR_TO_ONE_SIDE,
    'random 189': FOUR_TO_ONE_SIDE,
  },
};

const drawn = await drawnPictures(randomCharts(runs(200, 24)));

describe('of random flows', () => {
  // In flows as wild as these lines may have to cross, and some lie on each other.
  test.each(RULES.filter((rule) => rule !== CROSSING_RULE && rule !== TOGETHER_RULE))('%s', (rule) => {
    expect(broken(rule, drawn, ALLOWED)).toEqual([]);
  });
});
