/** What a Word file holds beside plain paragraphs. */
import { expect, test } from 'vitest';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { deleted, docx, inserted, moved, p, picture, run, table, textBox } from './docx.ts';

const read = async (blocks: string[]) => {
  const document = await readDocumentFile('a.docx', docx(blocks));
  if ('problem' in document) throw new Error(document.problem);
  const { text, blocks: found, notes } = document;
  return {
    lines: found.map(({ kind, level, ordinal, start, end }) =>
      [kind, level, ordinal ?? '-', text.slice(start, end)].join(' '),
    ),
    notes,
  };
};

test('headings and numbered lists keep their level and number', async () => {
  const { lines } = await read([
    p('交接班流程', { style: 'H1' }),
    p('准备', { style: 'BT2' }),
    p('清点钥匙', { numbered: 0 }),
    p('逐把核对', { numbered: 1 }),
    p('填写记录', { numbered: 0 }),
    p('带好工牌', { bulleted: 0 }),
  ]);
  expect(lines).toEqual([
    'heading 1 - 交接班流程',
    'heading 2 - 准备',
    'item 1 1 清点钥匙',
    'item 2 1 逐把核对',
    'item 1 2 填写记录',
    'item 1 0 带好工牌',
  ]);
});

test('tracked changes are read as accepted, and told', async () => {
  const { lines, notes } = await read([
    p(run('押金') + deleted('200') + inserted('300') + run('元')),
    p(moved('挪来的一句')),
  ]);
  expect(lines).toEqual(['paragraph 0 - 押金300元', 'paragraph 0 - 挪来的一句']);
  expect(notes).toEqual(['文件里有没接受的修订（插入 2 处，删除 1 处），按全部接受来读。']);
});

test.each([true, false])(
  'a text box is read where it stands, with an older drawing beside it: %s',
  async (fallback) => {
    const { lines } = await read([p('前'), textBox('框里第一行\n框里第二行', fallback), p('后')]);
    expect(lines).toEqual([
      'paragraph 0 - 前',
      'paragraph 0 - 框里第一行',
      'paragraph 0 - 框里第二行',
      'paragraph 0 - 后',
    ]);
  },
);

test('a table gives its rows, merged cells once, a table in a cell where it stands', async () => {
  const { lines } = await read([
    table([
      ['步骤', '内容', '责任人'],
      [{ text: '受理', down: 'start' }, '登记', '前台'],
      [{ text: '', down: 'on' }, '回执', '前台'],
      [{ text: '说明', span: 3, table: table([['内', '表']]) }],
    ]),
  ]);
  expect(lines.map((line) => line.replaceAll('\t', '|'))).toEqual([
    'row 0 - 步骤|内容|责任人',
    'row 0 - 受理|登记|前台',
    'row 0 - |回执|前台',
    'row 0 - 内|表',
    'paragraph 0 - 说明',
  ]);
});

test('pictures are counted and not taken over', async () => {
  const { lines, notes } = await read([p(run('见图') + picture()), p(picture())]);
  expect(lines).toEqual(['paragraph 0 - 见图']);
  expect(notes).toEqual(['文件里有 2 张图片，没有读入，请自己放进页面。']);
});
