import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import GapList from '../../src/indexes/look-ups/gaps.tsx';
import { openPointsCsv } from '../../src/indexes/model/open-points-csv.ts';
import { countOpen, openEntries } from '../../src/indexes/model/open-points.ts';
import { page, section, step } from './pages.ts';

const pages = [
  page('a', {
    owner: '客房部',
    steps: [step('assign', { by: ['clerk'] }), step('clean'), step('air'), step('group', { calls: 'b' })],
    sections: [section('fines')],
    openPoints: [
      { kind: 'gap', text: '没有房时怎么办？', group: 'assign', line: 9 },
      { kind: 'legal', text: '迟到扣当天工资。', group: 'fines', line: 30 },
      { kind: 'gap', text: '谁来改？', line: 40 },
    ],
  }),
  page('b', { domain: 'shop', steps: [step('sell', { by: ['clerk'] })] }),
];

describe('what is to be settled', () => {
  test('is every gap and legal point, then the steps of which nobody is named', () => {
    expect(
      openEntries(pages).map(({ what, text, owner, slug, anchor, name }) => [
        what,
        text,
        owner,
        slug,
        anchor,
        name,
      ]),
    ).toEqual([
      ['gap', '没有房时怎么办？', '客房部', 'a', 'assign', '做assign'],
      ['legal', '迟到扣当天工资。', '客房部', 'a', 'fines', '看fines'],
      ['gap', '谁来改？', '客房部', 'a', 'open-3-mark', undefined],
      ['doer', '', '客房部', 'a', 'clean', '做clean'],
      ['doer', '', '客房部', 'a', 'air', '做air'],
    ]);
  });

  test('is counted by its kind, steps without a doer aside', () => {
    expect(countOpen(pages)).toEqual({ gap: 2, legal: 1 });
  });

  test('is a table with a column for what is settled, which Excel reads as Chinese', () => {
    const csv = openPointsCsv(
      openEntries(pages).slice(0, 1),
      () => '酒店前厅',
      (path) => `https://x.cn/${path}`,
    );
    expect(csv).toBe(
      '\uFEFF种类,场景,由谁来定,规程,步骤,内容,定为,网址\r\n' +
        '待定,酒店前厅,客房部,规程a,做assign,没有房时怎么办？,,https://x.cn/procedures/a/#assign\r\n',
    );
  });
});

describe('the list of it', () => {
  const domains = [
    { id: 'shop', name: '商店', summary: '' },
    { id: 'hotel', name: '酒店', summary: '' },
  ];
  const list = GapList({ procedures: pages, domains, roles: [], sources: [], glossary: [], records: [] });

  test('stands by domain and by who has to settle it, steps without a doer in one line a page', () => {
    const html = render(h(list.Entries, {}));
    expect(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toBe(
      ' 酒店 4 条 由客房部来定 没有房时怎么办？ 规程a · 做assign 定为： 须依法核对 迟到扣当天工资。 规程a · 看fines 定为： 谁来改？ 规程a 定为： 规程a：2 步没有写由谁做 做clean 做air 定为： ',
    );
    expect(
      [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replace(/^.*?procedures/, '')),
    ).toEqual(['/a/#assign', '/a/#fines', '/a/#open-3-mark', '/a/#clean', '/a/#air']);
  });

  test('can be narrowed down to a kind and to an owner', () => {
    expect(list.buttons?.choices.map(({ name }) => name)).toEqual(['待定', '须依法核对', '没有写由谁做']);
    expect(list.owners).toEqual([{ id: '客房部', name: '客房部' }]);
  });

  test('is empty where everything is settled', () => {
    expect(
      GapList({ procedures: pages.slice(1), domains, roles: [], sources: [], glossary: [], records: [] })
        .total,
    ).toBe(0);
  });
});
