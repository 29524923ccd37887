import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import { siteIn } from '../../src/procedure/content/site/site-file.ts';
import { format } from '../../src/syntax/diagnostic.ts';
import { readVocabulary } from '../../src/procedure/content/vocabulary-lists.ts';
import { edited, SOUND } from './example.ts';

describe('a folder of content', () => {
  let folder: string;
  const write = async (name: string, text: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  /** Every problem, as printed, with the folder left out. */
  const problems = async () => {
    const { diagnostics } = await readContent(folder, '2026-11-21', checkMermaid);
    return diagnostics.map((diagnostic) => format(diagnostic).replace(`${folder}/`, ''));
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-'));
    await write('domains.yaml', '- { id: counter, name: 前台, summary: 前台的事。 }\n');
    await write('roles.yaml', '- { id: receptionist, name: 接待员, summary: 接待。 }\n');
    await write('sources.yaml', '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n');
    await write('glossary.yaml', '- { term: 放行条, meaning: 出门的凭条。 }\n');
    await write('procedures/counter/exit-permit.mdx', SOUND);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('without a fault has no problems', async () => {
    expect(await problems()).toEqual([]);
  });

  test('tells all problems of all files in one go, by file and line', async () => {
    await write('procedures/counter/a.mdx', edited('(#issue)', '(#isue)'));
    await write(
      'procedures/counter/b.mdx',
      edited('- [ ] 盖章', '- [ ] 尽快盖章').replace('[old-text]', '[old-txt]'),
    );
    expect(await problems()).toEqual([
      'procedures/counter/a.mdx:22:3 错误 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？ [missing-step]',
      'procedures/counter/b.mdx:13:11 错误 没有来源「old-txt」，来源列在 sources.yaml。你是不是想写「old-text」？ [unknown-source]',
      'procedures/counter/b.mdx:32:1 提醒 检查项「尽快盖章」里的「尽快」做到与否看不出来，请写出具体的时间、数量或对象。 [item-vague]',
    ]);
  });

  test('finds a source that no page uses', async () => {
    await write(
      'sources.yaml',
      '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n- { id: lost, title: 丢了, document: a.txt, lines: [[10, 12]] }\n',
    );
    expect(await problems()).toEqual([
      'sources.yaml:2:3 提醒 来源「丢了」（lost）没有任何页面写在 sources 里：这段原文还没有去处。 [unused-source]',
    ]);
  });

  test('reads the fields of records as values, and tells what is wrong with them', async () => {
    await write(
      'records.yaml',
      '- id: deposit\n  name: 放行条\n  fields:\n    - { id: sum, name: 金额, unit: 元, min: 0 }\n    - { id: way, name: 方式, kind: choice, of: [现金, 刷卡], required: true }\n',
    );
    expect(await problems()).toEqual([]);
    const { vocabulary } = await readVocabulary(folder);
    expect(vocabulary.records).toEqual([
      {
        id: 'deposit',
        name: '放行条',
        fields: [
          { id: 'sum', kind: 'number', name: '金额', unit: '元', min: 0 },
          { id: 'way', kind: 'choice', name: '方式', of: ['现金', '刷卡'], required: true },
        ],
      },
    ]);
    await write(
      'records.yaml',
      '- id: deposit\n  name: 放行条\n  fields:\n    - { id: sum, name: 金额, kind: nummer }\n    - { id: way, kind: text, size: 3 }\n',
    );
    expect(await problems()).toEqual([
      'records.yaml:4:34 错误 栏「sum」没有「nummer」这一种，可用：number、choice、text、time、date、signature、photo。你是不是想写「number」？ [matter]',
      'records.yaml:5:7 错误 栏「way」缺少 name。 [matter]',
      'records.yaml:5:36 错误 没有「size」这一项，可用：id、name、kind、unit、min、max、decimals、of、ok、required。 [matter]',
    ]);
  });

  test('tells two forms of one name, and a field for the number of an identity paper', async () => {
    await write(
      'records.yaml',
      '- { id: permit, name: 放行条, fields: [{ id: sum, name: 金额 }] }\n- { id: permit-2, name: 放行条, fields: [{ id: paper, name: 身份证号码, kind: text }] }\n',
    );
    expect(await problems()).toEqual([
      'records.yaml:2:3 错误 表单「放行条」写了两次，步骤的 records 写它时不知道是哪一张。请改一个名称，或并成一张。 [duplicate-id]',
      'records.yaml:2:3 提醒 「身份证号码」是身份证件的号码，不该记在用的人的设备里。请改成只勾“已核对证件”。 [value-identity]',
    ]);
  });

  test('finds an entry written twice and a key misspelt', async () => {
    await write(
      'roles.yaml',
      '- { id: receptionist, name: 接待员, summary: 接待。 }\n- { id: receptionist, name: 接待, summary: 接待。 }\n',
    );
    await write('glossary.yaml', '- { term: 放行条, meanng: 出门的凭条。 }\n');
    expect(await problems()).toEqual([
      'glossary.yaml:1:3 错误 缺少「meaning」。 [matter]',
      'glossary.yaml:1:16 错误 没有「meanng」这一项，可用：term、aliases、meaning、domain。你是不是想写「meaning」？ [matter]',
      'roles.yaml:2:3 错误 「receptionist」写了两次。 [duplicate-id]',
    ]);
  });

  test('says which file is missing', async () => {
    await rm(path.join(folder, 'roles.yaml'));
    expect(await problems()).toEqual(['roles.yaml:1:1 错误 没有这个文件。 [matter]']);
  });

  test('asks for no terms, and for no lines of a source', async () => {
    await rm(path.join(folder, 'glossary.yaml'));
    await write('sources.yaml', '- { id: old-text, title: 旧文, document: 旧文 }\n');
    expect(await problems()).toEqual([]);
  });

  test('leaves alone what stands beside the handbook', async () => {
    for (const name of ['README.md', 'package.json', 'package-lock.json', 'logo.svg', 'notes.txt', 'dist/x'])
      await write(name, '');
    expect(await problems()).toEqual([]);
  });

  const gbk = (text: string) => {
    // Node encodes UTF-8 only: the bytes of these few characters are looked up from their decoding.
    const bytes: number[] = [];
    const decoder = new TextDecoder('gbk');
    for (const char of text) {
      if (char < '\x80') bytes.push(char.charCodeAt(0));
      else {
        search: for (let high = 0x81; high < 0xff; high++) {
          for (let low = 0x40; low < 0xff; low++) {
            if (decoder.decode(Uint8Array.of(high, low)) !== char) continue;
            bytes.push(high, low);
            break search;
          }
        }
      }
    }
    return Uint8Array.from(bytes);
  };
  const ROLES = '- { id: receptionist, name: 接待员, summary: 接待。 }\n';

  test('names a list in another encoding, and reads it all the same', async () => {
    await write('roles.yaml', gbk(ROLES));
    expect(await problems()).toEqual([
      'roles.yaml:1:1 错误 文件是 GBK 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。 [encoding]',
    ]);
    await write('roles.yaml', Buffer.from(`\uFEFF${ROLES}`, 'utf16le'));
    expect(await problems()).toEqual([
      'roles.yaml:1:1 错误 文件是 UTF-16 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。 [encoding]',
    ]);
    await write('roles.yaml', Buffer.from(ROLES, 'utf16le'));
    expect(await problems()).toEqual([
      'roles.yaml:1:1 错误 文件是 UTF-16 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。 [encoding]',
    ]);
    await write('roles.yaml', Buffer.from(ROLES).subarray(0, 29));
    expect((await problems())[0]).toBe(
      'roles.yaml:1:1 错误 文件不是 UTF-8 编码，有认不出的字。请在编辑器里另存为 UTF-8。 [encoding]',
    );
  });

  test('names a page in another encoding, with all else that is wrong in it', async () => {
    await write('procedures/counter/exit-permit.mdx', gbk(edited('#issue', '#isue')));
    expect(await problems()).toEqual([
      'procedures/counter/exit-permit.mdx:2:1 错误 文件是 GBK 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。 [encoding]',
      'procedures/counter/exit-permit.mdx:22:3 错误 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？ [missing-step]',
    ]);
  });

  test('names a character that nobody sees', async () => {
    await write('roles.yaml', ROLES.replace('接待员', '接\0待员'));
    await write('procedures/counter/exit-permit.mdx', edited('盖章', '盖\u200b章'));
    expect(await problems()).toEqual([
      'procedures/counter/exit-permit.mdx:32:8 错误 这里有一个看不见的字符（U+200B）。请删去。 [encoding]',
      'roles.yaml:1:30 错误 这里有一个看不见的字符（U+0000）。请删去。 [encoding]',
    ]);
  });

  test('reads lists with a byte order mark and other line ends', async () => {
    await write('roles.yaml', `\uFEFF${ROLES.replace('\n', '\r\n')}`);
    await write(
      'sources.yaml',
      '\uFEFF- id: old-text\r\n  title: 旧文\r\n  document: a.txt\r\n  lines: [[1, 9]]\r\n',
    );
    expect(await problems()).toEqual([]);
  });

  test('tells each mistake of a list once, and none of them twice as a missing name', async () => {
    await write(
      'roles.yaml',
      '- id: receptionist\n  name: *接待\n  summary: @前台\n- { id: cashier, name: "收银 }\n- id: guard\n  name：保安\n  summary: 看门。\n  job: no\n',
    );
    await write(
      'procedures/counter/exit-permit.mdx',
      edited('by="receptionist" records', 'by="guard" records'),
    );
    expect(await problems()).toEqual([
      "roles.yaml:2:9 错误 内容不能以「*」开头，这个符号在这里另有意思。请把整段用单引号括起来：name: '*接待'。 [yaml]",
      "roles.yaml:3:12 错误 内容不能以「@」开头，这个符号在这里另有意思。请把整段用单引号括起来：summary: '@前台'。 [yaml]",
      'roles.yaml:4:24 错误 引号「"」没有配对，后面少了一个。 [yaml]',
      'roles.yaml:6:3 错误 「name」要用英文的冒号，后面空一格：name: 保安 [yaml]',
      'roles.yaml:8:8 错误 「job」只能写 true（是）或 false（否）。 [matter]',
    ]);
  });

  test('asks of words of one meaning that they are lists', async () => {
    await write('synonyms.yaml', '- [退房，离店]\n- 结账\n- [开房]\n- 入住: 住店\n');
    expect(await problems()).toEqual([
      'synonyms.yaml:2:3 错误 每一行应是一组词，例如 - [退房, 离店]。 [matter]',
      'synonyms.yaml:3:3 错误 一组至少写两个词。 [matter]',
      'synonyms.yaml:4:3 错误 每一行应是一组词，例如 - [退房, 离店]。 [matter]',
    ]);
    expect((await readVocabulary(folder)).synonyms).toEqual([['退房', '离店']]);
  });

  test('reads whom to ask, in whatever words it is written', async () => {
    expect((await readVocabulary(folder)).ask).toEqual({ domains: {} });
    await write(
      'site.yaml',
      'ask:\n  default: 先问值班负责人或你的上级。\n  domains:\n    counter: 现在先问：大堂副理\n',
    );
    expect(await problems()).toEqual([]);
    expect((await readVocabulary(folder)).ask).toEqual({
      default: '值班负责人或你的上级',
      domains: { counter: '大堂副理' },
    });
  });

  test('reads the language of the site, which is Chinese where the file does not say', async () => {
    expect(siteIn(folder).language).toBe('zh-CN');
    await write('site.yaml', 'language: en\n');
    expect(await problems()).toEqual([]);
    expect(siteIn(folder).language).toBe('en');
  });

  test.each([
    ['英文', '应写编号「en」。'],
    ['zh', '应写编号「zh-CN」。'],
    ['fr', ''],
  ])('tells which languages there are in place of %s', async (written, hint) => {
    await write('site.yaml', `language: ${written}\n`);
    expect(await problems()).toEqual([
      `site.yaml:1:11 错误 「language」是网站用的语言，写 zh-CN 或 en。${hint} [matter]`,
    ]);
    expect(siteIn(folder).language).toBe('zh-CN');
  });

  test('tells what is wrong with whom to ask', async () => {
    await write(
      'site.yaml',
      'ask:\n  defualt: 主管\n  domains:\n    countr: 主管\n    counter: 问。\nnaem: 我们\n',
    );
    expect(await problems()).toEqual([
      'site.yaml:2:3 错误 没有「defualt」这一项，可用：default、domains。你是不是想写「default」？ [matter]',
      'site.yaml:4:13 错误 「domains」里的场景「countr」不在 domains.yaml 里。你是不是想写「counter」？ [unknown-domain]',
      'site.yaml:5:14 错误 「domains 里的一行」要写问谁，例如 值班负责人或你的上级。 [matter]',
      'site.yaml:6:1 错误 没有「naem」这一项，可用：name、tagline、organisation、description、language、seal、logo、colours、home、repository、contact、uses、prefix、ask。你是不是想写「name」？ [matter]',
    ]);
    await write('site.yaml', 'ask: 主管\n');
    expect(await problems()).toEqual([
      'site.yaml:1:6 错误 「ask」写成 { default: 值班负责人或你的上级 }。 [matter]',
    ]);
    await write('site.yaml', 'ask: { default: [主管], domains: 前台 }\n');
    expect(await problems()).toEqual([
      'site.yaml:1:17 错误 「default」应是一段文字，不是列表；有冒号或方括号的文字要用单引号括起来。 [matter]',
      'site.yaml:1:32 错误 「domains」里一行写一个场景：counter: 值班负责人。 [matter]',
    ]);
    await write('site.yaml', '- 主管\n');
    expect(await problems()).toEqual(['site.yaml:1:1 错误 这里一行写一项，例如 name: 护理规程。 [matter]']);
  });

  test.each([
    ['a tab', '\t', '左边的缩进要用半角空格，不用制表符和全角空格。'],
    ['a full-width blank', '　', '左边的缩进要用半角空格，不用制表符和全角空格。'],
    ['a blank that does not break', '\u00a0 ', '左边的缩进要用半角空格，不用制表符和全角空格。'],
  ])('reads a list indented by %s, and tells it', async (_, indent, message) => {
    await write('roles.yaml', `- id: receptionist\n${indent}name: 接待员\n  summary: 接待。\n`);
    expect(await problems()).toEqual([`roles.yaml:2:1 错误 ${message} [yaml]`]);
  });

  test.each([
    ['-id: receptionist\n name: 接待员\n summary: 接待。\n', '- id: receptionist'],
    ['－ id: receptionist\n  name: 接待员\n  summary: 接待。\n', '- id: receptionist'],
    ['- ｛ id: receptionist, name: 接待员, summary: 接待。 ｝\n', ROLES.trim()],
    ['- { id: receptionist， name：接待员，summary: 接待。 }\n', ROLES.trim()],
  ])('reads %j, and tells how its signs are written', async (text, right) => {
    await write('roles.yaml', text);
    expect(await problems()).toEqual([
      `roles.yaml:1:1 错误 减号、花括号和逗号要用半角，减号后面空一格：${right} [yaml]`,
    ]);
  });

  test('loses nothing behind a line that ends a list', async () => {
    await write('roles.yaml', `---\n${ROLES}---\n- { id: guard, name: 保安, summry: 看门。 }\n`);
    expect(await problems()).toEqual([
      'roles.yaml:3:1 错误 多了一行 ---，请删去。 [yaml]',
      'roles.yaml:4:3 错误 缺少「summary」。 [matter]',
      'roles.yaml:4:26 错误 没有「summry」这一项，可用：id、name、aliases、summary、job、within。你是不是想写「summary」？ [matter]',
    ]);
  });

  test('names what a number sign has taken out of braces', async () => {
    await write('roles.yaml', '- { id: receptionist, name: 接待 #1, summary: 接待。 }\n');
    expect(await problems()).toEqual([
      'roles.yaml:1:32 错误 「#1, summary: 接待。 }」会被当作注释丢掉。有 # 的文字要用单引号括起来。 [yaml]',
    ]);
  });

  test('says nothing of names in a list that cannot be read at all', async () => {
    await write('roles.yaml', 'a: &a [x, x]\nb: [*a, *a]\n');
    expect((await problems()).map((problem) => problem.split(' ')[0])).toEqual([
      'roles.yaml:1:4',
      'roles.yaml:2:5',
    ]);
  });

  test('parts words of one meaning however they are parted, and refuses the same twice', async () => {
    await write('synonyms.yaml', '- [退房; 离店|结账]\n-\n  - 开房、入住\n- [押金, 押金]\n');
    expect(await problems()).toEqual(['synonyms.yaml:4:3 错误 一组里有相同的词，请删去一个。 [matter]']);
    expect((await readVocabulary(folder)).synonyms).toEqual([
      ['退房', '离店', '结账'],
      ['开房', '入住'],
    ]);
  });

  test('reads a long line of a list at once', async () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `词${index}`);
    await write('synonyms.yaml', `- [${words.join(', ')}]\n`);
    expect(await problems()).toEqual([]);
  });

  test('knows the wider role that a role is part of, and finds circles', async () => {
    await write(
      'roles.yaml',
      `${ROLES}- { id: guard, name: 保安, summary: 看门。, within: recepionist }\n- { id: a, name: 甲, summary: 甲。, within: b }\n- { id: b, name: 乙, summary: 乙。, within: a }\n`,
    );
    expect(await problems()).toEqual([
      'roles.yaml:2:3 错误 岗位「guard」的 within「recepionist」不在 roles.yaml 里。你是不是想写「receptionist」？ [unknown-role]',
      'roles.yaml:3:3 错误 within 绕了一圈：a → b → a。请删去其中一处。 [role-within]',
      'roles.yaml:4:3 错误 within 绕了一圈：b → a → b。请删去其中一处。 [role-within]',
    ]);
  });

  test('asks of lines that there can be such', async () => {
    await write(
      'sources.yaml',
      '- { id: old-text, title: 旧文, document: a.txt, lines: [[9, 1], [0, 1e9]] }\n',
    );
    expect(await problems()).toEqual([
      'sources.yaml:1:55 错误 「lines」里前一个行号比后一个大。 [matter]',
      'sources.yaml:1:64 错误 「lines」应是 1 到 10000000 之间的整数。 [matter]',
      'sources.yaml:1:67 错误 「lines」应是 1 到 10000000 之间的整数。 [matter]',
    ]);
  });

  test('asks of a term that its domain is there', async () => {
    await write('glossary.yaml', '- { term: 放行条, meaning: 出门的凭条。, domain: conter }\n');
    expect(await problems()).toEqual([
      'glossary.yaml:1:3 错误 术语「放行条」的 domain「conter」不在 domains.yaml 里。你是不是想写「counter」？ [unknown-domain]',
    ]);
  });

  test('tells of pictures that are too large, have no words or are not shown', async () => {
    const large = Buffer.alloc(2_100_000, 32);
    large.write('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');
    await write('procedures/counter/form.svg', large);
    await write('procedures/counter/old.png', 'x');
    await write(
      'procedures/counter/exit-permit.mdx',
      edited('<Quiz>', '![](./form.svg)\n\n![表的样子](form.svg)\n\n<Quiz>'),
    );
    const size = '图片「./form.svg」有 2.1 MB，超过 2 MB，手机上要等很久。请缩小再放进来。 [picture-file]';
    expect(await problems()).toEqual([
      'procedures/counter/exit-permit.mdx:36:1 提醒 图片「./form.svg」没有说明。请在方括号里写明图上看得到的：![门禁读卡器正面，指示灯在右上角](./form.svg)。 [picture-alt]',
      `procedures/counter/exit-permit.mdx:36:1 提醒 ${size}`,
      `procedures/counter/exit-permit.mdx:38:1 提醒 ${size.replace('./', '')}`,
      'procedures/counter/old.png:1:1 提醒 图片「old.png」没有页面用它。请写进一份规程，或删去。 [picture-file]',
    ]);
  });

  test('says of files that are not read that they are not', async () => {
    for (const name of ['a.md', 'b.MDX', 'c.mdx.txt', 'd.txt', '.DS_Store', 'Thumbs.db', 'desktop.ini'])
      await write(`procedures/counter/${name}`, SOUND);
    await write('role.yaml', '[]');
    expect(await problems()).toEqual([
      'procedures/counter/a.md:1:1 错误 「a.md」不会被读到，规程的文件名要以小写的 .mdx 结尾。请改名为「a.mdx」。 [file-name]',
      'procedures/counter/b.MDX:1:1 错误 「b.MDX」不会被读到，规程的文件名要以小写的 .mdx 结尾。请改名为「b.mdx」。 [file-name]',
      'procedures/counter/c.mdx.txt:1:1 错误 「c.mdx.txt」不会被读到，规程的文件名要以小写的 .mdx 结尾。请改名为「c.mdx」。 [file-name]',
      'procedures/counter/d.txt:1:1 提醒 「d.txt」不会被读到，这里只放 .mdx 文件和图片。 [file-name]',
      'role.yaml:1:1 提醒 「role.yaml」不会被读到，这里只放 domains.yaml、roles.yaml、sources.yaml、glossary.yaml、records.yaml、synonyms.yaml、site.yaml、procedures。你是不是想写「roles.yaml」？ [file-name]',
    ]);
  });

  test.each([
    ['Exit-Permit', '可改名为「exit-permit.mdx」。'],
    ['Éxit-Permit', '可改名为「exit-permit.mdx」。'],
    ['exit permit', '可改名为「exit-permit.mdx」。'],
    ['exit#1', '可改名为「exit-1.mdx」。'],
    ['exit?', '可改名为「exit.mdx」。'],
    ['100%', '可改名为「100.mdx」。'],
    ['a@b', '可改名为「a-b.mdx」。'],
    ['放行条', ''],
    ['exit_permit', '可改名为「exit-permit.mdx」。'],
    ['exit-permit-', '可改名为「exit-permit.mdx」。'],
  ])('refuses the file name %s.mdx', async (name, hint) => {
    await rm(path.join(folder, 'procedures/counter/exit-permit.mdx'));
    await write(`procedures/counter/${name}.mdx`, SOUND);
    expect(await problems()).toEqual([
      `procedures/counter/${name}.mdx:1:1 错误 文件名「${name}.mdx」会成为网址，只能用小写英文字母、数字和连字符。${hint} [file-name]`,
    ]);
  });

  test('names folders, links and circles that are no pages', async () => {
    await mkdir(path.join(folder, 'procedures/counter/x.mdx'));
    await symlink('nowhere.mdx', path.join(folder, 'procedures/counter/lost.mdx'));
    await symlink('round.mdx', path.join(folder, 'procedures/counter/round.mdx'));
    await symlink('..', path.join(folder, 'procedures/counter/up'));
    await rm(path.join(folder, 'glossary.yaml'));
    await mkdir(path.join(folder, 'glossary.yaml'));
    expect(await problems()).toEqual([
      'glossary.yaml:1:1 错误 读不到这个文件：它是文件夹。 [file-name]',
      'procedures/counter/lost.mdx:1:1 错误 读不到这个文件：没有这个文件，或它是一个指向别处的链接，那里没有文件。 [file-name]',
      'procedures/counter/round.mdx:1:1 错误 读不到这个文件：它是一个链接，绕了一圈又指回自己。 [file-name]',
      'procedures/counter/x.mdx:1:1 错误 「x.mdx」是文件夹，不是文件。文件夹的名字不要以 .mdx 结尾。 [file-name]',
    ]);
  });

  test('says that there are no pages at all', async () => {
    await rm(path.join(folder, 'procedures'), { recursive: true });
    expect(await problems()).toEqual([
      'procedures:1:1 错误 读不到这个文件：没有这个文件，或它是一个指向别处的链接，那里没有文件。 [file-name]',
      'sources.yaml:1:3 提醒 来源「旧文」（old-text）没有任何页面写在 sources 里：这段原文还没有去处。 [unused-source]',
    ]);
  });

  test('lets no failure of a drawing hide the other files', async () => {
    await write('procedures/counter/a.mdx', edited('<Quiz>', '```mermaid\npie\n```\n\n<Quiz>'));
    await write('procedures/counter/b.mdx', edited('(#issue)', '(#isue)'));
    const { diagnostics } = await readContent(folder, '2026-11-21', () =>
      Promise.reject(new Error('no memory')),
    );
    expect(diagnostics.map((diagnostic) => format(diagnostic).replace(`${folder}/`, ''))).toEqual([
      'procedures/counter/a.mdx:36:1 错误 检查这幅图时程序出了错（Error: no memory），图没有画成。 [diagram]',
      'procedures/counter/b.mdx:22:3 错误 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？ [missing-step]',
    ]);
  });

  test('counts the steps of a page', async () => {
    const steps = Array.from(
      { length: 201 },
      (_, n) => `<Step id="s${n}" name="第${n}步" by="receptionist">\n\n- [ ] 盖章\n\n</Step>\n\n`,
    );
    await write('procedures/counter/exit-permit.mdx', edited('<Quiz>', `${steps.join('')}<Quiz>`));
    expect(await problems()).toEqual([
      'procedures/counter/exit-permit.mdx:1224:1 错误 这一页有 203 个步骤和小节，超过 200 个，画不出也读不完。请拆成几页。 [page-size]',
    ]);
  });

  test('names the line of the page where a diagram is wrong', async () => {
    await write(
      'procedures/counter/exit-permit.mdx',
      edited('<Quiz>', '```mermaid\nzenuml\n  root\n```\n\n<Quiz>'),
    );
    const [first, ...rest] = await problems();
    expect(rest).toEqual([]);
    expect(first).toMatch(/^procedures\/counter\/exit-permit\.mdx:37:1 错误 .*zenuml.* \[diagram\]$/);
  });
});
