import { describe, expect, test } from 'vitest';
import { isSameAmount } from '../../../src/language/amount.ts';
import { readAmounts } from '../../../src/language/en/numbers/amounts.ts';
import { durationWords } from '../../../src/language/en/numbers/duration-words.ts';
import { lengthsIn } from '../../../src/language/en/numbers/lengths.ts';
import {
  lengthWords,
  limitMinutes,
  namesLength,
  saysAhead,
  saysLeast,
  saysWorkdays,
} from '../../../src/language/en/numbers/limits.ts';
import { readNumeral, writeNumeral } from '../../../src/language/en/numbers/numerals.ts';
import { otherAmounts } from '../../../src/language/en/numbers/other-amounts.ts';
import { inDigits, readPhrase } from '../../../src/language/en/numbers/phrases.ts';
import { isSamePhrase } from '../../../src/language/phrase.ts';

describe('numbers', () => {
  test.each([
    ['3', 3],
    ['1,500', 1500],
    ['1.5', 1.5],
    ['-18', -18],
    ['minus eighteen', -18],
    ['three', 3],
    ['twenty-five', 25],
    ['one hundred and five', 105],
    ['two thousand three hundred', 2300],
    ['fifteen hundred', 1500],
    ['1.5 million', 1_500_000],
    ['two and a half', 2.5],
    ['half', 0.5],
    ['2 1/2', 2.5],
    ['½', 0.5],
    ['2½', 2.5],
    ['a dozen', 12],
    ['five six', undefined],
    ['five twenty', undefined],
    ['ten five', undefined],
    ['and', undefined],
    ['a few', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test('small ones are written in words', () => {
    expect([0, 3, 19, 20, 1.5].map(writeNumeral)).toEqual(['zero', 'three', 'nineteen', '20', '1.5']);
  });
});

describe('amounts', () => {
  test.each([
    ['90 minutes', '1.5 hours'],
    ['an hour and a half', '90 min'],
    ['half an hour', '30 minutes'],
    ['1 hour 30 minutes', '90 minutes'],
    ['1 hour and 30 minutes', '90 minutes'],
    ['1h30m', '90 minutes'],
    ['two and a half days', '60 hours'],
    ['three days', '72 hours'],
    ['a week', '7 days'],
    ['£3.50', '350 pence'],
    ['five per cent', '5%'],
    ['2 kg', '2000 grams'],
    ['minus 18 °C', '-18 degrees Celsius'],
    ['2 working days', 'two business days'],
    ['3 badges', 'three badges'],
    ['60 km/h', '60 kilometres per hour'],
  ])('%s is %s', (one, other) => {
    expect(readAmounts(one)).not.toEqual([]);
    expect(isSameAmount(readAmounts(one), readAmounts(other))).toBe(true);
  });

  test.each([
    ['3 days', '3 hours'],
    ['3 days', '4 days'],
    ['3 badges', '3 keys'],
    ['5%', '5 kg'],
    ['18 °C', '-18 °C'],
  ])('%s is not %s', (one, other) => {
    expect(isSameAmount(readAmounts(one), readAmounts(other))).toBe(false);
  });
});

describe('what is said with an amount', () => {
  test.each([
    ['at least 3 days', '3 days or more'],
    ['no more than five people', 'at most 5 people'],
    ['3 to 5 days', 'between 3 and 5 days'],
    ['3–5 days', 'three to five days'],
    ['about 10 minutes', '10 minutes or so'],
    ['9:30', 'half past nine'],
    ['9 pm', '21:00'],
    ['quarter to ten', '9:45'],
    ['noon', '12:00'],
    ['the third step', '3rd step'],
  ])('%s is %s', (one, other) => {
    const [said, meant] = [readPhrase(one), readPhrase(other)];
    expect(said).toBeDefined();
    expect(isSamePhrase(said!, meant!)).toBe(true);
  });

  test('numbers in a text stand in digits', () => {
    expect(inDigits('wait two hours and twenty-five minutes')).toBe('wait 2 hours and 25 minutes');
    expect(inDigits('someone on the phone')).toBe('someone on the phone');
  });
});

describe('limits', () => {
  test.each([
    ['within 10 minutes', 10],
    ['within 3 days of the order', 4320],
    ['in half an hour', 30],
    ['an hour and a half before arrival', 90],
    ['1 hour 30 minutes', 90],
    ['24-hour notice', 1440],
    ['at once', undefined],
    ['within 3 to 5 days', undefined],
    ['between 3 and 5 days', undefined],
    ['about 10 minutes', undefined],
    ['within 2 working days', undefined],
    ['within a month', undefined],
    ['half a day', undefined],
    ['10 minutes, at night 20 minutes', undefined],
  ])('%s is %s minutes', (text, minutes) => {
    expect(limitMinutes(text)).toBe(minutes);
  });

  test('months and working days are lengths, though none in minutes', () => {
    expect(['within 2 working days', 'within a month', 'at once'].map(namesLength)).toEqual([
      true,
      true,
      false,
    ]);
    expect(lengthsIn('2 working days')).toEqual([{ dimension: 'workday', size: 2 }]);
  });

  test('the words that say how long are found', () => {
    expect(lengthWords('within 3 days of the order', 'P3D')).toBe('within 3 days');
    expect(lengthWords('within 3 days of the order', 'P4D')).toBeUndefined();
    expect(lengthWords('on the same day', 'P0D')).toBe('same day');
  });

  test('words suggest how a limit counts', () => {
    expect(['within 2 working days', 'within 2 days'].map(saysWorkdays)).toEqual([true, false]);
    expect(['an hour before arrival', '2 days in advance', 'after arrival'].map(saysAhead)).toEqual([
      true,
      true,
      false,
    ]);
    expect(['at least 30 minutes', 'not sooner than 3 days', '30 minutes'].map(saysLeast)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['PT15M', '15 minutes'],
    ['P1DT2H', '1 day 2 hours'],
    ['P1Y', '1 year'],
    ['soon', 'soon'],
  ])('%s is said as %s', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });

  test('a query is asked in the other ways to write its amount', () => {
    expect(otherAmounts('reply in three days').map(({ other }) => other)).toEqual(['3 days']);
    expect(otherAmounts('30 minutes').map(({ other }) => other)).toEqual(['half an hour']);
    expect(otherAmounts('a week off').map(({ other }) => other)).toEqual(['1 week', 'one week', '7 days']);
  });
});
