import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/questions/kinds.ts';
import { union } from 'valibot';
import {
  grade,
  inWords,
  isReady,
  kindOf,
  RESPONSES,
  rightInWords,
  type Response,
} from '../../src/questions/kinds.ts';
import { seeded } from '../../src/questions/random.ts';
import { all, fill, match, multiple, number, order, single, trueFalse } from './questions.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';

const parseResponse = (value: unknown) => soundOf(union(RESPONSES), value)?.value;

const text = fc.string({ unit: 'binary', maxLength: 8 });
const base = { id: text, prompt: fc.array(text), explanation: text, line: fc.nat() };
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constantFrom('single' as const, 'multiple' as const, 'truefalse' as const),
    options: fc.array(fc.record({ text, right: fc.boolean(), why: text })),
  }),
  fc.record({ ...base, kind: fc.constant('order' as const), entries: fc.array(text) }),
  fc.record({
    ...base,
    kind: fc.constant('match' as const),
    headers: fc.tuple(text, text),
    pairs: fc.array(fc.record({ left: text, right: text })),
  }),
  fc.record({
    ...base,
    kind: fc.constant('fill' as const),
    parts: fc.array(
      fc.record({ kind: fc.constant('gap' as const), accept: fc.array(text, { minLength: 1 }) }),
    ),
  }),
  fc.record({
    ...base,
    kind: fc.constant('number' as const),
    parts: fc.array(
      fc.record({
        kind: fc.constant('gap' as const),
        is: fc.double({ noNaN: true, noDefaultInfinity: true }),
        unit: text,
      }),
    ),
  }),
);
const indexList = fc.array(fc.integer({ min: -2, max: 9 }));
const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), chosen: indexList }),
  fc.record({ kind: fc.constant('order' as const), order: indexList }),
  fc.record({ kind: fc.constant('match' as const), rights: indexList }),
  fc.record({ kind: fc.constant('gaps' as const), texts: fc.array(text) }),
);

describe('laws of every kind', () => {
  it('marks the right response right', () => {
    const answerable = anyQuestion.filter(
      (question) =>
        question.kind !== 'fill' ||
        question.parts.every((part) => part.kind === 'text' || part.accept[0]!.trim() !== ''),
    );
    fc.assert(
      fc.property(answerable, (question) => {
        expect(grade(question, kindOf(question).rightResponse(question)).right).toBe(true);
      }),
    );
  });

  it('marks any response to any question without an error', () => {
    fc.assert(
      fc.property(anyQuestion, anyResponse, (question, response) => {
        expect(typeof grade(question, response).right).toBe('boolean');
        inWords(question, response);
        isReady(question, response);
      }),
    );
  });

  it('shows each part once, whatever the chance', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(), (question, seed) => {
        const shown = kindOf(question).shuffled(question, seeded(seed));
        expect(new Set(shown).size).toBe(shown.length);
        if ('options' in question) expect(shown.length).toBe(question.options.length);
        if ('entries' in question) expect(shown.length).toBe(question.entries.length);
        if ('pairs' in question) {
          expect(shown.length).toBe(new Set(question.pairs.map(({ right }) => right)).size);
        }
      }),
    );
  });

  it.each(all)('does not take the untouched $kind question for answered right', (question) => {
    const kind = kindOf(question);
    for (let seed = 0; seed < 50; seed++) {
      const blank = kind.blank(question, kind.shuffled(question, seeded(seed)));
      expect(grade(question, blank).right).toBe(false);
    }
  });

  it.each(all)('is ready to mark the right response to a $kind question', (question) => {
    expect(isReady(question, kindOf(question).rightResponse(question))).toBe(true);
  });

  it('reads back every response from JSON', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        expect(parseResponse(JSON.parse(JSON.stringify(response)))).toEqual(response);
      }),
    );
  });

  it('reads nothing that is not a response', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseResponse(value)));
    expect(parseResponse({ kind: 'choice', chosen: ['0'] })).toBeUndefined();
    expect(parseResponse({ kind: 'gaps', texts: [1] })).toBeUndefined();
  });
});

describe('choices', () => {
  it('marks the one right option of a single choice', () => {
    expect(grade(single, { kind: 'choice', chosen: [0] }).right).toBe(true);
    expect(grade(single, { kind: 'choice', chosen: [1] })).toEqual({
      right: false,
      parts: [false, false, true],
    });
  });

  it('wants all right options of a multiple choice and no other', () => {
    expect(grade(multiple, { kind: 'choice', chosen: [1, 0] }).right).toBe(true);
    expect(grade(multiple, { kind: 'choice', chosen: [0] }).right).toBe(false);
    expect(grade(multiple, { kind: 'choice', chosen: [0, 1, 2] }).right).toBe(false);
  });

  it('never shuffles 对 and 错', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(kindOf(trueFalse).shuffled(trueFalse, seeded(seed))).toEqual([0, 1]);
    }
  });

  it('keeps 以上都可以 in the last place', () => {
    const question = {
      ...single,
      options: [{ text: '以上都可以', right: false, why: '' }, ...single.options],
    };
    for (let seed = 0; seed < 20; seed++) {
      expect(kindOf(question).shuffled(question, seeded(seed)).at(-1)).toBe(0);
    }
  });

  it('is not ready before an option is chosen', () => {
    expect(isReady(single, { kind: 'choice', chosen: [] })).toBe(false);
  });
});

describe('order', () => {
  it('tells of each place whether the right entry stands there', () => {
    expect(grade(order, { kind: 'order', order: [1, 0, 2] })).toEqual({
      right: false,
      parts: [false, false, true],
    });
  });

  it('does not mind which of two equal entries comes first', () => {
    const twice = { ...order, entries: ['签字', '盖章', '签字'] };
    expect(grade(twice, { kind: 'order', order: [2, 1, 0] }).right).toBe(true);
    expect(grade(twice, { kind: 'order', order: [0, 1, 0] }).right).toBe(false);
  });
});

describe('match', () => {
  it('takes either of two pairs with the same right side', () => {
    expect(grade(match, { kind: 'match', rights: [2, 1, 0] }).right).toBe(true);
    expect(grade(match, { kind: 'match', rights: [1, 1, 0] })).toEqual({
      right: false,
      parts: [false, true, true],
    });
  });

  it('offers each right side once', () => {
    expect(kindOf(match).shuffled(match, seeded(1)).length).toBe(2);
  });

  it('is not ready while a left side has no partner', () => {
    expect(isReady(match, { kind: 'match', rights: [0, -1, 0] })).toBe(false);
  });
});

describe('gaps', () => {
  it('accepts any of the accepted texts', () => {
    expect(grade(fill, { kind: 'gaps', texts: ['《入住登记表》'] }).right).toBe(true);
    expect(grade(fill, { kind: 'gaps', texts: [' 登记表 '] }).right).toBe(true);
    expect(grade(fill, { kind: 'gaps', texts: ['表'] }).right).toBe(false);
  });

  it('tells of each gap whether its number is right', () => {
    expect(grade(number, { kind: 'gaps', texts: ['三天', '5'] })).toEqual({
      right: false,
      parts: [true, false],
    });
    expect(grade(number, { kind: 'gaps', texts: ['３', '十五日'] }).right).toBe(true);
  });
});

describe('rightInWords', () => {
  it.each([
    [single, ['由高到低']],
    [multiple, ['身份证', '护照']],
    [trueFalse, ['错']],
    [order, ['迎客问订', '核对预订', '验证件']],
    [match, ['迎客问订：接待员', '收押金：收银员', '核对预订：接待员']],
    [fill, ['入住登记表']],
    [number, ['3 日', '15 日']],
  ])('says the right answer of $kind', (question, words) => {
    expect(rightInWords(question)).toEqual(words);
  });
});
