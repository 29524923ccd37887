import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictureProblem } from '../../src/procedure/lint/pictures.ts';
import { pageOf } from '../../src/procedure/source/link-targets.ts';
import { edited, page, problems } from './example.ts';

const onPage = (text: string) => problems(edited('<Step id="ask-id"', `${text}\n\n<Step id="ask-id"`));
const told = (url: string, protocol: string) =>
  `link-target 链接「${url}」以「${protocol}:」开头，读者打不开。只能用 http:、https:、mailto:、tel:，连到本站写 /procedures/文件名/ 或 #步骤编号。`;

describe('links', () => {
  test.each([
    ['[看](javascript:alert)', 'javascript:alert', 'javascript'],
    ['[看](JavaScript:alert)', 'JavaScript:alert', 'javascript'],
    ['[看]( javascript:x )', 'javascript:x', 'javascript'],
    ['[看](<java\tscript:x>)', 'java\tscript:x', 'javascript'],
    ['[看](&#106;avascript:x)', 'javascript:x', 'javascript'],
    ['[看](java&Tab;script:x)', 'java\tscript:x', 'javascript'],
    ['[看](&ZeroWidthSpace;javascript:x)', '\u200bjavascript:x', 'javascript'],
    ['[看][a]\n\n[a]: vbscript:x', 'vbscript:x', 'vbscript'],
    ['[看][]\n\n[看]: file:///c "标题"', 'file:///c', 'file'],
    ['[看](data:text/html,x)', 'data:text/html,x', 'data'],
    ['**[看](javascript:x)**', 'javascript:x', 'javascript'],
    ['[看](ftp://x.cn/a)', 'ftp://x.cn/a', 'ftp'],
    ['[看](C:\\a)', 'C:\\a', 'c'],
  ])('%j is refused', (text, url, protocol) => {
    const column = text.startsWith('**') ? 3 : 1;
    // A character that nobody can see is told as well.
    const said = onPage(text).filter((one) => !one.includes(' encoding '));
    expect(said).toEqual([`16:${column} ${told(url, protocol)}`]);
  });

  test('are refused in items, questions and red lines, on their line', () => {
    expect(problems(edited('- [ ] 盖章', '- [ ] [盖章](javascript:x)'))).toEqual([
      `32:7 ${told('javascript:x', 'javascript')}`,
    ]);
    expect(problems(edited('先做什么？', '先[做](javascript:x)什么？'))).toEqual([
      `40:2 ${told('javascript:x', 'javascript')}`,
    ]);
    expect(onPage('<Warn>[不得](javascript:x)</Warn>')).toEqual([
      `16:7 ${told('javascript:x', 'javascript')}`,
    ]);
  });

  test('to another host are written in full', () => {
    expect(onPage('[看](//x.cn)')).toEqual(['16:1 link-target 链接「//x.cn」要写完整，以 https:// 开头。']);
  });

  const WHERE = '链接可以通到规程（/procedures/文件名/）、步骤（#步骤编号）和别的网站（https://…）。';
  test.each([
    ['https:x.cn', 'link-target 链接「https:x.cn」没有写完整，要写成 https://网址。'],
    ['http:/x.cn', 'link-target 链接「http:/x.cn」没有写完整，要写成 https://网址。'],
    ['https://', 'link-target 链接「https://」没有写完整，要写成 https://网址。'],
    ['mailto:', 'link-target 链接「mailto:」没有写完整，要写成 mailto:名字@网址。'],
    ['tel:前台', 'link-target 链接「tel:前台」没有写完整，要写成 tel:号码。'],
    [
      'www.x.cn/a',
      'unknown-page 链接指向「www.x.cn/a」，没有这个页面。别的网站要写完整：https://www.x.cn/a。',
    ],
    ['', `unknown-page 链接没有写地址，或指向首页。${WHERE}`],
    ['/nowhere/at/all', `unknown-page 链接指向「nowhere/at/all」，没有这个页面。${WHERE}`],
  ])('[看](%s) leads nowhere', (target, problem) => {
    expect(onPage(`[看](${target})`)).toEqual([`16:1 ${problem}`]);
  });

  test('in angle brackets are given no advice that is refused', () => {
    expect(onPage('<javascript:x>')).toEqual([
      `16:1 ${told('javascript:x', 'javascript').replace('link-target', 'syntax')}`,
    ]);
  });

  test.each([
    '[看](https://x.cn)',
    '[看](https://x.cn:8080/中?a=b#c)',
    '[打](tel:+86-10-6655)',

    '[看](HTTP://x.cn)',
    '[写](mailto:a@x.cn)',
    '[打](tel:110)',
    '[看](#issue)',
  ])('%s is taken', (text) => {
    expect(onPage(text)).toEqual([]);
  });

  test.each([
    ['/procedures/exit-permit/', 'exit-permit', undefined],
    ['/procedures/exit-permit/#issue', 'exit-permit', 'issue'],
    ['exit-permit', 'exit-permit', undefined],
    ['./exit-permit.mdx', 'exit-permit', undefined],
    ['../counter/exit-permit.mdx#issue', 'exit-permit', 'issue'],
  ])('to %s name a page', (address, slug, anchor) => {
    expect(pageOf(address)).toEqual({ slug, anchor });
  });

  test('by reference are followed like others', () => {
    expect(onPage('[看][a]\n\n[a]: #isue')).toEqual([
      '16:1 missing-step 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？',
    ]);
  });
});

describe('pictures', () => {
  test.each([
    '![图](http://x.cn/a.png)',
    '![图](HTTPS://x.cn/a.png "图")',
    '![图](//x.cn/a.png)',
    '![图](data:image/png;base64,AA)',
    '![图][a]\n\n[a]: https://x.cn/a.png',
  ])('%j from elsewhere is refused', (text) => {
    const url = /(?:[a-z]+:|\/\/)[^\s)]+/i.exec(text)![0];
    expect(onPage(text)).toEqual([
      `16:1 picture 图片「${url}」不在本站，读者看不到。请存到 public/ 里，写成 /图.png；或存到本文件旁边，写成 ./图.png。`,
    ]);
  });

  test('of this site are listed with their place', () => {
    const text = edited('- [ ] 盖章', '- [ ] 盖章\n\n![图](photo.png)');
    expect(page(text).references.filter(({ kind }) => kind === 'picture')).toEqual([
      { kind: 'picture', id: 'photo.png', alt: '图', group: 'issue', line: 34, column: 1 },
    ]);
  });

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
    const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    await mkdir(path.join(folder, 'img'));
    await writeFile(path.join(folder, 'img/dot.svg'), dot);
    await writeFile(path.join(folder, '图 1.svg'), dot);
    await writeFile(path.join(folder, 'empty.png'), '');
    await writeFile(path.join(folder, 'text.png'), '不是图');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const problem = (url: string) => pictureProblem(url, path.join(folder, 'page.mdx'));

  test.each(['img/dot.svg', './img/dot.svg', '图%201.svg', '/favicon.svg'])('%s is there', async (url) => {
    expect(await problem(url)).toBeUndefined();
  });

  test('that are not there are told with the nearest name', async () => {
    expect(await problem('img/dto.svg')).toBe(
      `图片「img/dto.svg」不在本文件旁边：没有文件 ${folder}/img/dto.svg。你是不是想写「dot.svg」？`,
    );
    expect(await problem('img/Dot.svg')).toBe(
      `图片「img/Dot.svg」不在本文件旁边：没有文件 ${folder}/img/Dot.svg。你是不是想写「dot.svg」？`,
    );
    expect(await problem('/favicon.ico')).toBe(
      '图片「/favicon.ico」不是图片文件，可用：png、jpg、jpeg、webp、avif、gif、svg。',
    );
    expect(await problem('/faviconn.svg')).toBe(
      '图片「/faviconn.svg」不在public/ 里：没有文件 public/faviconn.svg。你是不是想写「favicon.svg」？',
    );
  });

  test('that cannot be shown are told', async () => {
    expect(await problem('empty.png')).toBe(
      '图片「empty.png」打不开：文件是空的、坏了，或与扩展名 .png 不合。',
    );
    expect(await problem('text.png')).toBe(
      '图片「text.png」打不开：文件是空的、坏了，或与扩展名 .png 不合。',
    );
    expect(await problem('a.docx')).toBe(
      '图片「a.docx」不是图片文件，可用：png、jpg、jpeg、webp、avif、gif、svg。',
    );
    expect(await problem('a%.png')).toBe('图片「a%.png」的地址里 % 用得不对。文件名只用英文、数字和连字符。');
  });
});
