/** Whole pages at the door: joined, left out, taken with points that nobody has answered, beside the old words as they stood. */
import { describe, expect, test } from 'vitest';
import { oldLines } from '../../src/desk/door/old-lines.ts';
import { withOpenPoints } from '../../src/desk/door/open-points.ts';
import { namedLedger } from '../../src/desk/door/named-ledger.ts';
import { ledgerWithout, unsureIn } from '../../src/desk/door/settle.ts';
import { bodyOf } from '../../src/import/document/html-nodes.ts';
import { readHtml } from '../../src/import/document/read-html.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const HTML = `<h1>行李寄存流程</h1><p>1. 行李员问清房号和件数。</p><p>2. 填写登记表。</p>
<h1>行李清点规范</h1><ol><li>每天清点行李房。</li><li>把结果写在登记本上。</li></ol>
<table><tr><th>步骤</th><th>责任人</th><th>记录</th></tr><tr><td>交接</td><td>领班</td><td>《交接表》</td></tr></table>`;

const document = readHtml('a.html', bodyOf(HTML));

function read(joined: string[] = []) {
  let count = 0;
  return importDocument(document, {
    today: '2026-12-01',
    known: [],
    idOf: (name) => (name.startsWith('行李') && name.length > 3 ? `page-${++count}` : 'role'),
    joined: new Set(joined),
  });
}

const titles = (joined: string[]) => read(joined).proposals.map(({ draft }) => draft.matter.title);

describe('a page that is joined with the one before', () => {
  test('stands in it under its title, and comes back by itself', () => {
    const slug = read().proposals[1]!.draft.slug;
    expect(titles([])).toEqual(['行李寄存流程', '行李清点规范']);
    expect(titles([slug])).toEqual(['行李寄存流程']);
    const [page] = read([slug]).proposals;
    expect(page!.joined).toEqual([{ slug, title: '行李清点规范' }]);
    expect(writeDraft(page!.draft)).toContain('<Phase id="phase-1" name="行李清点规范">');
  });

  test('takes every sentence with it', () => {
    const slug = read().proposals[1]!.draft.slug;
    const [apart, together] = [read().ledger, read([slug]).ledger];
    expect(together.map(({ text }) => text)).toEqual(apart.map(({ text }) => text));
    expect(new Set(together.flatMap(({ page }) => page ?? []))).toEqual(
      new Set([read().proposals[0]!.draft.slug]),
    );
  });

  test('stays by itself where it is the first', () => {
    expect(titles([read().proposals[0]!.draft.slug])).toEqual(['行李寄存流程', '行李清点规范']);
  });
});

test('a page that is left out is so in the account, sentence by sentence, and the other is not', () => {
  const { proposals, ledger } = read();
  const [first, second] = proposals.map(({ draft }) => draft.slug) as [string, string];
  const after = ledgerWithout(ledger, new Set([second]));
  expect(after).toHaveLength(ledger.length);
  const fatesOf = (slug: string) =>
    new Set(after.filter(({ page }) => page === slug).map(({ fate, why }) => `${fate} ${why ?? ''}`));
  expect(fatesOf(second)).toEqual(new Set(['left page-left-out']));
  expect(fatesOf(first)).toEqual(new Set(['kept ']));
});

test('the account names pages and steps as their author reads them', () => {
  const { proposals, ledger } = read();
  const rows = namedLedger(ledger, proposals).map(({ text, page, group }) => [text, page, group]);
  expect(rows.slice(1, 3)).toEqual([
    ['1. 行李员问清房号和件数。', '行李寄存流程', '问清房号和件数'],
    ['2. 填写登记表。', '行李寄存流程', '填写登记表'],
  ]);
});

test('what nobody has answered goes along as an open point of its step', () => {
  const { proposals, ledger } = read();
  const [proposal] = proposals as [(typeof proposals)[0]];
  const open = unsureIn(proposal, ledger, (id) => id).filter(({ group }) => group === 'step-2');
  expect(open.map(({ doubt }) => doubt)).toContain('doer-from-before');
  const text = writeDraft(withOpenPoints(proposal.draft, open));
  expect(text.split('<Step id="step-2"')[1]).toMatch(/<Gap>请核对：.*没写谁做，照上一步填的.*<\/Gap>/);
  expect(text.split('<Step id="step-2"')[0]).not.toContain('<Gap>');
  expect(writeDraft(withOpenPoints(proposal.draft, []))).toBe(writeDraft(proposal.draft));
});

test('what a step is called is the author’s alone, and no open point of the page', () => {
  const { proposals, ledger } = read();
  const [proposal] = proposals as [(typeof proposals)[0]];
  const names = unsureIn(proposal, ledger, (id) => id).filter(({ doubt }) => doubt === 'name-shortened');
  expect(names.length).toBeGreaterThan(0);
  expect(writeDraft(withOpenPoints(proposal.draft, names))).toBe(writeDraft(proposal.draft));
});

test('the old words stand as they stood: headings, numbers, and the last cell of each row', () => {
  const { from, to } = read().proposals[1]!;
  expect(oldLines(document, from, to)).toEqual([
    { text: '行李清点规范', isHeading: true },
    { text: '1. 每天清点行李房。', isHeading: false },
    { text: '2. 把结果写在登记本上。', isHeading: false },
    {
      rows: [
        ['步骤', '责任人', '记录'],
        ['交接', '领班', '《交接表》'],
      ],
    },
  ]);
});
