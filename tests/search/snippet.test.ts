import { expect, test } from 'vitest';
import { marked, snippet } from '../../src/search/rank/snippet.ts';

const shown = (text: string, needles: string[]) =>
  snippet(text, needles)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('begins at the sentence that holds the match and marks every match', () => {
  expect(
    shown('客人进门先问好，问清订过没有，再看证件。收押金时说明退还办法，押金单交给客人。', ['押金']),
  ).toBe('…收[押金]时说明退还办法，[押金]单交给客人。');
});

test('prefers the stretch with the longer match', () => {
  const far = '押金。'.padEnd(200, '无');
  expect(shown(`${far}到财务部交押金与工本费。`, ['押金', '交押金与工本费'])).toMatch(
    /到财务部\[交押金与工本费\]/,
  );
});

test('begins with the text where the match is near its beginning', () => {
  expect(shown('先问好，再收押金', ['押金'])).toBe('先问好，再收[押金]');
});

test('shows the beginning where nothing matches', () => {
  expect(shown('客人进门先问好。', ['押金'])).toBe('客人进门先问好。');
});

test('turns the full stops between blocks into semicolons, and leaves those of numbers', () => {
  expect(shown('收证件. 版本 1.5. 交押金', ['押金'])).toBe('收证件； 版本 1.5. 交[押金]');
});

test('treats signs of regular expressions as text', () => {
  expect(marked('a.*b', ['.*'])).toEqual([
    { text: 'a', marked: false },
    { text: '.*', marked: true },
    { text: 'b', marked: false },
  ]);
});

test('marks across blanks that the query does not have', () => {
  expect(shown('报修后 25 分钟内到', ['25分钟'])).toBe('报修后 [25 分钟]内到');
});

test('marks no number inside another', () => {
  expect(shown('不低于 30%，13 份，3 天内回访，共 3', ['3'])).toBe('不低于 30%，13 份，[3] 天内回访，共 [3]');
});

test('ends with a whole word where it ends among letters', () => {
  const text = 'Ask the guest for the name on the booking and for the number of the reservation slip';
  expect(shown(text, ['guest'])).toBe(
    'Ask the [guest] for the name on the booking and for the number of the …',
  );
});

test('begins with a whole word, and marks a word whole where it begins as what was asked', () => {
  const far = 'Nothing of this was asked for. '.repeat(6);
  const text = `${far}Somebody looked under the lid of both freezers and identified tubes`;
  expect(shown(text, ['id', 'tube'])).toBe('…freezers and [identified] [tubes]');
});

test('cuts no character in two that takes two units', () => {
  for (let lead = 0; lead < 4; lead++) {
    const text = `${'无'.repeat(40 + lead)}${'𠮷'.repeat(12)}押金${'𠮷'.repeat(60)}`;
    const whole = shown(text, ['押金']);
    expect(whole).toContain('[押金]');
    expect(whole.isWellFormed()).toBe(true);
    expect(shown(text, ['哪里']).isWellFormed()).toBe(true);
  }
});
