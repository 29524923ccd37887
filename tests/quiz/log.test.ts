import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, responseTo } from '../../src/questions/kinds.ts';
import { draw } from '../../src/quiz/practice/draw.ts';
import { addressOf, practiceOf, type Practice } from '../../src/quiz/practice/practice-address.ts';
import { begin, handIn, isFinished, respond, scoreOf, submit } from '../../src/quiz/sitting/attempt.ts';
import { joinLogs, newlyGraded, logSchema, type Log } from '../../src/quiz/sitting/log.ts';
import { askedOf, keyOf } from '../../src/quiz/sitting/question-set.ts';
import { set } from './questions.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';

const parseLog = (value: unknown) => soundOf(logSchema, value)?.value;

const asked = askedOf(set);
const test = begin(asked, { seed: 1, now: 10, scope: 'test', until: 99, address: '?mode=test' });

const entry = fc.record({
  at: fc.nat(20),
  key: fc.constantFrom('a/1', 'b/1'),
  hash: fc.constant('h'),
  right: fc.constant(true),
  attempt: fc.constant(1),
  scope: fc.constant('all' as const),
});
const log: fc.Arbitrary<Log> = fc.record({ answered: fc.array(entry), finished: fc.constant([]) });

describe('the log', () => {
  it('tells what was answered in a test from what was left open', () => {
    const [first] = asked;
    const response = responseTo(first!.question, undefined, [0, 1, 2, 3]);
    const answered = respond(test, first!, response);
    const handedIn = handIn(answered, asked);
    expect(isFinished(handedIn)).toBe(true);
    const graded = newlyGraded(answered, handedIn, 50);
    expect(graded).toHaveLength(asked.length);
    expect(graded.filter(({ open }) => !open).map(({ key }) => key)).toEqual([keyOf(first!)]);
  });

  it('joins in any order, and joining twice adds nothing', () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        const joined = joinLogs(one, other);
        expect(joinLogs(other, one)).toEqual(joined);
        expect(joinLogs(joined, one)).toEqual(joined);
        expect(joined.answered.map(({ at }) => at)).toEqual(
          joined.answered.map(({ at }) => at).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('takes in each answer once, when it is marked', () => {
    const first = asked[0]!;
    const drafted = respond(test, first, kindOf(first.question).rightResponse(first.question));
    const marked = submit(drafted, first);
    expect(newlyGraded(test, drafted, 5)).toEqual([]);
    expect(newlyGraded(drafted, marked, 5)).toEqual([
      {
        at: 5,
        key: keyOf(first),
        hash: marked.given[keyOf(first)]!.hash,
        right: true,
        attempt: 10,
        scope: 'test',
      },
    ]);
    expect(newlyGraded(marked, marked, 6)).toEqual([]);
  });

  it('keeps its sound entries when one is not', () => {
    const sound = { at: 1, key: 'a/1', hash: 'h', right: true, attempt: 1, scope: 'all' };
    expect(parseLog({ answered: [sound, { at: 'x' }, null], finished: [] })?.answered).toEqual([sound]);
    expect(parseLog({ answered: 1 })).toBeUndefined();
  });
});

describe('a test', () => {
  it('marks nothing before it is handed in, then everything', () => {
    const [first, second] = [asked[0]!, asked[1]!];
    const kept = respond(respond(test, first, kindOf(first.question).rightResponse(first.question)), second, {
      kind: 'choice',
      chosen: [2],
    });
    expect(scoreOf(kept, 0).right).toBe(0);
    const done = handIn(kept, asked);
    expect(isFinished(done)).toBe(true);
    expect(scoreOf(done, 0)).toEqual({ right: 1, total: 7, at: 0 });
  });

  it('counts what was left open as wrong', () => {
    expect(scoreOf(handIn(test, asked), 0).right).toBe(0);
  });
});

describe('drawing', () => {
  const pages = ['a', 'b', 'c'].flatMap((slug) => asked.map((each) => ({ ...each, slug })));

  it('gives as many as asked, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seed) => {
        const keys = draw(pages, count, seed).map(keyOf);
        expect(keys.length).toBe(Math.min(count, pages.length));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is repeated by its seed, in whatever order the questions come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), fc.nat(), (mixed, seed) => {
        expect(draw(mixed, 9, seed).map(keyOf)).toEqual(draw(pages, 9, seed).map(keyOf));
      }),
    );
  });

  it('touches every page before it asks one page twice', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(new Set(draw(pages, 3, seed).map(({ slug }) => slug)).size).toBe(3);
    }
  });
});

describe('the address of a practice', () => {
  it('says all of it', () => {
    const practice: Practice = {
      mode: 'test',
      domain: 'hotel-front-office',
      role: undefined,
      weak: false,
      derived: true,
      count: 20,
      minutes: 15,
      seed: 7,
    };
    expect(addressOf(practice)).toBe(
      '?mode=test&domain=hotel-front-office&derived=1&count=20&minutes=15&seed=7',
    );
    expect(practiceOf(new URLSearchParams(addressOf(practice)))).toEqual(practice);
  });

  it.each([
    ['', undefined],
    ['?mode=exam', undefined],
    ['?mode=practice', 10],
    ['?mode=test&count=many', 20],
    ['?mode=test&count=0', 1],
    ['?mode=test&count=99999', 200],
  ])('reads %s as %s questions', (query, count) => {
    expect(practiceOf(new URLSearchParams(query))?.count).toBe(count);
  });
});
