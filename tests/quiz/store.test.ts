// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/questions/kinds.ts';
import { begin, respond, submit } from '../../src/quiz/sitting/attempt.ts';
import { askedOf } from '../../src/quiz/sitting/question-set.ts';
import { quizStore, withScore } from '../../src/quiz/sitting/quiz-record.ts';
import { set } from './questions.ts';

const asked = askedOf(set).slice(0, 2);
const fresh = begin(asked, { seed: 1, now: 0, scope: 'all' });
const allRight = asked.reduce(
  (attempt, each) => submit(respond(attempt, each, kindOf(each.question).rightResponse(each.question)), each),
  fresh,
);

beforeEach(() => localStorage.clear());

describe('the record of a quiz', () => {
  it('keeps an unfinished attempt for the next visit', () => {
    const attempt = respond(fresh, asked[0]!, { kind: 'choice', chosen: [2] });
    quizStore('walk-in').update((record) => ({ ...record, attempt }));
    expect(quizStore('walk-in').get().attempt).toEqual(attempt);
    expect(quizStore('group').get()).toEqual({});
  });

  it('keeps the best and the last score', () => {
    const good = withScore({}, allRight, 100);
    const then = withScore(good, { ...fresh, given: {} }, 200);
    expect(then.best).toEqual({ right: 2, total: 2, at: 100 });
    expect(then.last).toEqual({ right: 0, total: 2, at: 200 });
  });

  it('counts no score for going over the missed questions', () => {
    const good = withScore({}, allRight, 100);
    expect(withScore(good, { ...allRight, scope: 'missed' }, 200).last).toEqual(good.last);
  });

  it('reads back what it has written, and drops parts that are no longer sound', () => {
    quizStore('walk-in').update(() => withScore({}, allRight, 100));
    expect(quizStore('walk-in').get().best).toEqual({ right: 2, total: 2, at: 100 });
    localStorage.setItem(
      'zhaozhang:/:quiz:old',
      JSON.stringify({ version: 1, value: { attempt: { seed: 'x' }, last: { right: 1, total: 2, at: 3 } } }),
    );
    expect(quizStore('old').get()).toEqual({
      attempt: undefined,
      best: undefined,
      last: { right: 1, total: 2, at: 3 },
    });
  });
});
