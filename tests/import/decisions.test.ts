/** Questions that old documents ask, and where their answers lead. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { DraftPart } from '../../src/procedure/draft/draft.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const pagesOf = (text: string) => {
  let count = 0;
  return importDocument(readText('a.txt', text), {
    today: '2026-11-29',
    known: [],
    idOf: () => `x${++count}`,
  }).proposals.map(({ draft }) => draft);
};

/** The steps of a page: id, items, question with its answers, and what comes next where it is said. */
function flowOf(text: string): string[] {
  const [draft] = pagesOf(text);
  const said = (part: DraftPart): string =>
    part.kind === 'items'
      ? part.items.map(({ text, when }) => (when ? `${text} (${when})` : text)).join(', ')
      : part.kind === 'ask'
        ? `${part.question} ${part.answers.map(({ text, to, outcome }) => `${text}→${to}${outcome ?? ''}`).join(' ')}`
        : part.kind;
  return draft!.body.flatMap((part) =>
    part.kind === 'step'
      ? [`${part.id}: ${part.parts.map(said).join('; ')}${part.next ? ` → ${part.next}` : ''}`]
      : [],
  );
}

const end = '\n2、把结果写在登记本上，并交给护士长。\n3、当班结束前把登记本放回柜子里。';

describe('a question', () => {
  test('is asked where one sentence says what is done otherwise', () => {
    expect(flowOf(`复核流程\n1、核对结果，如结果一致，则通知护士，否则重新采样。${end}`)).toEqual([
      'step-1: 核对结果; 结果一致吗？ 是→step-1-yes 否→step-1-no',
      'step-1-yes: 通知护士 → step-2',
      'step-1-no: 重新采样',
      'step-2: 把结果写在登记本上，并交给护士长',
      'step-3: 当班结束前把登记本放回柜子里',
    ]);
  });

  test('is asked over two steps of which each is done where the other is not', () => {
    expect(
      flowOf(
        `受理流程\n1、如果客人没有预订，应介绍各种房型和房价。\n2、如果客人有预订，应找出客人的预订单。${end.replace('2、', '3、').replace('3、当', '4、当')}`,
      ),
    ).toEqual([
      'step-1: 客人有预订吗？ 是→step-1-yes 否→step-1-no',
      'step-1-yes: 应找出客人的预订单 → step-2',
      'step-1-no: 应介绍各种房型和房价',
      'step-2: 把结果写在登记本上，并交给护士长',
      'step-3: 当班结束前把登记本放回柜子里',
    ]);
  });

  test('stands before what depends on its yes; of the no, the old text does not speak', () => {
    expect(flowOf(`动火流程\n1、填写申请表，必须经安全主管同意后方可动火。${end}`)[0]).toBe(
      'step-1: 填写申请表，必须经安全主管同意后方可动火; 安全主管同意吗？ 是→step-2 否→gap“安全主管同意吗？”答“否”时怎么办？',
    );
  });

  test('is none where two cases are no opposites', () => {
    expect(flowOf(`受理流程\n1、如果客人带了宠物，应请客人登记。如果下雨，应递上雨伞。${end}`)[0]).toBe(
      'step-1: 应请客人登记 (客人带了宠物), 应递上雨伞 (下雨)',
    );
  });

  test('is none where examples are given', () => {
    expect(
      flowOf(`交底流程\n1、向新员工交底各项制度，如考勤制度、安全制度等有关制度。${end}`)[0],
    ).not.toContain('(');
  });

  test('makes a page that the check can read', () => {
    const text = `复核流程\n1、经安全主管同意后方可开始。\n2、核对结果，如结果一致，则通知护士，否则重新采样。`;
    for (const draft of pagesOf(text)) {
      const { findings } = readPage(`${draft.slug}.mdx`, writeDraft(draft));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
