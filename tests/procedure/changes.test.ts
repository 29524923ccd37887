import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/procedure/history/compare/changes.ts';
import { editionOf } from '../../src/procedure/history/edition.ts';
import { toldChanges } from '../../src/procedure/history/compare/told-changes.ts';
import { page, SOUND, STEPS } from './example.ts';

const edition = (text: string) => {
  const { matter, outline } = page(text);
  return editionOf({ ...matter!, ...outline });
};

/** What changes where a passage of the example is written otherwise, a line each. */
function changes(before: string, after: string): string[] {
  expect(SOUND).toContain(before);
  return changesOf(edition(SOUND), edition(SOUND.replace(before, after)), ['接待员', '收银员', '前台']).map(
    ({ kind, of = '-', before = '-', after = '-', weight }) => [weight, kind, of, before, after].join(' | '),
  );
}

describe('between two versions of a page', () => {
  test.each([
    [
      'nothing, where only prose, days or the order of items did',
      '写明物品\n- [ ] 盖章',
      '盖章\n- [ ] 写明物品',
      [],
    ],
    [
      'a figure',
      'limit="10 分钟内" within="PT10M"',
      'limit="3 分钟内" within="PT3M"',
      ['minor | limit | issue | 10 分钟内 | 3 分钟内'],
    ],
    [
      'the words of a limit',
      'limit="10 分钟内"',
      'limit="十分钟之内"',
      ['words | limit | issue | 10 分钟内 | 十分钟之内'],
    ],
    ['an item that came', '- [ ] 盖章', '- [ ] 盖章\n- [ ] 留存根', ['minor | item | issue | - | 留存根']],
    ['an item that went', '- [ ] 写明物品\n', '', ['minor | item | issue | 写明物品 | -']],
    [
      'an item in other words',
      '看身份证',
      '看一看身份证',
      ['asked | item | ask-id | 看身份证 | 看一看身份证'],
    ],
    [
      'an item in other words with its id',
      '看身份证',
      '看一看身份证 {/* id: 6rcg5t */}',
      ['words | item | ask-id | 看身份证 | 看一看身份证'],
    ],
    [
      'an item that denies, whatever its id',
      '看身份证',
      '不看身份证 {/* id: 6rcg5t */}',
      ['minor | item | ask-id | 看身份证 | 不看身份证'],
    ],
    [
      'an item that names another role',
      '看身份证',
      '请前台看身份证',
      ['minor | item | ask-id | 看身份证 | 请前台看身份证'],
    ],
    [
      'an answer that leads elsewhere',
      '(#issue)',
      '(#end "不用开")',
      ['major | way | ask-id | issue | end\n不用开'],
    ],
    [
      'a doer',
      'id="issue" name="开放行条" by="receptionist"',
      'id="issue" name="开放行条" by="cashier"',
      ['minor | role | issue | receptionist | cashier'],
    ],
    [
      'a record',
      'records="放行条"',
      'records="放行条、登记表"',
      ['minor | record | issue | 放行条 | 放行条\n登记表'],
    ],
    ['a hold', 'id="ask-id"', 'id="ask-id" hold', ['major | hold | ask-id | - | true']],
    ['a case', 'id="ask-id"', 'id="ask-id" when="下雨"', ['major | when | ask-id | - | 下雨']],
    [
      'a red line',
      '- [ ] 盖章',
      '- [ ] 盖章\n\n<Warn>\n\n不得代开。\n\n</Warn>',
      ['major | redLine | issue | - | 不得代开。'],
    ],
    [
      'a step that came between two others',
      '<Step id="issue"',
      '<Step id="copy" name="留底">\n\n- [ ] 复印\n\n</Step>\n\n<Step id="issue"',
      ['major | part | copy | - | 留底'],
    ],
    ['the title', 'title: 开放行条', 'title: 怎样开放行条', ['words | title | - | 开放行条 | 怎样开放行条']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

test('a step that moves into another phase is told, though the work goes on as before', () => {
  const inPhase = (id: string) =>
    `<Phase id="one" name="登记">\n\n<Step id="a" name="登记">\n\n- [ ] 写\n\n</Step>\n\n${id === 'one' ? B : ''}</Phase>\n\n<Phase id="two" name="发放">\n\n${id === 'two' ? B : ''}<Step id="c" name="发放">\n\n- [ ] 发\n\n</Step>\n\n</Phase>`;
  const B = '<Step id="b" name="核对">\n\n- [ ] 看\n\n</Step>\n\n';
  const [last, now] = ['one', 'two'].map((id) => edition(SOUND.replace(STEPS, inPhase(id))));
  const changes = changesOf(last!, now!);
  expect(changes).toEqual([{ kind: 'region', of: 'b', before: 'one', after: 'two', weight: 'major' }]);
  expect(toldChanges(changes, last!, now!, { role: String, page: String })).toEqual([
    { name: '核对', changes: [{ kind: 'region', label: '阶段', before: '登记', after: '发放' }] },
  ]);
});

test('what changed is told by its step, in the names that the page uses', () => {
  const last = edition(SOUND);
  const now = edition(
    SOUND.replace('limit="10 分钟内" within="PT10M"', 'limit="3 分钟内" within="PT3M" hold')
      .replace('id="issue" name="开放行条" by="receptionist"', 'id="issue" name="开放行条" by="cashier"')
      .replace('(#issue)', '(#end "不用开")')
      .replace('outcome: 放行条已开', 'outcome: 放行条已交给业主'),
  );
  const role = (id: string) => ({ receptionist: '接待员', cashier: '收银员' })[id] ?? id;
  expect(toldChanges(changesOf(last, now), last, now, { role, page: String })).toEqual([
    {
      name: '整页',
      changes: [{ kind: 'outcome', label: '做完的结果', before: '放行条已开', after: '放行条已交给业主' }],
    },
    {
      name: '核对身份',
      changes: [{ kind: 'way', label: '接下去（是）', before: '开放行条', after: '结束、不用开' }],
    },
    {
      name: '开放行条',
      changes: [
        { kind: 'role', label: '岗位', before: '接待员', after: '收银员' },
        { kind: 'hold', label: '必须先做完', before: undefined, after: '' },
        { kind: 'limit', label: '时限', before: '10 分钟内（10 分钟）', after: '3 分钟内（3 分钟）' },
      ],
    },
  ]);
});

test('a limit that counts otherwise under the same words is told with how it counts', () => {
  const last = edition(SOUND);
  const now = edition(SOUND.replace('within="PT10M"', 'within="PT20M"'));
  const names = { role: String, page: String };
  expect(toldChanges(changesOf(last, now), last, now, names)).toEqual([
    {
      name: '开放行条',
      changes: [
        { kind: 'limit', label: '时限', before: '10 分钟内（10 分钟）', after: '10 分钟内（20 分钟）' },
      ],
    },
  ]);
});

test('a value that must be otherwise is told in words', () => {
  const last = edition(
    SOUND.replace('- [ ] 盖章', '- [ ] 盖章 <Value id="count" kind="number" name="份数" max="3" />'),
  );
  const now = edition(
    SOUND.replace('- [ ] 盖章', '- [ ] 盖章 <Value id="count" kind="number" name="份数" max="5" />'),
  );
  const names = { role: String, page: String };
  expect(toldChanges(changesOf(last, now), last, now, names)).toEqual([
    {
      name: '开放行条',
      changes: [{ kind: 'value', label: '要填的', before: '份数：不大于 3', after: '份数：不大于 5' }],
    },
  ]);
});

test('the case of an item is told with the item', () => {
  const last = edition(SOUND);
  const now = edition(SOUND.replace('- [ ] 盖章', '- [ ] 盖章 {/* when: 大件 */}'));
  expect(toldChanges(changesOf(last, now), last, now, { role: String, page: String })).toEqual([
    {
      name: '开放行条',
      changes: [{ kind: 'when', label: '只在（盖章）', before: undefined, after: '大件' }],
    },
  ]);
});
