/** A page as a Word file, and read back through the door for old documents. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { chartPictures } from '../../src/word/chart-picture.ts';
import { wordFile } from '../../src/word/word-file.ts';
import { wordPage } from '../../src/word/word-page.ts';

const PAGE = `---
title: 雨伞出借流程
summary: 住客借伞从登记到归还。
kind: procedure
domain: lobby
roles: [receptionist, cashier]
trigger: 住客要借伞
outcome: 伞已归还，押金已退
keywords: []
owner: 前厅部
version: 1.2.0
updated: 2026-11-21
reviewBy: 2027-11-21
sources: [umbrella]
related: []
---

<Step id="ask" name="问房号" by="receptionist">

- [ ] 问住客的房号
- [ ] 递上纸巾 {/* when: 下雨 */}

<Ask question="住客交了押金吗？">

- [交了](#lend)
- [没有](#deposit)
- [不愿交](#end "不出借")

</Ask>

</Step>

<Step id="deposit" name="收取押金" by="cashier" records="押金单">

- [ ] 收取押金

<Limit within="PT10M">10 分钟内</Limit>

</Step>

<Step id="lend" name="交付雨伞" by="receptionist" records="雨伞登记表" next="end">

- [ ] 检查雨伞
- [ ] 请住客签字

<Warn>严禁借出损坏的雨伞</Warn>

</Step>

<Step id="spare" name="补充雨伞" by="receptionist">

- [ ] 把备用雨伞放进伞架

</Step>
`;

const NAMES = new Map([
  ['receptionist', '接待员'],
  ['cashier', '收银员'],
]);
const roleName = (id: string) => NAMES.get(id) ?? id;

function read(text: string): Procedure {
  const page = readPage('procedures/lobby/umbrella.mdx', text);
  return procedureOf({ ...page, matter: page.matter! });
}

async function readBack(bytes: Uint8Array): Promise<Procedure[]> {
  const document = await readDocumentFile('a.docx', bytes);
  if ('problem' in document) throw new Error(document.problem);
  const { proposals } = importDocument(document, {
    today: '2026-11-29',
    known: [...NAMES].map(([id, name]) => ({ id, name })),
    idOf: () => 'x',
  });
  return proposals.map(({ draft }) => read(writeDraft(draft)));
}

/** What a page says of its flow, by the places of its steps and not by their ids. */
function outlineOf({ title, kind, steps }: Procedure) {
  const place = (to: string | undefined) => {
    const at = steps.findIndex(({ id }) => id === to);
    return at < 0 ? to : at;
  };
  return {
    title,
    kind,
    steps: steps.map(({ name, by, items, limits, records, redLines, ask, next }) => ({
      name,
      by,
      items: items.map(({ text, when }) => [text, when]),
      limits: limits.map(({ text, within }) => [text, within]),
      records,
      redLines,
      next: place(next),
      ask: ask && [ask.question, ...ask.answers.map(({ text, to, outcome }) => [text, place(to), outcome])],
    })),
  };
}

describe('a page as a Word file', () => {
  test('reads back through the door as the same outline', async () => {
    const page = read(PAGE);
    const bytes = await wordFile(wordPage(page, roleName), await chartPictures(page, roleName));
    const back = await readBack(bytes);
    expect(back.map(outlineOf)).toEqual([outlineOf(page)]);
  });

  test('holds its flowchart as a picture in two forms, and owner and version at the foot of each sheet', async () => {
    const page = read(PAGE);
    const chart = await chartPictures(page, roleName);
    const parts = unzipSync(await wordFile(wordPage(page, roleName), chart));
    const names = Object.keys(parts);
    expect(
      names
        .filter((name) => name.startsWith('word/media/'))
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['png', 'svg']);
    const footer = names.find((name) => /^word\/footer\d*\.xml$/.test(name))!;
    expect(new TextDecoder().decode(parts[footer])).toContain('前厅部 · 版本 1.2.0 · 2026-11-21');
    expect(chart.map(({ svg }) => svg).join('')).toContain('住客交了押金吗');
    expect(chart[0]!.width).toBeGreaterThan(100);
  });

  test('parts a chart that is too high for a sheet', async () => {
    const more = Array.from(
      { length: 30 },
      (_, at) =>
        `<Step id="more-${at}" name="第 ${at} 件事" by="cashier">\n\n- [ ] 做第 ${at} 件事\n\n</Step>\n`,
    );
    const pieces = await chartPictures(read(PAGE.replace(' next="end"', '') + more.join('\n')), roleName);
    expect(pieces.length).toBeGreaterThan(1);
    // 1.4 times as high as wide is a sheet; finer than half its size nobody reads it.
    expect(pieces.filter(({ height }) => height > 1800)).toEqual([]);
  });

  test('of a norm has its sections and no chart', async () => {
    const page = read(
      PAGE.replace('kind: procedure', 'kind: norm').replace(
        /<Step id="ask"[\s\S]*$/,
        '<Section id="look" name="仪容">\n\n- [ ] 头发整齐\n\n<Warn>严禁涂香水</Warn>\n\n</Section>\n',
      ),
    );
    expect(await chartPictures(page, roleName)).toEqual([]);
    expect(wordPage(page, roleName).sections).toEqual([
      { name: '仪容', lines: ['严禁涂香水'], items: ['头发整齐'] },
    ]);
  });
});
