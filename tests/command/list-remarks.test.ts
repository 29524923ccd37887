/** `zhaozhang remarks`: what came in, at the line that it is about, also after edits. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listRemarks } from '../../src/command/list-remarks.ts';
import { findPages } from '../../src/procedure/content/files.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { editionOf } from '../../src/procedure/history/edition.ts';
import { hashOf } from '../../src/procedure/history/meanings.ts';
import { readHistory } from '../../src/procedure/history/history-file.ts';
import { release } from '../../src/procedure/history/release.ts';
import { items } from '../../src/procedure/model/procedure.ts';
import { remarkId, remarkLine, type Remark } from '../../src/remarks/remark.ts';
import { hearConsole } from './hear-console.ts';

let folder: string;
let said: string[];
let complained: string[];
let page: string;
/** Of the item 请顾客看到账的提示. */
let item: Remark;

const read = async (file: string) => readPage(file, await readFile(file));
const write = async (name: string, ...remarks: (Remark | string)[]) => {
  const lines = remarks.map((one) => (typeof one === 'string' ? one : remarkLine(one)));
  await writeFile(join(folder, name), lines.join('\n'));
};
const list = (...names: string[]) =>
  listRemarks(
    names.map((name) => join(folder, name)),
    folder,
  );
const edit = async (before: string, after: string) => {
  const text = await readFile(page, 'utf8');
  expect(text).toContain(before);
  await writeFile(page, text.replace(before, after));
};
/** The line on which a text stands in the page. */
const lineOf = async (text: string) =>
  (await readFile(page, 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1;
const releaseAll = async (answers?: Map<string, string[]>) => {
  const pages = await Promise.all((await findPages(folder)).files.map(read));
  const words = { why: '看得更清楚', approvedBy: '店长', answers, isSame: () => false };
  return release(folder, pages, [], (text) => readPage('', text).outline, words);
};

/** Node writes no GBK: each of its characters is looked up by its bytes. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, number[]>();
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((char) => bytes.get(char) ?? [char.charCodeAt(0)]));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remarks-'));
  await cp('examples/shop-zh', folder, { recursive: true });
  const [domain = ''] = (await readdir(join(folder, 'procedures'))).filter((name) => !name.endsWith('.mdx'));
  page = join(folder, 'procedures', domain, 'refund.mdx');
  await releaseAll();
  const { matter, outline } = await read(page);
  item = {
    ...{ slug: 'refund', version: '1.0.0', meaning: hashOf(editionOf({ ...matter!, ...outline })) },
    place: items(outline).find(({ text }) => text === '请顾客看到账的提示')!.id,
    text: '要等三分钟',
  };
  ({ said, complained } = hearConsole());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('a remark stands at the line of its item, with what was read', async () => {
  await write('a.txt', '你好', item);
  expect(await list('a.txt')).toBe(true);
  expect(said).toEqual([
    `${page}:${await lineOf('请顾客看到账的提示')} 原路退钱 · 请顾客看到账的提示`,
    '  要等三分钟',
    `  refund/${remarkId(item)}、读的是 1.0.0 版、见 ${join(folder, 'a.txt')}:2`,
    '1 条意见',
  ]);
});

test('it stands there after lines were added above it, and after the item was worded otherwise', async () => {
  await edit('- [ ] 在收银机上点“退货”', '- [ ] 在收银机上点“退货”\n- [ ] 核对金额\n- [ ] 报出金额');
  await edit('请顾客看到账的提示', '请顾客看一看到账的提示');
  await edit('version: 1.0.0', 'version: 1.1.0');
  await write('a.txt', item);
  await list('a.txt');
  expect(said[0]).toBe(`${page}:${await lineOf('请顾客看一看到账的提示')} 原路退钱 · 请顾客看到账的提示`);
  expect(said[2]).toContain('读的是 1.0.0 版，现在是 1.1.0 版、这一项换了说法');
});

test('it stands at the step where the item went, and where the item is gone', async () => {
  await edit('- [ ] 请顾客看到账的提示\n', '');
  await write('a.txt', item);
  await list('a.txt');
  expect(said[0]).toBe(`${page}:${await lineOf('<Step id="pay-back"')} 原路退钱 · 请顾客看到账的提示`);
  expect(said[2]).toContain('这一项已经没有了');
  said.length = 0;
  await edit('- [ ] 拿一件同样的', '- [ ] 请顾客看到账的提示\n- [ ] 拿一件同样的');
  await list('a.txt');
  expect(said[0]).toContain(`${page}:${await lineOf('请顾客看到账的提示')} `);
  expect(said[2]).toContain('移到了这里');
});

test('the step is found under another id, and the page under another name', async () => {
  const renamed = await readFile(page, 'utf8');
  await writeFile(page, renamed.replaceAll('pay-back', 'money-back'));
  await write('a.txt', { ...item, place: 'pay-back' }, { ...item, place: '-', text: '太长' });
  await list('a.txt');
  expect(said[0]).toBe(`${page}:${await lineOf('title:')} 整页`);
  expect(said[3]).toBe(`${page}:${await lineOf('<Step id="money-back"')} 原路退钱`);
  said.length = 0;
  const moved = page.replace('refund', 'return-of-goods');
  await rename(page, moved);
  await rename(join(folder, 'history', 'refund.yaml'), join(folder, 'history', 'return-of-goods.yaml'));
  await list('a.txt');
  expect(said[0]).toBe(`${moved}:${2} 整页`);
  expect(said[2]).toContain('return-of-goods/');
});

test('what has no place any more is said to have none, and what nobody knows', async () => {
  await write(
    'a.txt',
    { ...item, place: 'nowhere' },
    { ...item, slug: 'closing', meaning: '1abc', text: '错字' },
  );
  expect(await list('a.txt')).toBe(true);
  expect(said.filter((_, index) => index % 3 === 0)).toEqual([
    `${page} 里已经没有这个地方 整页`,
    '这本手册里没有 closing 这一页，也没有记着那一版 整页',
    '2 条意见、2 条找不到地方',
  ]);
});

test('the same remark from two people is one, with both places; a damaged one is named', async () => {
  await write('a.txt', item, '');
  await write('b.txt', '转来：', `> ${remarkLine(item)}`, remarkLine(item).replace('三', '四'));
  expect(await list('a.txt', 'b.txt')).toBe(false);
  expect(said[2]).toContain(`见 ${join(folder, 'a.txt')}:1、${join(folder, 'b.txt')}:2`);
  expect(said[3]).toBe('1 条意见、1 条读不全');
  expect(complained).toEqual([
    expect.stringContaining(`${join(folder, 'b.txt')}:3 这条意见在路上缺了或改了字`),
  ]);
});

test('mail is read in its encodings, a text in those of the region', async () => {
  const line = remarkLine(item);
  const base64 = Buffer.from(`您好\r\n${line}\r\n`).toString('base64').replace(/.{76}/g, '$&\r\n');
  const quoted = [...Buffer.from(line)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/.{72}/g, '$&=\r\n');
  const head = (encoding: string, type = 'text/plain; charset="utf-8"') =>
    `Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  const both = `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="=_1"\r\n\r\n--=_1\r\n${head('base64')}${base64}\r\n--=_1\r\n${head('quoted-printable', 'text/html; charset=utf-8')}<p>${quoted}</p>\r\n--=_1--\r\n`;
  const files: [string, string | Uint8Array][] = [
    ['base64.eml', head('base64') + base64],
    ['quoted.eml', head('quoted-printable') + quoted],
    ['both.eml', both],
    ['box.mbox', `From a@x.cn Mon Nov 30\r\n${head('base64')}${base64}\r\nFrom b@x.cn Mon Nov 30\r\n${both}`],
    ['utf16.txt', Buffer.from(`\ufeff${line}`, 'utf16le')],
    ['gbk.txt', inGbk(line)],
  ];
  for (const [name, bytes] of files) {
    await writeFile(join(folder, name), bytes);
    said.length = 0;
    expect(await list(name), name).toBe(true);
    expect(said[1], name).toBe('  要等三分钟');
    expect(said[2]!.split('、').length, name).toBe(name === 'box.mbox' ? 4 : 3);
  }
});

test('a file that is not there or no text, or has none, is told', async () => {
  await writeFile(
    join(folder, 'picture.txt'),
    Uint8Array.from({ length: 4000 }, (_, at) => at % 7),
  );
  await write('plain.txt', '你好');
  expect(await list('none.txt', 'picture.txt', 'plain.txt')).toBe(false);
  expect(complained).toEqual([
    `没有文件 ${join(folder, 'none.txt')}。`,
    `${join(folder, 'picture.txt')} 不是文本、邮件、Word 或网页，读不出来。`,
  ]);
  expect(said).toEqual([`${join(folder, 'plain.txt')} 里没有意见。意见那一行的样子是：“……” [remark …]`]);
});

test('a release answers it, with a new version or with the last, and the list says so', async () => {
  const answers = new Map([['refund', [remarkId(item)]]]);
  expect(await releaseAll(answers)).toEqual({ released: 0, answered: 1, refused: [] });
  expect(await releaseAll(answers)).toEqual({ released: 0, refused: [] });
  await edit('- [ ] 请顾客看到账的提示', '- [ ] 请顾客看到账的提示\n- [ ] 等三分钟');
  await edit('version: 1.0.0', 'version: 1.1.0');
  const other = new Map([['refund', ['1abc']]]);
  expect(await releaseAll(other)).toEqual({ released: 1, refused: [] });
  const editions = await readHistory(folder, 'refund');
  expect(editions.map(({ version, answers }) => [version, answers])).toEqual([
    ['1.0.0', [remarkId(item)]],
    ['1.1.0', ['1abc']],
  ]);
  await write('a.txt', item);
  await list('a.txt');
  expect(said[2]).toContain('1.0.0 版已答复');
});
