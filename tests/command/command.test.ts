/** The command as it is typed: what it says, in which language, and how it ends. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let outer = '';
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'command-'));
  cpSync('examples/clinic-en', join(outer, 'clinic'), { recursive: true });
  cpSync('examples/shop-zh', join(outer, 'shop'), { recursive: true });
  mkdirSync(join(outer, 'empty'));
  mkdirSync(join(outer, 'misnamed/procedures/a'), { recursive: true });
  writeFileSync(join(outer, 'misnamed/procedures/a/b.md'), '');
  writeFileSync(join(outer, 'misnamed/site.yaml'), 'name: Shop\nlanguage: en\n');
  for (const list of ['domains', 'roles', 'sources'])
    writeFileSync(join(outer, 'misnamed', `${list}.yaml`), '[]\n');
  writeFileSync(join(outer, 'file'), '');
  cpSync('examples/shop-zh', join(outer, 'damaged'), { recursive: true });
  mkdirSync(join(outer, 'damaged/history'));
  writeFileSync(join(outer, 'damaged/history/refund.yaml'), '- version: [');
});
afterAll(() => rmSync(outer, { recursive: true }));

/** Runs it on an English machine, from the folder that holds the handbooks. */
function zhaozhang(line: string, within = ''): { code: number | null; said: string } {
  const { CONTENT_DIR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'bin/zhaozhang.mjs'), ...line.split(' ')],
    { cwd: join(outer, within), encoding: 'utf8', env: { ...env, LC_ALL: 'en_GB.UTF-8' } },
  );
  return { code: status, said: `${stdout}${stderr}`.trim().replaceAll(outer, 'F') };
}

test.each([
  ['chek clinic', 2, 'There is no command “chek”. Did you mean “check”? All commands: npx zhaozhang --help'],
  ['chek shop', 2, '没有「chek」这个命令。你是不是想写「check」？看有哪些命令：npx zhaozhang --help'],
  [
    'build clinic --bse /kb/',
    2,
    'build has no option --bse. Did you mean “--base”? It knows --out, --base, --site, --verbose, --help, --version.',
  ],
  ['check shop --only', 2, '--only 后面要写上值。'],
  ['serve clinic --port 80x', 1, 'A port is a number from 1 to 65535, not “80x”.'],
  ['serve clinic', 1, 'There is no built site in clinic/dist yet. Run npx zhaozhang build first.'],
  ['build clinik', 1, 'There is no folder clinik. To make it: npx zhaozhang init clinik'],
  ['check file', 1, 'file is no folder.'],
  [
    'dev empty',
    1,
    'There are no procedures in empty yet (no .mdx file in its folder procedures). To begin with a sample: npx zhaozhang init empty; with one of your own: npx zhaozhang new empty',
  ],
  [
    'check shop',
    0,
    '3 页，0 个错误，0 个提醒，2 处待定，1 处须依法核对\nshop/site.yaml 没有写用什么语言，网站就是中文的。The site is in Chinese, as shop/site.yaml names no language; for English write there: language: en',
  ],
  [
    'init clinic/procedures/more',
    1,
    'clinic/procedures/more lies in the handbook F/clinic, and a handbook holds no other. Nothing was done: choose a folder outside of it.',
  ],
  [
    'check clinic --only pateint-faints',
    1,
    'No page has “pateint-faints” in its path, so nothing was checked. Did you mean “patient-faints”?',
  ],
  [
    'check damaged --only refund --format=github',
    1,
    '::error file=damaged/history/refund.yaml,line=1,col=1,title=history::这一行读不懂，不是 YAML。这个文件由 release 来写：改坏了，就从版本库里取回原来的。\n3 页，1 个错误，0 个提醒，1 处待定，1 处须依法核对\ndamaged/site.yaml 没有写用什么语言，网站就是中文的。The site is in Chinese, as damaged/site.yaml names no language; for English write there: language: en',
  ],
  ['check shop --only 没有', 1, '没有哪一页的路径里有「没有」，什么也没有查。'],
  [
    'check misnamed',
    1,
    "misnamed/procedures/a/b.md:1:1 error “b.md” is not read: the name of a procedure's file ends in .mdx, in lower case. Rename it “b.mdx”. [file-name]\n0 pages, 1 error, 0 warnings",
  ],
  [
    'release clinic --same --other',
    1,
    '--same and --other are two answers to one question: what is worded otherwise means the same everywhere, or nowhere. To answer one by one, write neither.',
  ],
  [
    'release clinic --effective 2026-02-30',
    1,
    '--effective is a day that there is, such as 2026-12-01, not “2026-02-30”.',
  ],
  ['release shop --effective 明天', 1, '--effective 写有的日子，例如 2026-12-01，不是「明天」。'],
  ['release clinic --why=', 1, '--why needs a value behind it.'],
  ['release shop --approved-by=', 1, '--approved-by 后面要写上值。'],
  ['--version', 0, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version],
])('zhaozhang %s ends with %i', (line, code, said) => {
  expect(zhaozhang(line)).toEqual({ code, said });
});

test.each([
  ['clinic/procedures/safety', 'check'],
  ['clinic/procedures', 'check .'],
  ['clinic', 'check procedures/safety'],
])('in %s zhaozhang %s checks the handbook around it', (within, line) => {
  expect(zhaozhang(line, within)).toEqual({
    code: 0,
    said: expect.stringMatching(/^6 pages, 0 errors, 0 warnings/) as string,
  });
});

test.each([
  ['english', '“language” is the language of the site: write zh-CN or en. Write the id “en”.'],
  ['Englsh', '“language” is the language of the site: write zh-CN or en. The id of “English” is “en”.'],
  ['中文', '「language」是网站用的语言，写 zh-CN 或 en。应写编号「zh-CN」。'],
])('a language written as %s is answered in the one that was meant', (written, said) => {
  const file = join(outer, 'clinic/site.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/^language: .*$/m, `language: ${written}`));
  const answer = zhaozhang('check clinic');
  writeFileSync(file, before);
  expect(answer.code).toBe(1);
  expect(answer.said).toContain(said);
});

test('check --fix mends what an earlier language wrote otherwise, names it, and changes nothing else', () => {
  const file = join(outer, 'shop/procedures', 'former.mdx');
  const written = (flag: string) =>
    [
      '---',
      'title: 退货\nsummary: 客人来退货。\nkind: guide\ndomain: x\nroles: []\nowner: 店长',
      "version: 1.0.0\nupdated: 2026-11-01\nreviewBy: 2099-11-01\nsources: [x]\nallow: { step-role: '原文没有' }",
      '---',
      '',
      `<Step id="back" name="收下" limit="3 个工作日内" within="P3D"${flag}>`,
      '',
      '- [ ] 收下货  ',
      '',
      '</Step>',
      '',
    ].join('\r\n');
  writeFileSync(file, written(''));
  const { said } = zhaozhang('check shop --fix');
  const now = readFileSync(file, 'utf8');
  rmSync(file);
  expect(said).toContain('shop/procedures/former.mdx:15 写上了 workdays\n已改：shop/procedures/former.mdx\n');
  expect(now).toBe(written(' workdays').replace("allow: { step-role: '原文没有' }\r\n", ''));
});
