import { expect, test } from 'vitest';
import { pageText } from '../../src/search/retrieve/page-text.ts';

/** A page of which two words stand before a step of two. */
const page = (raw_content: string) =>
  pageText({
    url: '/x/',
    meta: { title: 'x' },
    raw_content,
    anchors: [{ id: 'greet-title', element: 'h2', text: 'Greet', location: 2 }],
  } as Parameters<typeof pageText>[0]);

test.each([
  ['by blanks', 'Desk rules. Greet everybody. ', 'Greet everybody. '],
  ['by the mark of the index', '前台\u200b规矩。\u200b问\u200b好。', '问好。'],
])('a step is known where words are parted %s', (_, raw, step) => {
  const { text, zones } = page(raw);
  const own = zones.filter(({ group }) => group === 'greet').map(({ from, to }) => text.slice(from, to));
  expect(own.join('')).toBe(step);
});
