/** `zhaozhang rename`: every place or none. */
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkEdits } from '../../src/command/rename/check-edits.ts';
import { handbookTexts } from '../../src/command/rename/handbook-texts.ts';
import { rename } from '../../src/command/rename/rename.ts';
import { writeAll } from '../../src/procedure/source/files/write-all.ts';
import { hearConsole } from './hear-console.ts';

describe('in a handbook of one’s own', () => {
  let folder: string;
  let said: string[];
  let complained: string[];
  const at = (name: string) => join(folder, name);
  const refund = () => readFile(at('procedures/shop/refund.mdx'), 'utf8');
  const all = async () => (await handbookTexts(folder)).texts;
  const run = (...words: string[]) => rename(folder, words, { dryRun: false });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rename-test-'));
    await cp('examples/shop-zh', folder, { recursive: true });
    ({ said, complained } = hearConsole());
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  test('a record changes in its list, at its step and in every sentence', async () => {
    const before = await all();
    expect(await rename(folder, ['record', '退货单', '退款登记表'], { dryRun: true })).toBe(true);
    expect(await all()).toEqual(before);
    const listed = said.filter((line) => line.startsWith(folder));
    expect(listed).toContain(
      `${at('procedures/shop/refund.mdx')}:84:67 <Step id="pay-back" name="原路退钱" by="clerk" to="customer" records="退货单">`,
    );
    expect(await run('record', '退货单', '退款登记表')).toBe(true);
    const text = await refund();
    expect(text).toContain('records="退款登记表"');
    expect(text).toMatch(/- \[ \] 写退款登记表 <Value .*\/> \{\/\* id: \w+ \*\/\}/);
    expect(await run('record', '退款登记表', '退货单')).toBe(true);
    expect(await all()).toEqual(before);
  });

  test.each([
    [
      'a name that nothing has',
      ['record', '退货表', '退款单'],
      '没有叫「退货表」的，什么也没有改。你是不是想写「退货单」？',
    ],
    [
      'an id',
      ['role', 'clerk', '收银'],
      '「clerk」是编号，不是名字。编号写在网址里，也存在大家的设备上，不改；请写名字。什么也没有改。',
    ],
    ['a name that exists', ['role', '店长', '顾客'], '已经有叫「顾客」的，改了就分不清了。什么也没有改。'],
    [
      'a part of a longer name',
      ['record', '退货单', '店'],
      '下面这些地方已经写着「店」，改了就分不清了。请先换个说法。什么也没有改：',
    ],
    [
      'a sign of YAML',
      ['role', '店长', '店长: 副'],
      '「店长: 副」不能做名字：开头和结尾用字或数字，中间可以有空格、括号、点、斜线和连字号。什么也没有改。',
    ],
    ['the same name', ['role', '店长', '店长'], '「店长」本来就叫这个，什么也没有改。'],
    [
      'words that are said already',
      ['record', '退货单', '小票'],
      '下面这些地方已经写着「小票」，改了就分不清了。请先换个说法。什么也没有改：',
    ],
    [
      'another kind',
      ['page', '退货单', '退款单'],
      '「page」不能改名。能改的是：record、role、term（表单、岗位、术语）。',
    ],
    [
      'too few words',
      ['record', '退货单'],
      '写法：npx zhaozhang rename <record|role|term> <原名> <新名>。名字里有空格，就加引号。',
    ],
  ])('%s is refused, and nothing is written', async (_, words, message) => {
    const before = await all();
    expect(await run(...words)).toBe(false);
    expect(complained[0]).toBe(message);
    expect(await all()).toEqual(before);
  });

  test('a name inside a longer one stays, and where the two would grow together nothing changes', async () => {
    const roles = await readFile(at('roles.yaml'), 'utf8');
    await writeFile(at('roles.yaml'), `${roles}- id: deputy\n  name: 副店长\n  summary: 替店长。\n`);
    expect(await run('role', '店长', '经理')).toBe(true);
    expect(await readFile(at('roles.yaml'), 'utf8')).toContain('name: 副店长\n  summary: 替经理。');
    const text = await refund();
    await writeFile(at('procedures/shop/refund.mdx'), text.replace('请经理来定', '请副经理来定'));
    await writeFile(
      at('roles.yaml'),
      (await readFile(at('roles.yaml'), 'utf8')).replace('name: 副店长', 'name: 副总管'),
    );
    const before = await all();
    expect(await run('role', '经理', '总管')).toBe(false);
    expect(complained[0]).toBe('把「经理」改成「总管」，下面有的地方就成了另一个名字。什么也没有改：');
    expect(await all()).toEqual(before);
  });

  test('the handbook as it would be is checked, and that as it is stays', async () => {
    const before = await all();
    const page = at('procedures/shop/refund.mdx');
    const found = await checkEdits(
      folder,
      new Map([[page, (await refund()).replace('by="clerk"', 'by="clark"')]]),
    );
    expect(found.map(({ file, line, rule }) => ({ file, line, rule }))).toEqual([
      { file: page, line: 26, rule: 'unknown-role' },
    ]);
    expect(await all()).toEqual(before);
  });

  test('history and sources stay as they were said', async () => {
    await writeFile(
      at('sources.yaml'),
      (await readFile(at('sources.yaml'), 'utf8')).replace('title: ', 'title: 店长的'),
    );
    const sources = await readFile(at('sources.yaml'), 'utf8');
    expect(await run('role', '店长', '经理')).toBe(true);
    expect(await readFile(at('sources.yaml'), 'utf8')).toBe(sources);
  });

  test('files are written all or none', async () => {
    const [one, other] = [at('one.txt'), at('two.txt')];
    await writeFile(one, 'a');
    await expect(
      writeAll(
        new Map([
          [one, 'b'],
          [other, 'b'],
        ]),
      ),
    ).rejects.toThrow();
    expect(await readFile(one, 'utf8')).toBe('a');
    await writeFile(other, 'a');
    await chmod(other, 0o640);
    await writeAll(
      new Map([
        [one, 'b'],
        [other, 'b'],
      ]),
    );
    expect([await readFile(one, 'utf8'), await readFile(other, 'utf8')]).toEqual(['b', 'b']);
  });
});
