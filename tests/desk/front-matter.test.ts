/** What is typed into the facts of a page, whatever signs it begins with. */
import { expect, test } from 'vitest';
import { readMatter, setMatter } from '../../src/desk/document/front-matter.ts';
import { fileText, withChanges, written } from '../../src/desk/document/written.ts';

const FILE = '---\ntitle: 借伞\nsummary: 怎样借。\n---\n\n正文\n';

test.each([
  '---',
  '--- 借伞',
  '...',
  '....',
  '---x',
  '- 借',
  '? 借',
  '# 借',
  '| 借',
  '>',
  '"借',
  "'",
  '~',
  'null',
  '借: 伞',
  '一\n---\n二',
])('the title %j is one line, and can be changed again', (title) => {
  const set = (file: ReturnType<typeof written>, value: string) =>
    withChanges(file, setMatter(file, 'title', value, ['title', 'summary']));
  const typed = set(written(FILE), title);
  expect(readMatter(typed).values).toEqual(
    new Map([
      ['title', title],
      ['summary', '怎样借。'],
    ]),
  );
  expect(fileText(typed).split('\n').slice(2)).toEqual(FILE.split('\n').slice(2));
  expect(fileText(set(typed, '借伞'))).toMatch(/^---\ntitle: "?借伞"?\nsummary: 怎样借。\n---\n\n正文\n$/);
});

test('words with a comma stand as bare as they were', () => {
  const file = written('---\nsummary: Weigh, label, send.\n---\n');
  expect(fileText(withChanges(file, setMatter(file, 'summary', 'Weigh, label, store.', ['summary'])))).toBe(
    '---\nsummary: Weigh, label, store.\n---\n',
  );
});
