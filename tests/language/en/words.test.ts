import { expect, test } from 'vitest';
import { onlyCase, isSeveralActs, whomOf } from '../../../src/language/en/authoring/wording.ts';
import { meantTime } from '../../../src/language/en/authoring/times.ts';
import { noBreak } from '../../../src/language/en/line-breaks/no-break.ts';
import { withoutNumber } from '../../../src/language/en/numbered.ts';
import { leavesOpen, opensEnumeration } from '../../../src/language/en/cues/open-list.ts';
import { inOrder, letter, typed } from '../../../src/language/en/order.ts';
import { ASKS, beginningOf } from '../../../src/language/en/search/query-words.ts';
import { askedWhether, saysNo } from '../../../src/language/en/cues/whether.ts';

test('titles stand under their own first letter, whatever its case and accents', () => {
  expect(['Take a sample', 'élan', '“Open” hours', '24-hour desk'].map(letter)).toEqual(['T', 'E', 'O', '#']);
});

test('titles are sorted by their letters, and numbers by their size', () => {
  const titles = ['Room 10', 'apple', 'Room 9', 'Éclair', 'banana'];
  expect(inOrder(titles, (title) => title)).toEqual(['apple', 'banana', 'Éclair', 'Room 9', 'Room 10']);
});

test('a title is found by its initials, and without accents', () => {
  expect(typed('Take a blood sample')).toBe('tabs');
  expect(typed('Café rules')).toBe('cafe rules cr');
  expect(typed('Refunds')).toBe('');
});

test('a number stays on the line of its unit', () => {
  expect(noBreak('within 3 days, 5 %')).toBe('within 3\u00a0days, 5\u00a0%');
});

test('a list is open where its sentence says so', () => {
  expect(opensEnumeration('Bring a passport, visa, etc.')).toBe(true);
  expect(opensEnumeration('Bring documents such as a passport')).toBe(true);
  expect(opensEnumeration('Bring a passport and a visa')).toBe(false);
  expect(['and so on', 'etc.', '…', 'gloves'].map(leavesOpen)).toEqual([true, true, true, false]);
});

test('a name is known without its number', () => {
  expect(['Step 4: Check stock', '2. Pay', 'Pay'].map(withoutNumber)).toEqual(['Check stock', 'Pay', 'Pay']);
});

test('a question that is answered with yes or no says what it asks', () => {
  expect(askedWhether('Is it raining?')).toBe('it raining');
  expect(askedWhether('How fast is it?')).toBeUndefined();
  expect(['No', 'Not yet', 'Yes', 'Note it'].map(saysNo)).toEqual([true, true, false, false]);
});

test('times of the day are read as people write them', () => {
  expect(['9am', '3.30 pm', '09:00-10:30', '12 am', 'soon'].map(meantTime)).toEqual([
    '09:00',
    '15:30',
    '09:00/10:30',
    '00:00',
    undefined,
  ]);
});

test('a case is known without the word that begins it', () => {
  expect(['if it rains', 'when it rains', 'it rains'].map(onlyCase)).toEqual([
    'it rains',
    'it rains',
    'it rains',
  ]);
  expect(['Sign, then file it', 'Sign the form'].map(isSeveralActs)).toEqual([true, false]);
  expect(whomOf('For now, ask: the duty manager.')).toBe('the duty manager');
});

test('a question is searched for without the words that ask', () => {
  const left = (query: string) => query.replace(ASKS, ' ').replace(/\s+/g, ' ').trim();
  expect(left('what do i do if there is no booking')).toBe('no booking');
  expect(left('how long must the cotton be pressed')).toBe('cotton pressed');
});

test('a word is found in its other forms', () => {
  expect(['deliveries', 'delivered', 'delivery', 'rooms', 'keys', 'gas'].map(beginningOf)).toEqual([
    'deliver',
    'deliver',
    'deliver',
    'room',
    'key',
    'gas',
  ]);
});
