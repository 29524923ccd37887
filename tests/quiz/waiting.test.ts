// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { kindOf } from '../../src/questions/kinds.ts';
import { begin, respond, submit } from '../../src/quiz/sitting/attempt.ts';
import { askedOf } from '../../src/quiz/sitting/question-set.ts';
import { isWaiting, placeFor, placesOf } from '../../src/quiz/practice/waiting.ts';
import { set } from './questions.ts';

const asked = askedOf(set).slice(0, 2);
const [first] = asked;

beforeEach(() => {
  for (const place of placesOf('practice')) place.erase();
});

/** Begins the practice of this address and answers so many of its two questions. */
function practise(address: string, now: number, answers = 1): void {
  const fresh = begin(asked, { seed: 1, now, scope: 'practice', address });
  const attempt = asked
    .slice(0, answers)
    .reduce(
      (done, each) => submit(respond(done, each, kindOf(each.question).rightResponse(each.question)), each),
      fresh,
    );
  placeFor('practice', address).update((record) => ({ ...record, attempt }));
}
const waiting = () =>
  placesOf('practice').flatMap((place) => {
    const { attempt } = place.get();
    return isWaiting(attempt) ? [attempt.address] : [];
  });

it('a practice that was interrupted waits while others are begun', () => {
  practise('?mode=practice&seed=1', 1);
  practise('?mode=practice&seed=2', 2);
  expect(waiting()).toEqual(['?mode=practice&seed=1', '?mode=practice&seed=2']);
  // Going on with the first leaves the second alone.
  practise('?mode=practice&seed=1', 1, 2);
  expect(waiting()).toEqual(['?mode=practice&seed=2']);
});

it('what has ended, or was never answered, makes room', () => {
  practise('?mode=practice&seed=1', 1, 2);
  practise('?mode=practice&seed=2', 2, 0);
  practise('?mode=practice&seed=3', 3);
  expect(placesOf('practice')[0]!.get().attempt!.address).toBe('?mode=practice&seed=3');
});

it('with three that wait, the one that was begun first gives way', () => {
  for (const seed of [4, 2, 3, 5]) practise(`?mode=practice&seed=${seed}`, seed);
  expect(waiting().sort()).toEqual([3, 4, 5].map((seed) => `?mode=practice&seed=${seed}`));
});

it('tests wait apart from practices', () => {
  practise('?mode=practice&seed=1', 1);
  expect(placeFor('test', '?mode=test&seed=1').get().attempt).toBeUndefined();
  expect(isWaiting(begin([first!], { seed: 1, now: 1, scope: 'test' }))).toBe(false);
});
