import { expect, test } from 'vitest';
import { timetableOf } from '../../src/procedure/view/timetable.ts';
import { page, source } from './example.ts';

const step = (id: string, attributes = '') =>
  `<Step id="${id}" name="${id}" ${attributes}>\n\n- [ ] 做${id}\n\n</Step>\n`;
const rows = (body: string) =>
  timetableOf(page(source(body)).outline.steps).map(({ time, step: { id } }) => `${time} ${id}`);

test('a row a time, in the order of the day; what is done every so often comes last', () => {
  expect(
    rows(
      step('wipe', 'every="PT30M"') +
        step('meal', 'at="17:30/19:00、11:30"') +
        step('open', 'at="7:00"') +
        step('sell'),
    ),
  ).toEqual(['07:00 open', '11:30 meal', '17:30—19:00 meal', '每隔 30 分钟 wipe']);
});

test('what is only done in a case says so', () => {
  const { steps } = page(
    source(step('wipe', 'every="PT30M" when="下雨"') + step('open', 'at="7:00"')),
  ).outline;
  expect(timetableOf(steps).map(({ only }) => only)).toEqual([undefined, '只在下雨时做']);
});

test('without a clock there is none', () => {
  expect(rows(step('a') + step('b'))).toEqual([]);
});
