/** Tables on pages of the web: their heads, and lists that are run together in a cell. */
import { expect, test } from 'vitest';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

async function read(html: string) {
  const document = await readDocumentFile('a.html', new TextEncoder().encode(html));
  if ('problem' in document) throw new Error(document.problem);
  let count = 0;
  return importDocument(document, { today: '2026-11-29', known: [], idOf: () => `x${++count}` });
}

const table = (...rows: string[][]) =>
  `<h1>开门流程</h1><table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
const td = (words: string) => `<td>${words}</td>`;

test.each([
  ['cells of heads', (words: string) => `<th>${words}</th>`],
  ['bold words in the first row', (words: string) => td(`<b>${words}</b>`)],
])('%s are no step, whatever they are called', async (_, head) => {
  const { proposals, ledger } = await read(
    table(
      ['做啥', '咋弄'].map(head),
      ['通电', '合上总闸，看电压表是否正常'].map(td),
      ['开灯', '按从里到外的顺序打开各区的灯'].map(td),
    ),
  );
  const steps = proposals[0]!.draft.body.flatMap((part) => (part.kind === 'step' ? [part.name] : []));
  expect(steps).toEqual(['通电', '开灯']);
  expect(ledger.find(({ text }) => text.includes('做啥'))).toMatchObject({
    fate: 'left',
    why: 'head-of-table',
  });
});

test('a list that is run together in a cell is cut where it counts on, and every word is accounted for', async () => {
  const { proposals, ledger } = await read(
    table(['步骤', '内容'].map(td), ['收货', '1.核对送货单 2.清点件数 3.在单上签字'].map(td)),
  );
  expect(writeDraft(proposals[0]!.draft)).toContain('- [ ] 核对送货单\n- [ ] 清点件数\n- [ ] 在单上签字\n');
  expect(ledger.map(({ text }) => text).join(' ')).toContain('清点件数');
});

test('figures in a cell are no list', async () => {
  const { proposals } = await read(
    table(['步骤', '内容'].map(td), ['测温', '温度在2.5到3.5之间，压力1.2以下'].map(td)),
  );
  expect(writeDraft(proposals[0]!.draft)).toContain('温度在2.5到3.5之间');
});
