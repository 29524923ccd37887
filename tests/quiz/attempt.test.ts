import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/questions/kinds.ts';
import { seeded, shuffle } from '../../src/questions/random.ts';
import { attemptSchema, type Attempt } from '../../src/quiz/sitting/attempt-schema.ts';
import {
  begin,
  isFinished,
  missed,
  moveTo,
  nextOpen,
  onCurrent,
  respond,
  scoreOf,
  submit,
} from '../../src/quiz/sitting/attempt.ts';
import { better } from '../../src/quiz/sitting/merge-attempts.ts';
import { passed } from '../../src/quiz/sitting/pass.ts';
import { askedOf, contentHash, keyOf, shownOrder, type Asked } from '../../src/quiz/sitting/question-set.ts';
import { set, single } from './questions.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';

const parseAttempt = (value: unknown) => soundOf(attemptSchema, value)?.value;

const asked = askedOf(set);
const start = begin(asked, { seed: 7, now: 1000, scope: 'all' });

const answer = (attempt: Attempt, each: Asked, right: boolean): Attempt => {
  const kind = kindOf(each.question);
  const response = right
    ? kind.rightResponse(each.question)
    : kind.blank(each.question, kind.shuffled(each.question, seeded(1)));
  return submit(respond(attempt, each, response), each);
};

/** An attempt in which every question but those at `wrong` is answered right. */
const answered = (wrong: number[]) =>
  asked.reduce((attempt, each, index) => answer(attempt, each, !wrong.includes(index)), start);

describe('shuffle', () => {
  it('gives a permutation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        expect(shuffle(list, seeded(seed)).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    expect(shuffle([1, 2, 3, 4, 5, 6], seeded(42))).toEqual(shuffle([1, 2, 3, 4, 5, 6], seeded(42)));
  });

  it('puts each entry in each place about equally often', () => {
    const random = seeded(1);
    const first = Array.from({ length: 3000 }, () => shuffle(['a', 'b', 'c'], random)[0]);
    for (const entry of ['a', 'b', 'c']) {
      const share = first.filter((each) => each === entry).length / first.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
  });
});

describe('questions of a page', () => {
  it('carry the name of the step where the answer is taught', () => {
    expect(asked.map(({ place }) => place)).toEqual([
      '问需求并推介',
      undefined,
      undefined,
      '迎客问订',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are known by page and id', () => {
    expect(keyOf(asked[0]!)).toBe('walk-in/price-order');
  });

  it('count as changed when an option changes, and not when an explanation does', () => {
    const changed = { ...single, options: [{ text: '先高后低', right: true, why: '' }] };
    const explained = { ...single, explanation: '说明', step: 'greet', line: 99 };
    expect(contentHash(changed)).not.toBe(contentHash(single));
    expect(contentHash(explained)).toBe(contentHash(single));
  });

  it('are shown in one order for the whole of an attempt', () => {
    expect(shownOrder(3, asked[0]!)).toEqual(shownOrder(3, asked[0]!));
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => shownOrder(seed, asked[0]!).join()));
    expect(orders.size).toBe(6);
  });
});

describe('an attempt', () => {
  it('asks the questions in the order written', () => {
    expect(start.keys).toEqual(asked.map(keyOf));
  });

  it('marks only what has been submitted', () => {
    const drafted = respond(start, asked[0]!, { kind: 'choice', chosen: [1] });
    expect(drafted.given['walk-in/price-order']?.right).toBeUndefined();
    expect(submit(drafted, asked[0]!).given['walk-in/price-order']?.right).toBe(false);
  });

  it('does not let a marked answer be changed', () => {
    const once = answer(start, asked[0]!, false);
    expect(answer(once, asked[0]!, true)).toEqual(once);
  });

  it('does not mark a question without a response', () => {
    expect(submit(start, asked[0]!)).toEqual(start);
  });

  it('finds the next open question and comes round to skipped ones', () => {
    const last = answer(start, asked[6]!, true);
    expect(nextOpen(last, 6)).toBe(0);
    expect(nextOpen(answered([]), 3)).toBeUndefined();
  });

  it('stays within its questions and the result', () => {
    expect(moveTo(start, -1).position).toBe(0);
    expect(moveTo(start, 99).position).toBe(7);
  });

  it('is scored by its right answers', () => {
    const attempt = answered([1, 4]);
    expect(isFinished(attempt)).toBe(true);
    expect(scoreOf(attempt, 5000)).toEqual({ right: 5, total: 7, at: 5000 });
    expect(missed(attempt)).toEqual(['walk-in/papers', 'walk-in/who']);
  });

  it('reads back from JSON', () => {
    const attempt = answered([2]);
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
  });

  it('reads nothing that is not an attempt', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseAttempt(value)));
    expect(parseAttempt({ ...start, given: { a: { hash: 'x', response: {} } } })).toBeUndefined();
  });
});

describe('an attempt met by changed content', () => {
  it('stays as it is when nothing changed', () => {
    expect(onCurrent(answered([1]), asked)).toEqual(answered([1]));
  });

  it('asks a changed question again', () => {
    const changed = asked.map((each, index) =>
      index === 2 ? { ...each, question: { ...each.question, prompt: ['改过的题'] } } : each,
    );
    const now = onCurrent(moveTo(answered([]), 7), changed)!;
    expect(now.given['walk-in/mismatch']).toBeUndefined();
    expect(now.position).toBe(2);
  });

  it('loses the questions that are gone', () => {
    expect(onCurrent(answered([]), asked.slice(0, 2))?.keys).toEqual([
      'walk-in/price-order',
      'walk-in/papers',
    ]);
  });

  it('ends when none of its questions is left', () => {
    expect(onCurrent(answered([]), [])).toBeUndefined();
  });
});

describe('scores', () => {
  it.each([
    [4, 5, true],
    [3, 4, false],
    [0, 0, false],
    [8, 10, true],
  ])('%d of %d passes: %s', (right, total, expected) => {
    expect(passed({ right, total })).toBe(expected);
  });

  it('are compared by their share of right answers', () => {
    const half = { right: 2, total: 4, at: 1 };
    const most = { right: 4, total: 5, at: 2 };
    expect(better(half, most)).toBe(most);
    expect(better(most, half)).toBe(most);
    expect(better(undefined, half)).toBe(half);
    expect(better(half, { right: 3, total: 6, at: 3 })).toEqual({ right: 3, total: 6, at: 3 });
  });
});
