/** What the desk says of a page beside what the check says of any. */
import { expect, test } from 'vitest';
import { written } from '../../src/desk/document/written.ts';
import { checked } from '../../src/desk/state/findings.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { SOUND } from '../procedure/example.ts';

const DATA = {
  vocabulary: { domains: [], roles: [], sources: [], glossary: [], records: [] },
  pages: [],
  withoutQuiz: false,
};

test('a limit that was changed is named where the page still says it as it was, and no longer when it is changed there', () => {
  const { outline } = readPage('exit-permit.mdx', SOUND);
  const stale = (text: string) =>
    checked(written(text), 'exit-permit.mdx', DATA, '2026-11-30', outline)
      .diagnostics.filter(({ rule }) => rule === 'stale-figure')
      .map(({ line, message }) => `${line} ${message}`);
  const first = SOUND.replace('- [ ] 盖章', '- [ ] 盖章，10 分钟做完');
  expect(stale(first)).toEqual([]);
  const changed = first.replace('limit="10 分钟内" within="PT10M"', 'limit="3 分钟内" within="PT3M"');
  expect(stale(changed)).toEqual([
    '32 「10分钟」已经从时限或检查项里改掉了，这一行还写着。请看看要不要一起改。',
  ]);
  expect(stale(changed.replace('10 分钟做完', '3 分钟做完'))).toEqual([]);
});
