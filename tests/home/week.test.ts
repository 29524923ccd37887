import { expect, it } from 'vitest';
import { weekOf } from '../../src/home/post/week.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

it('counts what was done in the last seven days, and nothing before or from a clock that is ahead', () => {
  expect(
    weekOf(
      {
        read: [NOW - DAY, NOW - 8 * DAY],
        answered: [
          { at: NOW, right: true },
          { at: NOW - 6 * DAY, right: false },
          { at: NOW + DAY, right: true },
        ],
        finished: [NOW - 7 * DAY, NOW - 7 * DAY + 1],
      },
      NOW,
    ),
  ).toEqual({ read: 1, answered: 2, right: 1, finished: 1 });
});
