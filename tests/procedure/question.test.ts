/** A question as it is written: what is read of it, and that nothing in it is lost without a word. */
import { describe, expect, test } from 'vitest';
import { page, problems, SOUND, source } from './example.ts';

/** The page whose only question has this body, which begins on line 25. */
const asked = (body: string, attributes = '') =>
  source(
    `\n<Section id="s" name="节">\n\n- [ ] 看\n\n</Section>\n\n<Quiz>\n\n<Question id="q" step="s"${attributes}>\n\n${body}\n\n</Question>\n\n</Quiz>\n`,
    { kind: 'norm', trigger: undefined, outcome: undefined, allow: '{few-questions: 例子}' },
  );
const FIRST = 25;
/** `line:column rule message` of what is wrong with the body, its lines counted from 1. */
const wrong = (body: string, attributes = '') =>
  problems(asked(body, attributes)).flatMap((problem) => {
    const line = Number.parseInt(problem, 10) - FIRST + 1;
    return line > 0 ? [problem.replace(/^\d+/, String(line))] : [];
  });
const read = (body: string) => page(asked(body)).outline.questions[0]!;

const OPTIONS = '- [x] 甲\n- [ ] 乙';
const WHY = '\n\n因为。';

test('a sound question has nothing wrong', () => {
  expect(wrong(`先做什么？\n\n${OPTIONS}${WHY}`)).toEqual([]);
});

describe('what a question cannot show is refused where it stands', () => {
  test.each([
    ['![图](a.png)\n\n问？\n\n', '1:1', '有图片，题目里不显示图片。请用文字写明，图片放到步骤里。'],
    ['看 ![图](a.png) 问？\n\n', '1:3', '有图片，题目里不显示图片。请用文字写明，图片放到步骤里。'],
    ['看[这里](/x/)，问？\n\n', '1:2', '有链接，题目里点不开。请只留文字；答案在哪里讲过，写在 step 里。'],
    ['~~不~~问？\n\n', '1:1', '有删除线（~~…~~），题目里显示不出来。请直接改写。'],
    [
      '```mermaid\nflowchart LR\n  a --> b\n```\n\n问？\n\n',
      '1:1',
      '有图（```mermaid），题目里不画图。请把图移到题目外面，题干里写「看上面的图」。',
    ],
    ['```\nx\n```\n\n问？\n\n', '1:1', '有代码块，题目里不显示。请用一段文字写。'],
    ['问？\n\n---\n\n', '3:1', '有分隔线（---），题目里不显示。请删去。'],
  ])('%j', (before, at, why) => {
    expect(wrong(`${before}${OPTIONS}${WHY}`)).toContain(`${at} question-lost 题目「q」里${why}`);
  });

  test('a picture as an option', () => {
    expect(wrong(`哪个？\n\n- [x] ![甲](a.png)\n- [ ] 乙${WHY}`)).toEqual([
      '3:7 question-lost 题目「q」里有图片，题目里不显示图片。请用文字写明，图片放到步骤里。',
      '3:1 question-malformed 题目「q」有一个选项没有文字。请写「- [ ] 选项」。',
    ]);
  });

  test('a picture in a table and in the explanation', () => {
    const table = '| 事 | 人 |\n| --- | --- |\n| 收钱 ![](a.png) | 甲 |\n| 登记 | 乙 |';
    expect(wrong(`谁做？\n\n${table}\n\n看![](b.png)。`)).toEqual([
      '5:6 question-lost 题目「q」里有图片，题目里不显示图片。请用文字写明，图片放到步骤里。',
      '8:2 question-lost 题目「q」里有图片，题目里不显示图片。请用文字写明，图片放到步骤里。',
    ]);
  });

  test('an address that is written out stays, since it can be read', () => {
    expect(wrong(`见 https://a.cn 后问？\n\n${OPTIONS}${WHY}`)).toEqual([]);
    expect(read(`见 https://a.cn 后问？\n\n${OPTIONS}${WHY}`).prompt).toEqual(['见 https://a.cn 后问？']);
  });

  test('points beside the options', () => {
    const message = '题目「q」在答案以外有列表（- …），题目里不显示。题干和讲解请写成段落。';
    expect(wrong(`条件：\n\n- 一\n- 二\n\n问？\n\n${OPTIONS}${WHY}`)).toEqual([
      `3:1 question-lost ${message}`,
    ]);
    expect(wrong(`问？\n\n1. 甲\n2. 乙\n3. 丙\n\n因为：\n\n- 一`)).toEqual([`9:1 question-lost ${message}`]);
  });

  test('a second quiz', () => {
    expect(problems(`${SOUND}\n<Quiz>\n\n</Quiz>\n`)).toEqual([
      expect.stringContaining('component-place 一页只能有一处 <Quiz>，请把全部题目写在同一个 <Quiz> 里。'),
    ]);
  });
});

test('a quotation is its paragraphs', () => {
  expect(read(`> 第一段。\n>\n> 第二段。\n\n问？\n\n${OPTIONS}${WHY}`).prompt).toEqual([
    '第一段。',
    '第二段。',
    '问？',
  ]);
});

describe('two answer parts', () => {
  const message = 'question-malformed 题目「q」有两个答案部分。一道题只能有一个，请拆成两道题。';
  test.each([
    [`问？\n\n${OPTIONS}\n\n1. 甲\n2. 乙\n3. 丙${WHY}`, '6:1'],
    [`问？\n\n${OPTIONS}\n\n再问？\n\n${OPTIONS}${WHY}`, '8:1'],
    ['填<Blank accept="甲" />。\n\n再填<Blank accept="乙" />。' + WHY, '3:1'],
    [`填<Blank accept="甲" />。\n\n${OPTIONS}${WHY}`, '3:1'],
    [`问？\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n\n${OPTIONS}${WHY}`, '8:1'],
  ])('%j', (body, at) => {
    expect(wrong(body)).toEqual([`${at} ${message}`]);
  });
});

describe('gaps', () => {
  test.each([
    ['复尺后**<Number is="3" unit="日" />**内下单。', ['复尺后＿＿内下单。']],
    ['复尺后**约 <Number is="3" unit="日" /> 内**下单。', ['复尺后约 ＿＿ 内下单。']],
    ['复尺后*<Number is="3" />*天。', ['复尺后＿＿天。']],
    ['几天？\n\n<Number is="3" unit="日" />', ['几天？', '＿＿']],
    ['<Number is="3" />天，<Number is="5" />人，<Number is="7" />次。', ['＿＿天，＿＿人，＿＿次。']],
  ])('%j', (body, prompt) => {
    expect(wrong(body + WHY)).toEqual([]);
    expect(read(body + WHY).prompt).toEqual(prompt);
  });

  test('of both kinds in one question are refused', () => {
    expect(wrong(`填<Blank accept="甲" />，<Number is="3" />份。${WHY}`)).toEqual([
      '1:23 question-malformed 题目「q」同时用了 <Blank> 和 <Number>。一道题只能用一种，请拆成两道题，或都写成 <Blank>。',
    ]);
  });

  test.each([
    ['填：\n\n- 甲<Blank accept="x" />\n- 乙', '3:4'],
    ['填：\n\n1. 甲<Blank accept="x" />\n2. 乙\n3. 丙', '3:5'],
    ['填：\n\n- [x] 甲<Blank accept="x" />\n- [ ] 乙', '3:8'],
    ['填：\n\n| 甲 | 乙 |\n| --- | --- |\n| <Blank accept="x" /> | 1 |\n| 2 | 3 |', '5:3'],
    ['> 填<Blank accept="x" />。', '1:4'],
    ['## 填<Blank accept="x" />', '1:5'],
  ])('in %j are refused', (body, at) => {
    expect(wrong(body + WHY)).toEqual([
      `${at} question-malformed 题目「q」的空只能写在一段话里，不能写在选项、列表、表格、引用、标题或链接里。`,
    ]);
  });

  test('alone without a word of question are refused', () => {
    expect(wrong(`<Number is="3" unit="日" />${WHY}`)).toEqual([
      '1:1 question-malformed 题目「q」没有题干。请在空的前后写一句话。',
    ]);
  });

  test.each([
    '登记表|入住登记表',
    '登记表｜入住登记表',
    '登记表¦入住登记表',
    '登记表丨入住登记表',
    ' 登记表 ︱ 入住登记表 ',
  ])('accept="%s" is two answers', (accept) => {
    const question = read(`填<Blank accept="${accept}" />。${WHY}`);
    expect(question).toMatchObject({ parts: [{}, { accept: ['登记表', '入住登记表'] }, {}] });
  });

  test.each([
    ['登记表／入住登记表', '／'],
    ['登记表/入住登记表', '/'],
    ['身份证、护照', '、'],
    ['身份证；护照', '；'],
    ['身份证，护照', '，'],
  ])('accept="%s" is one answer, and the author is told', (accept, between) => {
    expect(wrong(`填<Blank accept="${accept}" />。${WHY}`)).toEqual([
      `1:9 blank-accept 题目「q」的答案「${accept}」里有「${between}」，读者要连「${between}」一起打才算对。如果是几种写法，请用 | 隔开。`,
    ]);
  });

  test.each(['km/h', '1/2', '24/7', '1,500', 'A/B', '身份证、护照|护照、身份证'])(
    'accept="%s" is as it should be',
    (accept) => {
      expect(wrong(`填<Blank accept="${accept}" />。${WHY}`)).toEqual([]);
    },
  );

  test.each(['甲||乙', '甲｜', '|', '｜甲'])('accept="%s" has an empty answer', (accept) => {
    expect(wrong(`填<Blank accept="${accept}" />。${WHY}`)).toEqual([
      '1:2 question-malformed 题目「q」的空没有写全答案：写 accept="一天|1 天"，每种写法都不能为空。',
    ]);
  });

  test.each([
    ['3', 3],
    ['−18', -18],
    ['１５', 15],
    ['1,500', 1500],
  ])('is="%s" is %d', (is, value) => {
    expect(wrong(`填<Number is="${is}" />。${WHY}`)).toEqual([]);
    expect(read(`填<Number is="${is}" />。${WHY}`)).toMatchObject({ parts: [{}, { is: value }, {}] });
  });

  test.each([
    ['3日', '不是数。写 is="3" unit="日"，单位另写。'],
    ['3~5', '不是数。写 is="3" unit="日"，单位另写。'],
    ['1e999', '不是数。写 is="3" unit="日"，单位另写。'],
    ['12345678901234567890', '位数太多，最多 15 位。号码请用 <Blank accept="…"/>。'],
    ['1/3', '不是数。写 is="3" unit="日"，单位另写。'],
    ['三', '不是数。写 is="3" unit="日"，单位另写。'],
  ])('is="%s" is refused', (is, why) => {
    expect(wrong(`填<Number is="${is}" />。${WHY}`)).toEqual([
      `1:2 question-malformed 题目「q」的数字「${is}」${why}`,
    ]);
  });
});

describe('options', () => {
  test.each([
    ['- [√] 甲\n- [ ] 乙', '3:1', '- [x] 甲'],
    ['- [ｘ] 甲\n- [ ] 乙', '3:1', '- [x] 甲'],
    ['- [x]甲\n- [ ] 乙', '3:1', '- [x] 甲'],
    ['- [x] 甲\n- [] 乙', '4:1', '- [ ] 乙'],
  ])('%j has a box that is not read, and is told how to write it', (options, at, form) => {
    expect(wrong(`问？\n\n${options}${WHY}`)).toContain(
      `${at} item-box 像是检查项，但方框读不出来。减号、空格、方括号都用半角，写成「${form}」。`,
    );
  });

  test.each([
    ['- [X] 甲\n- [ ] 乙', [true, false]],
    ['1. [x] 甲\n2. [ ] 乙', [true, false]],
  ])('%j', (options, right) => {
    const question = read(`问？\n\n${options}${WHY}`);
    expect('options' in question && question.options.map(({ text }) => text)).toEqual(['甲', '乙']);
    expect('options' in question && question.options.map((option) => option.right)).toEqual(right);
    expect(wrong(`问？\n\n${options}${WHY}`)).toEqual([]);
  });

  test.each([
    ['- [x] 甲\n- 乙', '4:1', '「乙」前面没有方框：正确的写「- [x] 选项」，其余写「- [ ] 选项」。'],
    ['- [x] 甲\n- [？] 乙', '4:1', '「[？] 乙」前面没有方框：正确的写「- [x] 选项」，其余写「- [ ] 选项」。'],
  ])('%j', (options, at, why) => {
    expect(wrong(`问？\n\n${options}${WHY}`)).toEqual([`${at} question-malformed 题目「q」的${why}`]);
  });

  test.each([
    ['- [x] 甲\n- [ ] 甲', '甲'],
    ['- [x] 甲 乙\n- [ ] 甲  乙', '甲 乙'],
    ['- [x] ＡＢ\n- [ ] AB', 'AB'],
    ['- [x] **甲**\n- [ ] 甲', '甲'],
  ])('%j look the same', (options, text) => {
    expect(wrong(`问？\n\n${options}${WHY}`)).toEqual([
      `4:1 question-malformed 题目「q」有两个相同的选项「${text}」。`,
    ]);
  });

  test('that are all right ask nothing', () => {
    expect(wrong(`问？\n\n- [x] 甲\n- [x] 乙${WHY}`)).toEqual([
      '3:1 question-all-right 题目「q」的选项全都正确，全选就对。请加一个错的选项。',
    ]);
  });

  const ONE = '题目「q」的选项「甲」只能有一段文字。为什么对、为什么错，请在下面缩进写「  - 为什么」。';
  const LEVEL = '题目「q」的选项「甲」的理由只能有一层，每条一段文字。';
  test.each([
    ['- [x] 甲\n\n  再一段\n- [ ] 乙', '5:3', ONE],
    ['- [x] 甲\n  1. 因为\n- [ ] 乙', '4:3', ONE],
    ['- [x] 甲\n  - [ ] 因为\n- [ ] 乙', '4:3', ONE],
    ['- [x] 甲\n  - 因为\n    - 再因为\n- [ ] 乙', '5:5', LEVEL],
    ['- [x] 甲\n  - 因为\n\n    再一段\n- [ ] 乙', '6:5', LEVEL],
  ])('%j holds more than an option shows', (options, at, message) => {
    expect(wrong(`问？\n\n${options}${WHY}`)).toEqual([`${at} question-malformed ${message}`]);
  });

  test('may have several reasons, a line each', () => {
    const question = read('问？\n\n- [x] 甲\n  - 一。\n  - 二。\n- [ ] 乙\n  - 三。');
    expect(question).toMatchObject({ options: [{ why: '一。\n二。' }, { why: '三。' }] });
  });
});

describe('orders', () => {
  const HOW = '排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同';
  test.each([
    ['1. 甲\n2. 乙', '3:1', `写得不对：${HOW}。`],
    ['1. 甲\n2. 乙\n3. 甲 ', '5:1', `写得不对：${HOW}。`],
    ['1. 甲\n2. 乙\n3. 丙\n   - 丁', '6:4', '的每一项只能有一段文字，不能再分层。讲解写在列表后面。'],
    ['1. 甲\n\n   再一段\n2. 乙\n3. 丙', '5:4', '的每一项只能有一段文字，不能再分层。讲解写在列表后面。'],
  ])('%j', (list, at, why) => {
    expect(wrong(`排好。\n\n${list}${WHY}`)).toEqual([`${at} question-malformed 题目「q」${why}`]);
  });
});

describe('tables', () => {
  const HOW = '配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同';
  test.each([
    ['| 事 | 人 | 时 |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |', '3:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 |', '5:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 |\n| 4 | 5 |', '5:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 |  |\n| 4 | 5 |', '5:5'],
    ['|  | 人 |\n| --- | --- |\n| 1 | 2 |\n| 4 | 5 |', '3:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 | 2 |', '3:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 | 2 |\n| １ | 3 |', '6:1'],
    ['| 事 | 人 |\n| --- | --- |\n| 1 | 甲 乙 |\n| 2 | 甲乙 |', '6:5'],
  ])('%j', (table, at) => {
    expect(wrong(`谁？\n\n${table}${WHY}`)).toEqual([`${at} question-malformed 题目「q」写得不对：${HOW}。`]);
  });
});
