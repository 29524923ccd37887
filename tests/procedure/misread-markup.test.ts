/** What looks like markup and is not read as it was meant is told, with the right form. */
import { describe, expect, test } from 'vitest';
import { edited, page, problems } from './example.ts';

/** A list of items in a step, from line 34 on. */
const inStep = (text: string) => problems(edited('- [ ] 盖章', `- [ ] 盖章\n\n${text}`));
/** A paragraph of the page, from line 16 on. */
const onPage = (text: string) => problems(edited('<Step id="ask-id"', `${text}\n\n<Step id="ask-id"`));

describe('a box that is not written as - [ ]', () => {
  const told = (form: string) =>
    `item-box 像是检查项，但方框读不出来。减号、空格、方括号都用半角，写成「${form}」。`;

  test.each([
    '-[ ] 问好',
    '- [] 问好',
    '- [ ]问好',
    '-\u00a0[ ] 问好',
    '- [ ]\u00a0问好',
    '- [ ]　问好',
    '- [　] 问好',
    '- [\u00a0] 问好',
    '- ［ ］ 问好',
    '－ [ ] 问好',
    '— [ ] 问好',
    '• [ ] 问好',
    '*[ ] 问好',
    '1.[ ] 问好',
    '1、[ ] 问好',
    '1. [] 问好',
    '[ ] 问好',
    '- 【 】问好',
    '- 〔 〕 问好',
    '- (  ) 问好',
    '- （　）问好',
    '□ 问好',
    '- □ 问好',
    '☐ 问好',
    '\uf0a8 问好',
    '- [ ] 甲\n- [] 问好',
    '- [ ]：问好',
    '- [_] 问好',
    '-- [ ] 问好',
    '（1）[ ] 问好',
    '① [ ] 问好',
    '一、□ 问好',
    'a. [ ] 问好',
    '**□ 问好**',
    '口 问好',
  ])('%j', (text) => {
    expect(inStep(text)).toEqual([`${33 + text.split('\n').length}:1 ${told('- [ ] 问好')}`]);
  });

  test.each(['- [Ｘ] 问好', '- [ x ] 问好', '- [√] 问好', '-[x] 问好', '☑ 问好', '☑\ufe0f 问好'])(
    '%j, ticked',
    (text) => {
      expect(inStep(text)).toEqual([`34:1 ${told('- [x] 问好')}`]);
    },
  );

  test('is told with the place of the box behind the blanks of Chinese paragraphs', () => {
    expect(inStep('　　- [ ] 问好')).toEqual([`34:3 ${told('- [ ] 问好')}`]);
  });

  test('is told on its own line of a paragraph, and in a quiz', () => {
    expect(inStep('先做：\n□ 问好')).toEqual([`35:1 ${told('- [ ] 问好')}`]);
    const quiz = edited('- [ ] 盖章\n  - 盖章在最后。', '- [ ] 盖章\n  - 盖章在最后。\n- [] 问好');
    expect(problems(quiz)).toContain(`46:1 ${told('- [ ] 问好')}`);
  });

  test('is told as empty where nothing follows', () => {
    const empty = 'item-box 检查项是空的，或方框读不出来。减号、空格、方括号都用半角，写成「- [ ] 问好」。';
    expect(inStep('- [ ]')).toEqual([`34:1 ${empty}`]);
    expect(inStep('- [ ] ')).toEqual([`34:1 ${empty}`]);
  });

  test.each([
    '在「□ 同意」里打勾。',
    '- 见[附表](#issue)',
    '`- [ ]` 是检查项。',
    '\\[ ] 是方框。',
    '- [x][甲]',
    '| 甲 |\n| --- |\n| □ 是 |',
    '口头通知客人',
    '口 罩、手 套',
    'A. [必填] 姓名',
    '[-10, 5) 和 [1] 都可以',
  ])('is none in %j', (text) => {
    expect(inStep(text).filter((problem) => problem.includes('item-box'))).toEqual([]);
  });
});

const LINK = '链接读不出来：写成「[文字](地址)」，括号都用半角，中间不空格。';
const TABLE = '表格读不出来：竖线用半角的 |，第二行写 | --- | --- |，表格前空一行。';
const NOTE = '提示框读不出来：说明写成 <Note>…</Note>，红线写成 <Warn>…</Warn>。';
const SPACE = '链接读不出来：地址里不能有空格，括号要成对，写成「[文字](地址)」。';
const HEADING = '小标题读不出来：# 用半角，后面空一格，写成「## 小标题」。';
const BOLD = '加粗读不出来：星号里面紧挨着文字，不留空格，写成「**文字**」。';

test.each<[text: string, ...problems: string[]]>([
  ['##小标题', `16:1 markup ${HEADING}`],
  ['#小标题', `16:1 markup ${HEADING}`],
  ['＃＃ 小标题', `16:1 markup ${HEADING}`],
  ['｜甲｜乙｜\n｜--｜--｜\n｜1｜2｜', `16:1 markup ${TABLE}`],
  ['| 甲 | 乙 |\n| 1 | 2 |', `16:1 markup ${TABLE}`],
  ['见[文字]（#issue）。', `16:2 markup ${LINK}`],
  ['见[文字] (#issue)。', `16:2 markup ${LINK}`],
  ['见【文字】(#issue)。', `16:2 markup ${LINK}`],
  ['[官网]（http://x.cn）', `16:1 markup ${LINK}`],
  ['第一行\n见[文字]（#issue）。', `17:2 markup ${LINK}`],
  ['见[^1]。', '16:2 markup 没有这条脚注：脚注的内容要另起一段，写成「[^1]: 内容」。'],
  ['见[文字][名]。', '16:2 markup 链接读不出来：没有这个名字的链接地址，请写成「[文字](地址)」。'],
  ['＊＊注意＊＊', '16:1 markup 加粗读不出来：星号用半角，写成「**文字**」。'],
  ['请 ** 注意 ** 看', `16:3 markup ${BOLD}`],
  ['~~ 旧 ~~', '16:1 markup 删除线读不出来：波浪线里面紧挨着文字，不留空格，写成「~~文字~~」。'],
  [
    '文字\n---',
    '16:1 markup 下面紧跟着 --- 或 ===，这段文字就成了标题。要分隔线，中间空一行；要小标题，写成「## 文字」。',
  ],
  [
    '文字\n===',
    '16:1 markup 下面紧跟着 --- 或 ===，这段文字就成了标题。要分隔线，中间空一行；要小标题，写成「## 文字」。',
  ],
  ['## ', '16:1 markup 小标题是空的。'],
  ['```mermiad\nx\n```', '16:1 markup 「mermiad」不是图的名字，这里会显示成代码。图写成「```mermaid」。'],
  ['｀｀｀mermaid', '16:1 markup 图读不出来：开头和结尾各一行，写三个半角的反引号 ```。'],
  ['[注意]: 请核对', '16:1 markup 「[注意]: …」没有用到，不会显示。不是链接地址的话，冒号请用全角。'],
  ['[^2]: 甲', '16:1 markup 「[^2]: …」没有用到，不会显示。请在正文里写上 [^2]。'],
  ['甲[^1]\n\n[^1]: 甲\n\n[^1]: 乙', '20:1 markup 「[^1]: …」写了两次，第二次不会显示。'],
  ['张*三、李*四', '16:2 markup 「*三、李*」会显示成斜体，星号就不见了。要显示星号，写成 \\*。'],
  [
    '带*的必填；房号*、姓名',
    '16:2 markup 「*的必填；房号*」会显示成斜体，星号就不见了。要显示星号，写成 \\*。',
  ],
  ['*房号、*姓名', '16:1 markup 「*房号、*」会显示成斜体，星号就不见了。要显示星号，写成 \\*。'],
  ['3~~5 天，6~~8 折', '16:2 markup 「~~5 天，6~~」会被划掉。表示范围只写一个波浪线：3~5。'],
  ['[网](https://x.cn/a b)', `16:1 markup ${SPACE}`],
  ['[步骤](# issue)', `16:1 markup ${SPACE}`],
  [
    '![图](./a b.png)',
    '16:1 markup 图片读不出来：文件名里不能有空格，括号要成对，写成「![说明](./photo.png)」。',
  ],
  [
    '放在 \\\\server\\公共',
    '16:4 markup 两个反斜线只会显示出一个：请用反引号把整个地址括起来，写成 `\\\\server\\文件夹`。',
  ],
  ['见【^1】', '16:2 markup 没有这条脚注：脚注的内容要另起一段，写成「[^1]: 内容」。'],
  [
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |',
    '18:1 markup 这一行有 3 格，表头只有 2 格，多出来的不显示。单元格里的竖线写成 \\|。',
  ],
  [':::note\n提示\n:::', `16:1 markup ${NOTE}`],
  ['> [!NOTE]\n> 提示', `16:3 markup ${NOTE}`],
  ['[TOC]', '16:1 markup 目录会自动生成，请删去。'],
  ['请==核对==证件', '16:2 markup 高亮读不出来：请写成加粗「**文字**」。'],
  ['## 附表 ｛#forms｝', '16:1 markup 小标题的编号读不出来：写成「## 小标题 {#part}」，括号和 # 用半角。'],
  ['* 号表示必填', '16:1 markup 行首的 * 会变成列表的圆点，星号就不见了。要显示星号，写成 \\*。'],
  ['长*宽*高', '16:2 markup 「*宽*」会显示成斜体，星号就不见了。要显示星号，写成 \\*。'],
])('%j is told', (text, ...expected) => {
  expect(onPage(text)).toEqual(expected);
});

test('markup in an attribute is told, as it would be shown with its signs', () => {
  const shown = (text: string) =>
    `attribute-value <Step name> 里的「${text}」会照样显示出来：这里只写文字，不能加粗、加链接或用标签。`;
  expect(problems(edited('name="核对身份"', 'name="**核对**身份"'))).toEqual([`16:19 ${shown('**核对**')}`]);
  expect(problems(edited('name="核对身份"', 'name="核对[身份](#issue)"'))).toEqual([
    `16:19 ${shown('[身份](#issue)')}`,
  ]);
  expect(problems(edited('name="核对身份"', 'name="核对 2*3 [附件] A&B"'))).toEqual([]);
});

test('a fence without an end is told where it begins', () => {
  expect(onPage('```js\nabc')[0]).toBe(
    '16:1 markup 代码块或图没有结尾，后面的内容都成了它的一部分。请在它的末尾另起一行写 ```。',
  );
});

test.each([
  '见[注]（附后）',
  '张**，李**先生 138****5678',
  '\\[^1]: \\*\\*甲\\*\\* `##a` `[a]（#b）`',
  '请*核对*证件，共 2*3 件',
  '*注意：*先看*（旧表）*，这是~~旧~~新的',
  '`\\\\server\\x`、D:\\\\forms 和 D:\\forms',
  '甲[^1]，乙[^1]。\n\n[^1]: 注',
  '见[文字][名]。\n\n[名]: #issue',
  '~~~Mermaid\nflowchart TD\n  a --> b\n~~~',
  '#1 门、#2 门',
  'a==b，b==c，=====',
  '## 附表（#1）门',
  '《Note》和《Quiz》是书名',
  'y = a*x + b；当 a*b*c = 0',
  '```js\nabc\n```',
])('nothing is told of %j', (text) => {
  expect(onPage(text)).toEqual([]);
});

describe('headings with an id', () => {
  test('can be linked to from their own page and from others', () => {
    expect(onPage('### 附表 {#forms}\n\n见[附表](#forms)。')).toEqual([]);
    const other = page(
      edited('<Step id="ask-id"', '### 附表 {#forms}\n\n<Step id="ask-id"'),
      'content/procedures/counter/other.mdx',
    );
    const text = edited('<Step id="ask-id"', '[附表](/procedures/other/#forms)\n\n<Step id="ask-id"');
    expect(problems(text, [other])).toEqual([]);
  });

  test('share the ids of the page', () => {
    expect(onPage('### 附表 {#issue}')).toEqual([
      '31:7 duplicate-id 编号「issue」在本页已经用过，每个步骤、小节和题目的编号都要不同。',
    ]);
    expect(onPage('### 附表 {#Forms}')).toEqual([
      '16:1 id-format 编号「Forms」不合格式：用小写英文字母、数字和连字符，以字母开头，例如 check-id。',
    ]);
  });
});

describe('what is empty', () => {
  test.each<[text: string, problem: string]>([
    ['<Warn/>', '16:1 empty <Warn> 是空的：请写出绝对不可以做的事。'],
    ['<Warn></Warn>', '16:1 empty <Warn> 是空的：请写出绝对不可以做的事。'],
    ['<Warn>\n\n　\n\n</Warn>', '16:1 empty <Warn> 是空的：请写出绝对不可以做的事。'],
    ['<Note>\n\n</Note>', '16:1 empty <Note> 是空的，请写出说明，或删去。'],
    ['<Section id="s" name="空"></Section>', '16:1 empty 小节「空」是空的，请写出内容，或删去。'],
    [
      '<Step id="z" name="空" by="receptionist">\n\n</Step>',
      '16:1 empty 步骤「空」是空的：没有检查项、判断，也没有正文。',
    ],
    ['[](#issue)', '16:1 empty 链接「#issue」没有文字，读者看不到。'],
  ])('%j', (text, problem) => {
    expect(onPage(text)).toEqual([problem]);
  });

  test('a comment does not fill a red line', () => {
    expect(onPage('<Warn>{/* 不得 */}</Warn>')).toEqual([
      '16:1 empty <Warn> 是空的：请写出绝对不可以做的事。',
      '16:7 expression 这里不能写 {/* 不得 */}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}。',
    ]);
  });

  test('an answer without words', () => {
    expect(problems(edited('[是]', '[]'))).toEqual([
      '22:3 ask-answer 判断「是业主本人吗？」有一个答案没有文字。',
    ]);
  });

  test('a gate with nothing to do', () => {
    const gate = (body: string) =>
      onPage(`<Step id="z" name="核对" by="receptionist" hold>\n\n${body}\n\n</Step>`);
    expect(gate('1. 核对证件\n2. 登记')).toEqual([
      '16:42 hold 步骤「核对」是关卡（hold），却没有检查项和判断：没有要做的事，就拦不住后面的步骤。要做的事请逐条写成「- [ ] …」。',
    ]);
    expect(gate('-[ ] 核对证件')).toEqual([
      '18:1 item-box 像是检查项，但方框读不出来。减号、空格、方括号都用半角，写成「- [ ] 核对证件」。',
    ]);
    expect(gate('- [ ] 核对证件')).toEqual([]);
  });
});

test('a red line within another is refused, as it would be listed twice', () => {
  expect(onPage('<Warn>不得<Warn>代签</Warn></Warn>')).toEqual([
    '16:9 component-place <Warn> 不能写在<Warn>里，只能写在页面最外层、<Step>、<Section>里。',
  ]);
});

test('a step without a name is called by its id', () => {
  expect(onPage('<Step id="z" by="receptionist"></Step>')).toEqual([
    '16:1 missing-attribute <Step> 缺少属性「name」（步骤名，不超过 14 个字，写在流程图里）。',
    '16:1 empty 步骤「z」是空的：没有检查项、判断，也没有正文。',
  ]);
});

test('a red line with a list says all of it', () => {
  const text = edited(
    '- [ ] 盖章',
    '- [ ] 盖章\n\n<Warn>\n\n不得：\n\n- 空白盖章\n- 代人**签字**。\n\n</Warn>\n',
  );
  expect(page(text).outline.steps[1]!.redLines).toEqual(['不得：空白盖章；代人签字。']);
});
