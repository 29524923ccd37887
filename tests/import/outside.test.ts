/** What a document says of itself, of whom it speaks in a list below, and what it leaves open: none of it is a step. */
import { expect, test } from 'vitest';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { DraftPart } from '../../src/procedure/draft/draft.ts';

function imported(text: string) {
  let count = 0;
  return importDocument(readText('a.txt', text), {
    today: '2026-12-01',
    known: [],
    idOf: () => `x${++count}`,
  });
}

const TEXT = `行李寄存流程
为了让客人放心，特制定本规程。
一、受理
（一）客人要求寄存时，行李员应：
1. 问清房号、件数、取回时间；
2. 当面检查行李是否上锁；
3. 填写《行李寄存登记表》。
二、未定事项
夜间寄存的收费标准另行通知。
三、附则
本规程由前厅部负责解释。
本规程自2024年3月1日起施行。
联系电话：8008`;

const stepsOf = (parts: DraftPart[]): Extract<DraftPart, { kind: 'step' }>[] =>
  parts.flatMap((part) => (part.kind === 'step' ? [part] : 'parts' in part ? stepsOf(part.parts) : []));

test('only what is done becomes a step, by whom the sentence above the list names', () => {
  const { proposals, roles } = imported(TEXT);
  const [{ draft }] = proposals as [(typeof proposals)[0]];
  expect(proposals).toHaveLength(1);
  expect(stepsOf(draft.body).map(({ name, by }) => [name, by])).toEqual([
    ['问清房号、件数、取回时间', [roles[0]!.id]],
    ['当面检查行李是否上锁', [roles[0]!.id]],
    ['填写《行李寄存登记表》', [roles[0]!.id]],
  ]);
  expect(roles.map(({ name }) => name)).toEqual(['行李员']);
  expect(stepsOf(draft.body)[0]!.parts[0]).toEqual({
    kind: 'prose',
    text: '客人要求寄存时，行李员应：',
  });
});

test('the purpose introduces, what is open is a gap, and the rest is left out and told why', () => {
  const { proposals, ledger } = imported(TEXT);
  const { body, matter } = proposals[0]!.draft;
  expect(matter.summary).toBe('为了让客人放心，特制定本规程');
  // Since when it holds is said nowhere else, so it stays.
  expect(body.filter(({ kind }) => kind === 'prose')).toEqual([
    { kind: 'prose', text: '为了让客人放心，特制定本规程。' },
    { kind: 'prose', text: '本规程自2024年3月1日起施行。' },
  ]);
  expect(body.filter(({ kind }) => kind === 'gap')).toEqual([
    { kind: 'gap', text: '夜间寄存的收费标准另行通知。' },
  ]);
  expect(ledger.filter(({ fate }) => fate === 'left').map(({ text, why }) => [text, why])).toEqual([
    ['二、未定事项', 'chapter-name'],
    ['三、附则', 'chapter-name'],
    ['本规程由前厅部负责解释。', 'interpretation'],
    ['联系电话：8008', 'contact'],
  ]);
});

test('a sentence that leads to a list which does not come is not lost', () => {
  const { ledger } = imported('巡查流程\n1、检查各层的门窗，并在登记本上签字。\n2、发现异常时，保安应：');
  expect(ledger.at(-1)).toMatchObject({ text: '2、发现异常时，保安应：', fate: 'kept' });
});
