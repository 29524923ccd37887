// @vitest-environment jsdom
/** What is brought to the wrong page is told for what it is, and where it belongs. */
import { expect, test } from 'vitest';
import { backup } from '../../src/device/model/backup.ts';
import { readPasted } from '../../src/device/keep/ask-pasted.tsx';
import { BACKUP } from '../../src/device/keep/parts-word.ts';
import { importFile } from '../../src/device/view/import/imports.ts';
import { remarkLine } from '../../src/remarks/remark.ts';
import { TAKE } from '../../src/run/handover/handed-over.ts';
import { encodeRun } from '../../src/run/handover/run-code.ts';
import { newRun } from '../../src/run/model/run.ts';
import { reportJson } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import { kindOfText } from '../../src/storage/parts/kind-of-text.ts';
import { packText, toParts } from '../../src/storage/parts/text-parts.ts';
import { BookStore } from '../../src/team/book/book-store.ts';
import { writeBook } from '../../src/team/book/book-file.ts';
import { NO_NOTES } from '../../src/team/book/book.ts';
import { IN_ADDRESS } from '../../src/team/share/in-address.ts';
import { WORD } from '../../src/team/share/receiving/read-shares.ts';
import { readFiles, readText } from '../../src/team/view/adding/read-in.ts';
import { Device, formOfPage, personId } from './random-team.ts';

const NOON = 1_796_040_000_000;
const { share } = new Device('d1', personId('one'), 0).share(NOON);
const SHARE = JSON.stringify(share);
const BACK = JSON.stringify({ ...share, to: { id: personId('two'), name: '小王' } });
const BOOK = writeBook({ people: [], forms: [], notes: NO_NOTES });
const FROM = { device: '', person: '', name: '', site: '' };
const KEPT = backup(new Map(), new Date(NOON), FROM);
const run = newRun('lost-key', 'f', '', NOON);
const HANDED = `【交接】失物 · 三楼 · 已做 1 / 3 项\nhttps://a.example/procedures/lost-key/checklist/${TAKE}${encodeRun({ id: 'lost-key/r1', run })}`;
const REMARK = remarkLine({
  slug: 'lost-key',
  version: '1.0.0',
  place: 'one',
  meaning: 'm',
  text: '少了一步',
});
const REPORT = reportJson(reportOf(formOfPage('lost-key'), run, {}));

test.each([
  ['share', SHARE],
  ['share', `【交给班组长】小张\n${toParts(WORD, SHARE)[0]}`],
  ['share', `https://a.example/team/${IN_ADDRESS}${packText(SHARE)}`],
  ['back', BACK],
  ['book', BOOK],
  ['backup', KEPT],
  ['backup', toParts(BACKUP, KEPT)[0]!],
  ['run', HANDED],
  ['remark', `您好：\n${REMARK}`],
  ['report', REPORT],
  [undefined, '今天谁值班？'],
  [undefined, '{"a":1}'],
  [undefined, '{'],
])('knows a text as %s', (kind, text) => {
  expect(kindOfText(text)).toBe(kind);
});

test.each([
  ['这是交接的一单，直接点开其中的链接就能接手。', HANDED],
  ['这是读者对规程提的意见，请转给负责那份规程的人。', REMARK],
  ['这是本机数据的备份，要在「本机数据」里导入。', toParts(BACKUP, KEPT)[0]!],
  ['这是本机数据的备份，要在「本机数据」里导入。', KEPT],
  [
    '这段文字里没有交来的记录，没有读。成员要在「学习」或「照着做」里点「交给班组长」，把复制出来的文字原样发来',
    '今天谁值班？',
  ],
])('the book says: %s', async (said, text) => {
  const { told } = await readText(new BookStore(new InMemory()), text, []);
  expect(told).toEqual([{ kind: 'problem', text: said }]);
});

test('the book names the file that is something else', async () => {
  const told = await readFiles(new BookStore(new InMemory()), [
    new File([KEPT], 'kept.json'),
    new File([REPORT], 'report.json'),
    new File([BACK], 'back.json'),
    new File(['今天谁值班？'], 'chat.txt'),
  ]);
  expect(told.map(({ text }) => text).sort()).toEqual([
    'back.json：这是班组长交回给成员的内容，由成员自己点「读班组长交回的」来读。',
    'chat.txt：不是「交给班组长」的文件，没有读',
    'kept.json：这是本机数据的备份，要在「本机数据」里导入。',
    'report.json：这是导出的报告，只供查看，不能读进来。',
  ]);
});

test('本机数据 says of a share and of a book where they are read, and changes nothing', async () => {
  const imported = (text: string) =>
    importFile(new File([text], 'x.json'), [], 'https://a.example/', new Map());
  expect(await imported(SHARE)).toEqual({
    said: '没有导入：这是「交给班组长」的内容，要在「班组账本」里读。本机数据没有变。',
  });
  expect(await imported(BOOK)).toEqual({
    said: '没有导入：这是导出的班组账本，要在「班组账本」里选文件读。本机数据没有变。',
  });
  expect(readPasted(toParts(WORD, SHARE)[0]!)).toEqual({
    problem: '这是「交给班组长」的内容，要在「班组账本」里读。',
  });
});
