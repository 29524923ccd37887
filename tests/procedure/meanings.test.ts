import { describe, expect, test } from 'vitest';
import { editionOf, type Edition } from '../../src/procedure/history/edition.ts';
import { emptyOutline } from '../../src/procedure/model/procedure.ts';
import { formerOf } from '../../src/meanings/former.ts';
import { meaningsOf } from '../../src/progress/changed/write-changes.ts';
import { pageMeaning } from '../../src/procedure/history/meanings.ts';

const edition = (version: string, item: string, more: Partial<Edition> = {}): Edition => ({
  ...{ version, updated: `2026-01-0${version[2]}`, title: '收押金' },
  parts: [{ step: 'take', name: '收钱', items: [{ id: 'take/a', text: item }] }],
  ...more,
});
const FIRST = edition('1.1.0', '收 300 元');
const WORDED = edition('1.1.1', '收取 300 元', { meaning: '1.1.0' });
const RAISED = edition('1.2.0', '收取 500 元', { why: '房价涨了' });
const LOWERED = edition('1.3.0', '收下 300 元');

/** One whose step asks a question of one answer. */
const asking = (answer: string): Edition => {
  const ask = { question: '收了吗？', answers: [{ id: 'a', text: answer, to: 'end' }] };
  return { ...FIRST, parts: [{ ...FIRST.parts[0]!, ask }] };
};

const inShort = (history: Edition[], now = history.at(-1)!) => {
  const { meaning, edition, former } = pageMeaning(history, now);
  return {
    meaning,
    version: edition?.version,
    former: former.map(({ version, changes, since }) => [
      version,
      changes.map(({ before, after }) => `${before} → ${after}`).join(),
      since.map((each) => each.version).join(),
    ]),
  };
};
const hashOf = (one: Edition) => pageMeaning([one], one).meaning;

describe('what a page means', () => {
  test('is that of its first version, and of one in other words', () => {
    expect(inShort([FIRST])).toEqual({ meaning: hashOf(FIRST), version: '1.1.0', former: [] });
    expect(inShort([FIRST, WORDED])).toEqual({ meaning: hashOf(FIRST), version: '1.1.0', former: [] });
    expect(hashOf(FIRST)).not.toBe(hashOf(RAISED));
  });

  test('holds the answers of its questions, and not which remarks it answers', () => {
    expect(hashOf(asking('收了'))).not.toBe(hashOf(asking('没收')));
    expect(hashOf({ ...FIRST, answers: ['r1'] })).toBe(hashOf(FIRST));
  });

  test('stays where words were changed since, with or without a release', () => {
    const typo = edition('1.1.0', '收取 300 元');
    expect(inShort([FIRST], typo)).toEqual({ meaning: hashOf(FIRST), version: '1.1.0', former: [] });
  });

  test('has changed since each former one: its last wording is compared, other words are left out', () => {
    const renamed = { ...RAISED, title: '收取押金' };
    expect(inShort([FIRST, WORDED, renamed])).toEqual({
      ...{ meaning: hashOf(renamed), version: '1.2.0' },
      former: [['1.1.0', '收取 300 元 → 收取 500 元', '1.2.0']],
    });
  });

  test('may be a former one again: of that nothing is told, and of the one between both ways', () => {
    expect(inShort([FIRST, RAISED, LOWERED]).former).toEqual([
      ['1.1.0', '', '1.2.0,1.3.0'],
      ['1.2.0', '收取 500 元 → 收下 300 元', '1.3.0'],
    ]);
  });

  test('before its release it is known by what the release will have, and nothing is told of it', () => {
    const { why: _, ...unreleased } = { ...RAISED, version: '1.1.1' };
    expect(inShort([FIRST, WORDED], unreleased)).toEqual({
      ...{ meaning: hashOf(RAISED), version: undefined, former: [] },
    });
    // It is one that it had before.
    expect(inShort([FIRST, RAISED], LOWERED)).toEqual({
      ...{ meaning: hashOf(FIRST), version: undefined, former: [] },
    });
    expect(inShort([], FIRST)).toEqual({ meaning: hashOf(FIRST), version: undefined, former: [] });
  });
});

test('a version of a page without steps and sections has a list of none', () => {
  const page = { version: '1.0.0', updated: '2026-01-01', title: '空', ...emptyOutline() };
  expect(editionOf(page)).toEqual({ version: '1.0.0', updated: '2026-01-01', title: '空', parts: [] });
});

describe('a mark that was set before the release of what it says', () => {
  const DRAFT = edition('1.1.1', '收取 500 元');
  const marked = pageMeaning([FIRST], DRAFT).mark;
  const knows = (history: Edition[], now = history.at(-1)!) =>
    formerOf(meaningsOf(pageMeaning(history, now))!, { meaning: marked, day: '2026-01-01' })?.version;

  test('knows what is released, in whatever words, and is not asked again', () => {
    const titled = { ...RAISED, title: '怎样收押金', parts: [{ ...RAISED.parts[0]!, name: '收钱啦' }] };
    expect(knows([FIRST, RAISED])).toBeUndefined();
    expect(knows([FIRST, titled])).toBeUndefined();
  });

  test('does not know what is released with another figure', () => {
    expect(knows([FIRST, edition('1.2.0', '收取 600 元')])).toBe('1.1.0');
  });

  test('is told of what comes after that', () => {
    expect(knows([FIRST, { ...RAISED, title: '怎样收押金' }, LOWERED])).toBe('1.2.0');
  });

  test('is that of an earlier version where the text means that again', () => {
    expect(pageMeaning([FIRST, RAISED], LOWERED).mark).toBe(hashOf(FIRST));
  });
});
