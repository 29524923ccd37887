/** `zhaozhang import`: what it writes, what it says, and what it leaves alone. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importFiles } from '../../src/command/import-files.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import { docx, p, table } from '../import/docx.ts';
import { hearConsole } from './hear-console.ts';

let folder: string;
let said: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  ({ said, complained } = hearConsole());
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const all = () =>
  globSync('**/*.*', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
const run = (...names: string[]) => importFiles(names.map(at), { to: at('out'), handbook: 'tests/handbook' });

const OLD = docx([
  p('开箱验货流程', { style: 'H1' }),
  table([
    ['序号', '步骤', '工作内容', '责任人', '时限', '记录'],
    ['1', '收货', '核对送货单,清点件数', '仓管员', '到货后2小时内', '《送货单》'],
    ['2', '开箱', '检查外观;严禁用刀划开内袋', '质检员', '当天', '《验货记录》'],
  ]),
  p('如有破损,应拍照并通知采购部。'),
]);

test('writes pages, lines for the lists and the account of every sentence', async () => {
  writeFileSync(at('旧文件.docx'), OLD);
  expect(await run('旧文件.docx')).toBe(true);
  expect(all()).toEqual([
    'out/jiu-wen-jian/domains.yaml',
    'out/jiu-wen-jian/kai-xiang-yan-huo-liu-cheng.mdx',
    'out/jiu-wen-jian/ledger.csv',
    'out/jiu-wen-jian/sources.yaml',
    '旧文件.docx',
  ]);
  const page = readFileSync(at('out/jiu-wen-jian/kai-xiang-yan-huo-liu-cheng.mdx'), 'utf8');
  expect(page.replace(/\d{4}-\d\d-\d\d/g, 'today')).toMatchInlineSnapshot(`
    "---
    title: 开箱验货流程
    summary: 开箱验货流程
    kind: procedure
    domain: unsorted
    roles: [storekeeper, inspector]
    owner: 待定
    version: "0.1.0"
    updated: "today"
    reviewBy: "today"
    sources: [kai-xiang-yan-huo-liu-cheng]
    ---

    <Step id="step-1" name="收货" by="storekeeper" records="送货单">

    - [ ] 核对送货单,清点件数

    <Limit within="PT2H">到货后2小时内</Limit>

    </Step>

    <Step id="step-2" name="开箱" by="inspector" records="验货记录">

    - [ ] 检查外观

    <Warn>严禁用刀划开内袋</Warn>

    <Limit>当天</Limit>

    </Step>

    <Step id="step-3" name="拍照并通知采购部" by="inspector">

    - [ ] 应拍照并通知采购部 {/* when: 有破损 */}

    </Step>
    "
  `);
  expect(readFileSync(at('out/jiu-wen-jian/ledger.csv'), 'utf8').slice(1)).toMatchInlineSnapshot(`
    "行,列,原来的话,怎样处理,当作什么,哪一页,哪一步,为什么不收,请核对
    1,1,开箱验货流程,照收,标题,kai-xiang-yan-huo-liu-cheng,,,
    2,1,"序号	步骤	工作内容	责任人	时限	记录",没有收,,,,表头,
    3,1,1,照收,序号,kai-xiang-yan-huo-liu-cheng,step-1,,
    3,3,收货,照收,步骤名,kai-xiang-yan-huo-liu-cheng,step-1,,表单的名称是从句子里截下来的
    3,6,"核对送货单,清点件数",照收,检查项、表单,kai-xiang-yan-huo-liu-cheng,step-1,,
    3,17,仓管员,照收,谁来做,kai-xiang-yan-huo-liu-cheng,step-1,,
    3,21,到货后2小时内,照收,时限,kai-xiang-yan-huo-liu-cheng,step-1,,
    3,29,《送货单》,照收,表单,kai-xiang-yan-huo-liu-cheng,step-1,,
    4,1,2,照收,序号,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,3,开箱,照收,步骤名,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,6,"检查外观;",照收,检查项,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,11,严禁用刀划开内袋,照收,红线,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,20,质检员,照收,谁来做,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,24,当天,照收,时限,kai-xiang-yan-huo-liu-cheng,step-2,,
    4,27,《验货记录》,照收,表单,kai-xiang-yan-huo-liu-cheng,step-2,,
    5,1,"如有破损,应拍照并通知采购部。",照收,条件、检查项,kai-xiang-yan-huo-liu-cheng,step-3,,步骤名是从句子里截下来的、没写谁做，照上一步填的
    "
  `);
  expect(said.map((line) => line.replaceAll(folder, '…').replaceAll('\\', '/'))).toMatchInlineSnapshot(`
    [
      "…/旧文件.docx：提出 1 页，放在 …/out/jiu-wen-jian。",
      "  旧文件里的话：照收 15 句，拆开收 0 句，没有收 1 句；请核对 3 处。逐句的账在 ledger.csv。",
      "看过、改好以后，把 .mdx 移到手册的 procedures 文件夹里，把 roles.yaml、sources.yaml、domains.yaml 里的行加到手册的名单里，再运行 zhaozhang check。",
    ]
  `);
});

test('writes beside what is there, and changes none of it', async () => {
  writeFileSync(at('a.txt'), '值班制度\n1、每天检查消防通道。\n2、填写《值班记录》。');
  await run('a.txt');
  const before = all().map((name) => [name, readFileSync(at(name), 'utf8')]);
  await run('a.txt');
  expect(all().filter((name) => name.startsWith('out/a-2/')).length).toBeGreaterThan(2);
  for (const [name, text] of before) expect(readFileSync(at(name!), 'utf8')).toBe(text);
});

test('tells of a broken file, touches nothing, and reads the others', async () => {
  writeFileSync(at('坏.docx'), OLD.slice(0, 400));
  writeFileSync(at('好.txt'), '值班制度\n1、每天检查消防通道。\n2、填写《值班记录》。');
  expect(await run('坏.docx', '没有.txt', '好.txt')).toBe(false);
  expect(complained.map((line) => line.replaceAll(folder, '…').replaceAll('\\', '/'))).toEqual([
    '…/坏.docx 坏了，读不了。请在 Word 里打开，另存一份，再来一次。\n什么也没有改动。',
    '没有 …/没有.txt 这个文件。\n什么也没有改动。',
  ]);
  expect(
    all()
      .filter((name) => name.startsWith('out/'))
      .every((name) => name.startsWith('out/hao/')),
  ).toBe(true);
});

test('asks for a file where none is named', async () => {
  expect(await run()).toBe(false);
  expect(complained).toEqual(['要写上旧文件，例如：zhaozhang import 接待流程.docx']);
  expect(existsSync(at('out'))).toBe(false);
});

test('pages and lists put into a handbook are found wanting only in what an author has to add', async () => {
  writeFileSync(at('a.docx'), OLD);
  await importFiles([at('a.docx')], { to: at('out'), handbook: at('none') });
  const handbook = at('handbook');
  mkdirSync(join(handbook, 'procedures/unsorted'), { recursive: true });
  for (const name of all().filter((each) => each.startsWith('out/'))) {
    const short = name.split('/').at(-1)!;
    if (short === 'ledger.csv') continue;
    writeFileSync(
      join(handbook, short.endsWith('.mdx') ? `procedures/unsorted/${short}` : short),
      readFileSync(at(name)),
    );
  }
  writeFileSync(join(handbook, 'site.yaml'), 'name: 手册\n');
  const { diagnostics } = await readContent(handbook, '2026-11-29', () => Promise.resolve(undefined));
  const errors = diagnostics.filter(
    ({ severity, file }) => severity === 'error' && /procedures|roles|sources|domains/.test(file),
  );
  expect(errors.map(({ rule }) => rule)).toEqual(['incomplete', 'incomplete', 'incomplete']);
});
