/** What the account calls kept stands in the draft, whatever kind of page it is. */
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/import/document/read-markdown.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { KINDS } from '../../src/procedure/model/procedure.ts';

const TABLE = `# 押金管理制度

第一条 为规范押金管理，制定本制度。
第二条 严禁私自收取押金。前台应在10分钟内收取押金，填写《押金单》。

| 序号 | 项目 | 时限 | 责任人 | 表单 |
| --- | --- | --- | --- | --- |
| 1 | 收取押金 | 10分钟内 | 收银员 | 押金单 |
| 2 | 退还押金 | 收到申请后3个工作日内办完，旺季顺延 | 财务主管、大堂副理 | 退款单 |
| 3 | 核对账目 | 无 | — | / |
`;
const ASKING = `# 退款管理规范

一、申请
1、客人提出退款申请，填写《退款单》。
2、金额是否超过500元？超过→3；不超过→结束
3、经主任同意后方可退款。
二、要求
1、若客人不满意，报告经理，否则照常办理。
2、保洁员应在5分钟内到场。
`;

const DOCUMENTS = [
  ['a table', TABLE],
  ['questions', ASKING],
] as const;

const plain = (said: string) => said.replace(/[\s\p{P}\p{S}]+/gu, '');

/** All words of a draft. */
const wordsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value !== null && typeof value === 'object'
      ? Object.values(value).map(wordsIn).join('\n')
      : '';

const imported = (text: string, kind: (typeof KINDS)[number]) => {
  let count = 0;
  return importDocument(readMarkdown('旧文件.md', text), {
    today: '2026-11-29',
    known: [],
    idOf: () => `x${++count}`,
    kinds: new Map([['x1', kind]]),
  });
};

test.each(DOCUMENTS.flatMap(([name, text]) => KINDS.map((kind) => ({ name, text, kind }))))(
  '$name as $kind',
  ({ text, kind }) => {
    const { proposals, ledger, roles } = imported(text, kind);
    expect(proposals.map(({ draft }) => draft.matter.kind)).toEqual([kind]);
    const said = plain(wordsIn([proposals.map(({ draft }) => draft), roles])).replaceAll('end', '结束');
    const lost = ledger
      .filter(({ fate, as }) => fate !== 'left' && as.join() !== 'number')
      .flatMap(({ text: words }) => words.replace(/^(?:[\d一二三]+、|第.条)/u, '').split(/[，。；？→、]|->/u))
      .map((clause) => plain(clause).replace(/^(?:若|否则)/u, ''))
      .filter((clause) => !said.includes(clause));
    expect(lost).toEqual([]);
  },
);

test('in a page without steps the cells of a table stand as lines under their heads', () => {
  const { proposals, ledger, roles } = imported(TABLE, 'policy');
  const [{ draft }] = proposals as [(typeof proposals)[number]];
  expect(JSON.stringify(draft.body)).toContain(
    '{"kind":"prose","text":"时限：10分钟内"},{"kind":"prose","text":"责任人：收银员"},{"kind":"prose","text":"表单：押金单"}',
  );
  expect(roles.map(({ name }) => name)).toEqual(['前台', '收银员', '财务主管', '大堂副理']);
  const cells = ledger.filter(({ text }) => ['10分钟内', '收银员', '押金单'].includes(text));
  expect(cells.map(({ as }) => as)).toEqual([['prose'], ['prose'], ['prose']]);
});

test('who does something is asked of steps alone', () => {
  const doubts = imported(TABLE, 'policy').ledger.flatMap((entry) => entry.doubts);
  expect(doubts.filter((doubt) => doubt.startsWith('doer'))).toEqual([]);
});
