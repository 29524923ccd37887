import { expect, test } from 'vitest';
import { weightyWords } from '../../../src/language/en/cues/meaning.ts';

const same = (one: string, other: string) => weightyWords(one).join() === weightyWords(other).join();

test.each([
  ['Wait 30 minutes', 'Wait for half an hour'],
  ['You must sign', 'You have to sign'],
  ['Check the ID', 'Look at the ID'],
  ['Call at 5 pm', 'Call at 17:00'],
  ['Open at half past eight', 'Open at 8:30'],
])('%s and %s ask for the same', (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ['Wait 30 minutes', 'Wait 20 minutes'],
  ['Wait 30 minutes', 'Wait 30 seconds'],
  ['You may open it', 'You must open it'],
  ['Open it', 'Do not open it'],
  ['Open it', "Don't open it"],
  ['At least two people', 'At most two people'],
  ['The lead or the manager signs', 'The lead and the manager sign'],
  ['Cash only', 'Cash'],
  ['Call at 5 pm', 'Call at 5 am'],
  ['Call at noon', 'Call at midnight'],
])('%s and %s do not', (one, other) => {
  expect(same(one, other)).toBe(false);
});
