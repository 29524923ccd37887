import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';
import { read } from './short-html.ts';

describe('emphasis', () => {
  test.each([
    ['**注意：**请核对。**“押金”**必须收。', '<b>注意：</b>请核对。<b>“押金”</b>必须收。'],
    ['*注意：*请核对。*“押金”*必须收。', '<i>注意：</i>请核对。<i>“押金”</i>必须收。'],
    ['_注意：_请核对。_“押金”_必须收。', '<i>注意：</i>请核对。<i>“押金”</i>必须收。'],
    ['__注意：__请核对。请收__“押金”__和房费。', '<b>注意：</b>请核对。请收<b>“押金”</b>和房费。'],
    ['***注意：***请***“押金”***收', '<i><b>注意：</b></i>请<i><b>“押金”</b></i>收'],
    ['请~~（旧表）~~填新表。', '请<s>（旧表）</s>填新表。'],
    ['**注意：*先*核对**后', '<b>注意：<i>先</i>核对</b>后'],
    [
      '**《规定》**、**「红线」**和**（附件）**都要看',
      '<b>《规定》</b>、<b>「红线」</b>和<b>（附件）</b>都要看',
    ],
    ['（**押金**）“**不得**”——**不得**——', '（<b>押金</b>）“<b>不得</b>”——<b>不得</b>——'],
    ['请**[看图](#a)**收，请**`F5`**收', '请<b><a #a>看图</a></b>收，请<b><code>F5</code></b>收'],
    ['请**"押金"**收，请**(押金)**收', '请<b>"押金"</b>收，请<b>(押金)</b>收'],
    ['请**&quot;押金&quot;**收', '请<b>"押金"</b>收'],
    ['**先核对：\n再收。**后走', '<b>先核对：再收。</b>后走'],
    ['**100 元（含税）**由前台收', '<b>100 元（含税）</b>由前台收'],
    ['𠮷**“一”**𠮷', '𠮷<b>“一”</b>𠮷'],
    ['He said “**yes,**” twice.', 'He said “<b>yes,</b>” twice.'],
    ['**注意：**OK，_注意：_OK', '<b>注意：</b>OK，<i>注意：</i>OK'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    '尺寸 600*600*18，共 2*3=6，4*5=20',
    '138****5678，139****1234',
    '张**，李**先生',
    '姓名：____，电话：____。',
    '姓名：__，电话：__。',
    'file_name_v2，变量_名_v2',
    'y = a*x + b，共 a*b*c',
    '通常 3~5 天，最多 7~10 天；~一~',
    '注意 ** 请 ** 核对',
  ])('is not made of %s', (text) => {
    expect(read(text)).toBe(`<p>${text}</p>`);
  });

  test('is not read in code, and escapes stay escapes', () => {
    expect(read('`**注意：**请 3~5`')).toBe('<p><code>**注意：**请 3~5</code></p>');
    expect(read('```\n**注意：**请 3~5\n```')).toBe('**注意：**请 3~5');
    expect(read('\\*\\*注意：\\*\\*请 3\\~5')).toBe('<p>**注意：**请 3~5</p>');
  });

  test('leaves rules between paragraphs', () => {
    expect(readTree('甲\n\n***\n\n乙\n\n___\n').children!.map(({ type }) => type)).toEqual([
      'paragraph',
      'thematicBreak',
      'paragraph',
      'thematicBreak',
    ]);
  });

  test('is read in attributes of components as written', () => {
    const [step] = readTree('<Step id="a" name="**注意：**请 3~5" />').children!;
    expect(step!.attributes!.map(({ value }) => value)).toEqual(['a', '**注意：**请 3~5']);
  });
});

describe('addresses', () => {
  test.each([
    ['见http://x.cn/a。后面', '见<a http://x.cn/a>http://x.cn/a</a>。后面'],
    ['见https://x.cn/a，**后面**', '见<a https://x.cn/a>https://x.cn/a</a>，<b>后面</b>'],
    ['见www.x.cn后面', '见<a http://www.x.cn>www.x.cn</a>后面'],
    ['（http://x.cn/a?b=1&c=2）后', '（<a http://x.cn/a?b=1&c=2>http://x.cn/a?b=1&c=2</a>）后'],
    ['(http://x.cn/a_(b)_c).', '(<a http://x.cn/a_(b)_c>http://x.cn/a_(b)_c</a>).'],
    ['**http://x.cn/_a_/*b***。', '<b><a http://x.cn/_a_/*b>http://x.cn/_a_/*b</a></b>*。'],
    ['见http://x.cn/~u~v/。', '见<a http://x.cn/~u~v/>http://x.cn/~u~v/</a>。'],
    ['写信给a.b@x.cn。好', '写信给<a mailto:a.b@x.cn>a.b@x.cn</a>。好'],
    ['[http://x.cn/a_b](http://x.cn/a_b)_c', '<a http://x.cn/a_b>http://x.cn/a_b</a>_c'],
    ['`http://x.cn` http://', '<code>http://x.cn</code> http://'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(`<p>${expected}</p>`);
  });
});

describe('lines', () => {
  test.each([
    ['办理入\n住', '办理入住'],
    ['办理入\r\n住，\r\n再收', '办理入住，再收'],
    ['办理入\r住', '办理入住'],
    ['办**理**\n入**住\n**', '办<b>理</b>入**住\n**'],
    ['check\nin', 'check\nin'],
    ['共 3\n天', '共 3\n天'],
    ['办理：\n1、甲\n2、乙', '办理：<br>1、甲<br>2、乙'],
    ['办理：\n（一）甲\n（二）乙', '办理：<br>（一）甲<br>（二）乙'],
    ['•甲\n•乙\n-丙', '•甲<br>•乙<br>-丙'],
    ['甲：\nA、乙\nB．丙\nC) 丁', '甲：<br>A、乙<br>B．丙<br>C) 丁'],
    ['第一条 甲\n第二条 乙\n第三，丙', '第一条 甲<br>第二条 乙<br>第三，丙'],
    ['1.1 甲\n1.2乙\nⅢ、丙\n（a）丁', '1.1 甲<br>1.2乙<br>Ⅲ、丙<br>（a）丁'],
    ['· 甲\n→ 乙\n※ 丙\n－ 丁', '· 甲<br>→ 乙<br>※ 丙<br>－ 丁'],
    ['时间：9 点\n地点：前台\n问：可以吗？', '时间：9 点<br>地点：前台<br>问：可以吗？'],
    ['注 1：甲\n注 2：乙', '注 1：甲<br>注 2：乙'],
    ['长 2\n3.5 米', '长 2\n3.5 米'],
    ['甲\u2028乙', '甲<br>乙'],
    ['甲  \n乙\\\n丙', '甲<br>乙<br>丙'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(`<p>${expected}</p>`);
  });

  test('are counted the same whatever ends them', () => {
    const lines = (end: string) =>
      readTree(['甲', '', '乙', '', '## 丙'].join(end)).children!.map(({ position }) => position!.start.line);
    expect([lines('\n'), lines('\r\n'), lines('\r')]).toEqual([
      [1, 3, 5],
      [1, 3, 5],
      [1, 3, 5],
    ]);
  });
});

describe('numbered lists', () => {
  const values = (text: string) => readTree(text).children![0]!.children!.map(({ data }) => data);

  test('keep the numbers that were written', () => {
    expect(values('1. 甲\n3. 乙\n')).toEqual([{ hProperties: { value: 1 } }, { hProperties: { value: 3 } }]);
  });

  test('count by themselves where all numbers are one, or count on', () => {
    expect(values('1. 甲\n1. 乙\n')).toEqual([undefined, undefined]);
    expect(values('2. 甲\n3. 乙\n')).toEqual([undefined, undefined]);
  });
});

test('the parser’s complaint names the place in what the author wrote', () => {
  expect(() => readTree('请**“押金”**收 {3~5')).toThrow(
    '1:12: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
  );
});
