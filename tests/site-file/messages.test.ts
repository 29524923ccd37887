/** What is said to whoever writes `site.yaml`, and what the site makes of what is written. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/procedure/content/content.ts';
import { siteIn, siteOf } from '../../src/procedure/content/site/site-file.ts';
import { format } from '../../src/syntax/diagnostic.ts';
import { SOUND } from '../procedure/example.ts';

let folder: string;
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
/** What the check says of the file. */
async function said(text: string): Promise<string[]> {
  await write('site.yaml', text);
  const { diagnostics } = await readContent(folder, '2026-11-21', () => Promise.resolve(undefined));
  return diagnostics.map((diagnostic) => format(diagnostic).replace(`${folder}/`, ''));
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-file-'));
  await mkdir(path.join(folder, 'procedures/counter'), { recursive: true });
  await write('domains.yaml', '- { id: counter, name: 前台, summary: 前台的事。 }\n');
  await write('roles.yaml', '- { id: receptionist, name: 接待员, summary: 接待。 }\n');
  await write('sources.yaml', '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n');
  await write('glossary.yaml', '- { term: 放行条, meaning: 出门的凭条。 }\n');
  await write('procedures/counter/exit-permit.mdx', SOUND);
});
afterEach(() => rm(folder, { recursive: true }));

test('a logo that is no picture is told before it is built', async () => {
  await write('logo.svg', '不是图');
  expect(await said('logo: logo.svg\n')).toEqual([
    'site.yaml:1:7 错误 「logo」的图片「logo.svg」打不开，里面不是图，或者坏了。请换一张。 [picture]',
  ]);
});

test('fields where a word belongs are not called a list', async () => {
  expect(await said('contact: {}\nlanguage: []\nhome: { picks: [{}] }\n')).toEqual([
    'site.yaml:1:10 错误 「contact」应是一段文字，不是一组「名字: 内容」；有冒号或花括号的文字要用单引号括起来。 [matter]',
    'site.yaml:2:11 错误 「language」是网站用的语言，写 zh-CN 或 en。 [matter]',
    'site.yaml:3:17 错误 「picks」应是一个列表，例如 [a, b]。 [matter]',
  ]);
});

test('a control character in a text is refused, and is not on the site', async () => {
  expect(await said('name: "仁和\\0手册"\n')).toEqual([
    'site.yaml:1:7 错误 这里写的是一个看不见的字符（U+0000）。请删去。 [encoding]',
  ]);
  expect(siteIn(folder).name).toBe('仁和 手册');
});

describe('a file that says everything', () => {
  const WHOLE = `name: 仁和护理手册
tagline: 住院部
organisation: 仁和医院护理部
description: 住院部的护理规程。
language: zh-CN
seal: 仁和
logo: logo.svg
colours:
  accent: '#0a6b4f'
  seal: { light: '#8a2be2', dark: '#8b2ce3' }
home:
  title: 照着做，不出错
  picks: [exit-permit]
  example: lend-pen
repository: gitee.com/renhe/handbook
contact: huli@renhe.example
uses:
  quiz: false
  indexes: true
prefix: renhe
ask:
  default: 值班护士长
`;

  test('has no faults, and is taken at its word', async () => {
    await write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>');
    await write(
      'procedures/counter/lend-pen.mdx',
      SOUND.replace('- [ ] 看身份证', '- [ ] 看身份证\n- [ ] 看地址').replace('#end "不予开具"', '#issue'),
    );
    expect(await said(WHOLE)).toEqual([]);
    expect(siteIn(folder)).toEqual({
      name: '仁和护理手册',
      tagline: '住院部',
      organisation: '仁和医院护理部',
      description: '住院部的护理规程。',
      language: 'zh-CN',
      seal: '仁和',
      logo: 'logo.svg',
      colours: {
        accent: { light: '#0a6b4f', dark: '#4fa182' },
        seal: { light: '#8a2be2', dark: '#8b2ce3' },
      },
      home: { title: '照着做，不出错', picks: ['exit-permit'], example: 'lend-pen' },
      repository: 'https://gitee.com/renhe/handbook',
      contact: 'huli@renhe.example',
      // What was missed in quizzes is what a review asks.
      uses: { checklist: true, quiz: false, review: false, indexes: true, team: true },
      prefix: 'renhe',
      ask: { default: '值班护士长', domains: {} },
    });
  });
});

test.each(['', '# nothing but a remark\n'])('an empty file is a decent site (%j)', async (text) => {
  expect(await said(text)).toEqual([]);
  expect(siteIn(folder)).toMatchObject({
    name: '规程手册',
    seal: '规程',
    language: 'zh-CN',
    home: { title: '按规程办事，心里有数', picks: [] },
    uses: { checklist: true, quiz: true, review: true, indexes: true, team: true },
    prefix: 'handbook',
  });
});

test.each([
  ['仁和医院护理手册', '仁和'],
  ['照章', '照章'],
  ['《A座》物业', '座物'],
  ['By the Book', 'BB'],
  ['The Oakfield Clinic', 'OC'],
  ['handbook', 'H'],
  ['how we work', 'HW'],
])('the seal of %s says %s', (name, seal) => {
  expect(siteOf(`name: ${name}\n`).seal).toBe(seal);
});

test.each([
  [
    'a key that is none, and every other fault beside it',
    'nmae: 手册\ntagline:\nprefix: 仁和\nuses: { quizz: false, quiz: no }\n',
    [
      '1:1 错误 没有「nmae」这一项，可用：name、tagline、organisation、description、language、seal、logo、colours、home、repository、contact、uses、prefix、ask。你是不是想写「name」？ [matter]',
      '2:9 错误 「tagline」是空的。 [matter]',
      '3:9 错误 「prefix」只用小写英文字母、数字和连字符，以字母开头，不超过 30 个字，例如 handbook。 [matter]',
      '4:9 错误 没有「quizz」这一项，可用：checklist、quiz、review、indexes、team。你是不是想写「quiz」？ [matter]',
      '4:29 错误 「quiz」只能写 true（是）或 false（否）。 [matter]',
    ],
  ],
  [
    'texts that are too long for their place',
    `name: ${'长'.repeat(31)}\nseal: 仁和堂\n`,
    [
      '1:7 错误 「name」超过 30 个字，放不下。 [matter]',
      '2:7 错误 「seal」是印章上的字，只能写一两个字，例如 仁和。 [matter]',
    ],
  ],
  [
    'a colour that is none',
    "colours:\n  accent: 绿色\n  seal: '#12'\n  sael: '#123456'\n",
    [
      "2:11 错误 「accent」是颜色，写成 '#24527a' 这样的六位，外面用单引号；两种模式各用一种就写 { light: '#24527a', dark: '#8ab8de' }。 [matter]",
      "3:9 错误 「seal」是颜色，写成 '#24527a' 这样的六位，外面用单引号；两种模式各用一种就写 { light: '#24527a', dark: '#8ab8de' }。 [matter]",
      '4:3 错误 没有「sael」这一项，可用：accent、seal。你是不是想写「seal」？ [matter]',
    ],
  ],
  [
    'a colour without quotation marks, which YAML takes for a remark',
    'colours:\n  accent: #24527a\n',
    [
      '2:11 错误 「#24527a」会被当作注释丢掉。要它留在内容里，就用单引号括起整段；是注释就在 # 后面空一格。 [yaml]',
    ],
  ],
  [
    'colours that cannot be read, with the nearest that can',
    "colours:\n  accent: '#fc0'\n  seal: { light: '#ff9999', dark: '#222222', drak: '#fff' }\n",
    [
      "2:11 错误 「accent」的 #ffcc00 在浅色页面上看不清：对比度 1.3，至少要 4.5。最接近的可用颜色是 '#866a03'。 [matter]",
      "3:18 错误 「seal」的 #ff9999 在浅色页面上看不清：对比度 2.0，至少要 4.5。最接近的可用颜色是 '#b85a5c'。 [matter]",
      "3:35 错误 「seal」的 #222222 在深色页面上看不清：对比度 1.1，至少要 3。最接近的可用颜色是 '#646464'。 [matter]",
      '3:46 错误 没有「drak」这一项，可用：light、dark。你是不是想写「dark」？ [matter]',
    ],
  ],
  [
    'pages on the home page that are none',
    'home:\n  picks: [exit-permit, exit-permt]\n  example: exit\n  tilte: 首页\n',
    [
      '2:24 错误 「exit-permt」不是哪一份规程的文件名（不带 .mdx）。你是不是想写「exit-permit」？ [unknown-page]',
      '3:12 错误 「exit」不是哪一份规程的文件名（不带 .mdx）。你是不是想写「exit-permit」？ [unknown-page]',
      '4:3 错误 没有「tilte」这一项，可用：title、picks、example。你是不是想写「title」？ [matter]',
    ],
  ],
  [
    'a logo that is not there',
    'logo: lgo.svg\n',
    ['1:7 错误 「logo」的图片「lgo.svg」不在 site.yaml 所在的文件夹里。 [picture]'],
  ],
  [
    'a logo that is no picture',
    'logo: logo.pdf\n',
    ['1:7 错误 「logo」要写图片文件，可用：svg、png、webp、jpg、jpeg。「logo.pdf」不是。 [picture]'],
  ],
  [
    'an address that is none',
    'repository: 我们的仓库\n',
    ['1:13 错误 「repository」是放源文件的网址，例如 https://gitee.com/单位/手册。 [matter]'],
  ],
  [
    'a review of quizzes that there are not',
    'uses: { quiz: false, review: true }\n',
    ['1:30 错误 复习用的是测一测的题：quiz 写了 false，review 也要写 false。 [matter]'],
  ],
  [
    'one word in place of a record',
    'colours: 红\nhome: 首页\nuses: 清单\n',
    [
      "1:10 错误 「colours」写成 { accent: '#24527a', seal: '#b93426' }，写一种也行。 [matter]",
      '2:7 错误 「home」写成 { title: 首页的标题, picks: [规程的文件名] }，写一项也行。 [matter]',
      '3:7 错误 「uses」一行写一种用法，不用的写 false：quiz: false。 [matter]',
    ],
  ],
])('tells %s', async (_, text, expected) => {
  expect(await said(text)).toEqual(expected.map((line) => `site.yaml:${line}`));
});

test('what is right is used, whatever is wrong beside it', () => {
  expect(siteOf("name: 手册\nprefix: '1'\ncolours: { accent: '#fc0' }\n")).toMatchObject({
    name: '手册',
    prefix: 'handbook',
    colours: { accent: undefined },
  });
});
