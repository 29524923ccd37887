import { expect, it } from 'vitest';
import { myPostText } from '../../src/text/zh/my-post.ts';
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
        begun: [NOW - DAY, NOW - 8 * DAY],
      },
      NOW,
    ),
  ).toEqual({ read: 1, answered: 2, right: 1, finished: 1, begun: 1 });
});

it('is said without what there is none of, and a run that goes on is told', () => {
  const none = { read: 0, answered: 0, right: 0, finished: 0, begun: 0 };
  expect(myPostText.week({ ...none, begun: 1 })).toBe('近七天：1 单做了一部分。');
  expect(myPostText.week({ read: 2, answered: 5, right: 4, finished: 1, begun: 0 })).toBe(
    '近七天：读了 2 份，答了 5 题（对 4 题），办完 1 单。',
  );
});
