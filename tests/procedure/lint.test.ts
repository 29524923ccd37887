import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/procedure/lint/width-of.ts';
import { edited, page, problems, QUESTION, SOUND, source, STEPS } from './example.ts';

const question = (answer: string, attributes = 'id="q"') =>
  edited('</Quiz>', `<Question ${attributes}>\n\n问什么？\n\n${answer}\n\n</Question>\n\n</Quiz>`);

const cases: [title: string, text: string, expected: string[]][] = [
  [
    'two steps with one id',
    edited('id="issue"', 'id="ask-id"'),
    [
      '29:7 duplicate-id 编号「ask-id」在本页已经用过，每个步骤、小节和题目的编号都要不同。',
      '22:3 missing-step 本页没有编号为「issue」的步骤或小节。',
    ],
  ],
  [
    'an id that is not an id',
    edited('id="issue"', 'id="Issue 1"'),
    [
      '29:7 id-format 编号「Issue 1」不合格式：用小写英文字母、数字和连字符，以字母开头，例如 check-id。',
      '22:3 missing-step 本页没有编号为「issue」的步骤或小节。你是不是想写「Issue 1」？',
    ],
  ],
  [
    'a reserved id',
    edited('id="issue"', 'id="end"'),
    [
      '29:7 id-format 编号「end」是保留的，表示流程的结束，请换一个。',
      '22:3 missing-step 本页没有编号为「issue」的步骤或小节。',
    ],
  ],
  [
    'two equal items',
    edited('- [ ] 盖章', '- [ ] 写明物品'),
    ['32:1 duplicate-id 检查项「写明物品」与本步骤里的另一条完全相同。'],
  ],
  [
    'an answer to a step that is not there',
    edited('(#issue)', '(#isue)'),
    ['22:3 missing-step 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？'],
  ],
  [
    'next to a step that is not there',
    edited('records="放行条"', 'next="isue"'),
    ['29:48 missing-step 步骤「开放行条」的 next 指向「isue」，没有这个步骤。你是不是想写「issue」？'],
  ],
  [
    'next beside a question',
    edited('name="核对身份"', 'name="核对身份" next="issue"'),
    ['16:31 next-with-ask 步骤「核对身份」有判断，去向由答案决定，不能再写 next="issue"。'],
  ],
  [
    'a step that nothing leads to',
    edited('[是](#issue)', '[是](#end "先办手续")'),
    ['29:1 unreachable-step 步骤「开放行条」（issue）走不到：没有步骤的 next、答案或顺序通向它。'],
  ],
  [
    'a question at the end of a phase that nothing leads to',
    edited(
      '<Step id="issue"',
      '<Phase id="round" name="开条" repeat="还有人要吗？">\n\n<Step id="issue" next="end"',
    ).replace('</Step>\n\n<Quiz>', '</Step>\n\n</Phase>\n\n<Quiz>'),
    [
      '29:1 unreachable-step 「开条」（round）做完后问的「还有人要吗？」走不到：没有步骤的 next、答案或顺序通向它。',
    ],
  ],
  [
    'a loop without an end',
    edited('records="放行条"', 'next="issue"'),
    ['29:1 no-end 从步骤「开放行条」（issue）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。'],
  ],
  [
    'one answer only',
    edited('- [否](#end "不予开具")\n', ''),
    ['20:1 ask-answers 判断「是业主本人吗？」只有 1 个答案，至少要两个。'],
  ],
  [
    'two equal answers',
    edited('[否]', '[是]'),
    ['23:3 ask-answers 判断「是业主本人吗？」有两个相同的答案「是」。'],
  ],
  [
    'an answer that is no link',
    edited('[否](#end "不予开具")', '否，不予开具'),
    [
      '23:1 ask-answer 判断「是业主本人吗？」的答案「否，不予开具」写得不对：应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end。',
    ],
  ],
  [
    'an answer to a part that is no step',
    edited('<Step id="ask-id"', '### 附表 {#forms}\n\n<Step id="ask-id"').replace('(#issue)', '(#forms)'),
    ['24:3 missing-step 「forms」不是步骤，<Ask> 的答案只能指向步骤。'],
  ],
  [
    'words beside the link of an answer',
    edited('- [是](#issue)', '- 业主来办 [是](#issue)'),
    ['22:1 ask-answer 答案「是」的链接之外还写了「业主来办」，不会显示。请写进方括号，或写在 <Ask> 外面。'],
  ],
  [
    'a list below an answer',
    edited('- [是](#issue)', '- [是](#issue)\n  - 有委托书'),
    ['22:1 ask-answer 答案「是」的链接之外还写了「有委托书」，不会显示。请写进方括号，或写在 <Ask> 外面。'],
  ],
  [
    'an answer as an item',
    edited('- [是](#issue)', '- [ ] [是](#issue)'),
    ['22:1 ask-answer 答案「是」的链接之外还写了「- [ ]」，不会显示。请写进方括号，或写在 <Ask> 外面。'],
  ],
  [
    'an outcome on the way to a step',
    edited('(#issue)', '(#issue "放行")'),
    ['22:3 ask-answer 答案「是」写了结局名「放行」，但它不通向 #end。'],
  ],
  [
    'an unknown role in by',
    edited('by="receptionist"', 'by="receptionst"'),
    ['16:31 unknown-role 没有岗位「receptionst」，岗位列在 roles.yaml。你是不是想写「receptionist」？'],
  ],
  [
    'a role by its name',
    edited('by="receptionist"', 'by="前台"'),
    ['16:31 unknown-role 没有岗位「前台」，岗位列在 roles.yaml。应写编号「receptionist」。'],
  ],
  [
    'an unknown component',
    edited('<Step id="issue"', '<Stpe id="issue"').replace(/<\/Step>\n\n<Quiz>/, '</Stpe>\n\n<Quiz>'),
    [
      '29:1 unknown-component 没有组件 <Stpe>，可用：Step、Phase、Together、Limit、Value、Ask、Section、Warn、Note、Gap、Legal、Quiz、Question、Blank、Number。你是不是想写「Step」？',
      '31:1 item-place 检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。',
      '22:3 missing-step 本页没有编号为「issue」的步骤或小节。',
    ],
  ],
  [
    'a component in the wrong place',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Quiz>\n\n</Quiz>\n'),
    ['34:1 component-place <Quiz> 不能写在<Step>里，只能写在页面最外层里。'],
  ],
  [
    'words in a quiz that belong to no question',
    edited('<Quiz>', '<Quiz>\n\n下面三道题。'),
    ['38:1 component-place <Quiz> 里只能写 <Question>，这里的内容不会显示。请写进题目，或写在 <Quiz> 外面。'],
  ],
  [
    'an unknown attribute',
    edited('records="放行条"', 'record="放行条"'),
    [
      '29:48 unknown-attribute <Step> 没有属性「record」，可用：id、name、by、to、limit、within、workdays、ahead、least、records、when、at、every、calls、next、hold。你是不是想写「records」？',
    ],
  ],
  [
    'a missing attribute',
    edited(' name="开放行条"', ''),
    ['29:1 missing-attribute <Step> 缺少属性「name」（步骤名，不超过 14 个字，写在流程图里）。'],
  ],
  [
    'an attribute without a value',
    edited('records="放行条"', 'records'),
    ['29:48 attribute-value <Step records> 没有写值，应写成 records="值"。'],
  ],
  [
    'a flag with a value',
    edited('records="放行条"', 'hold="yes"'),
    ['29:48 attribute-value <Step hold> 是开关，只写名字，不写「=」和值。'],
  ],
  [
    'an attribute in braces',
    edited('records="放行条"', 'records={x}'),
    ['29:48 expression <Step records> 的值写成了 {…}，只能写成 records="值"。'],
  ],
  [
    'an expression in the text',
    edited('- [ ] 盖章', '- [ ] 盖章 {name}'),
    [
      '32:10 expression 这里不能写 {name}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}；要显示大括号，写成 \\{。',
    ],
  ],
  [
    'an import',
    edited('<Step id="ask-id"', 'import x from "y"\n\n<Step id="ask-id"'),
    ['16:1 expression 正文里不能写 import 或 export；组件可以直接使用。'],
  ],
  [
    'an unclosed tag',
    edited('</Ask>', ''),
    ['20:1 syntax <Ask> 没有结束标签。请在它的内容之后另起一行写 </Ask>，前后各空一行。'],
  ],
  [
    'a stray brace',
    edited('- [ ] 盖章', '- [ ] 盖章 {'),
    ['32:10 syntax 大括号 { 没有配对。正文里要写大括号请写成 \\{。'],
  ],
  [
    'a stray less-than sign',
    edited('- [ ] 盖章', '- [ ] 少于 <3 份盖章'),
    ['32:10 syntax 「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。'],
  ],
  [
    'Chinese quotes around a value',
    edited('records="放行条"', 'records=“放行条”'),
    ['29:48 syntax 引号写成了中文引号。属性的值要用英文引号：records="放行条"。'],
  ],
  [
    'a heading of the first level',
    edited('<Step id="ask-id"', '# 标题\n\n<Step id="ask-id"'),
    ['16:1 heading 正文里不能用一级标题（#），页面标题写在文件头的 title。请用 ## 或更低的标题。'],
  ],
  [
    'a checklist outside a step',
    edited('<Step id="ask-id"', '- [ ] 看身份证\n\n<Step id="ask-id"'),
    ['16:1 item-place 检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。'],
  ],
  [
    'a checklist in two levels',
    edited('- [ ] 盖章', '- [ ] 盖章\n  - [ ] 公章'),
    ['33:3 item-place 检查项不能再分层，请写成同一级的几条。'],
  ],
  [
    'a bad duration',
    edited('within="PT10M"', 'within="10min"'),
    [
      '29:77 duration 步骤「开放行条」的 within="10min" 不是 100 年以内的 ISO 8601 时长。3 天写 P3D，10 分钟写 PT10M。',
    ],
  ],
  [
    'a duration without words',
    edited('limit="10 分钟内" ', ''),
    ['29:62 duration 步骤「开放行条」写了 within 却没有 limit。limit 是给人读的时限。'],
  ],
  [
    'a link to a page that is not there',
    edited('- [ ] 盖章', '- [ ] 盖章，见[旧页](./exit-permt.mdx)'),
    ['32:11 unknown-page 链接指向「exit-permt」，没有这个页面。你是不是想写「exit-permit」？'],
  ],
];

const questions: [title: string, text: string, expected: string[]][] = [
  [
    'no right option',
    question('- [ ] 甲\n  - 因为。\n- [ ] 乙\n  - 因为。'),
    ['77:1 question-no-right 题目「q」没有正确选项。请把正确的写成「- [x] …」。'],
  ],
  [
    'no explanation',
    question('- [x] 甲\n- [ ] 乙'),
    [
      '77:1 question-explanation 题目「q」没有讲解。请在每个选项下面缩进写「  - 为什么」，或在选项后另起一段。',
    ],
  ],
  [
    'one option unexplained',
    question('- [x] 甲\n  - 因为。\n- [ ] 乙'),
    ['79:1 option-explanation 题目「q」的选项「乙」没有说明为什么错。'],
  ],
  [
    'no answer part',
    question('就这些。'),
    [
      '73:1 question-malformed 题目「q」没有答案部分。应有下面之一：选项（- [x] …）、排序（1. …）、配对（两列表格）、填空（<Blank accept="…"/>）或数字（<Number is="…"/>）。',
    ],
  ],
  [
    'two right options in a single choice',
    question('- [x] 甲\n- [x] 乙\n- [ ] 丙\n\n因为。', 'id="q" kind="single"'),
    ['77:1 question-malformed 题目「q」是单选题，却有 2 个正确选项。多选题请写 kind="multiple"。'],
  ],
  [
    'an unknown kind',
    question('- [x] 甲\n- [ ] 乙\n\n因为。', 'id="q" kind="mutiple"'),
    [
      '73:18 question-kind 没有题型「mutiple」，可用：single、multiple、truefalse、order、match、fill、number。你是不是想写「multiple」？',
    ],
  ],
  [
    'a kind that the answer is not',
    question('- [x] 甲\n- [ ] 乙\n\n因为。', 'id="q" kind="order"'),
    ['73:18 question-kind 题目「q」写了 kind="order"，但答案部分是「single」的写法。'],
  ],
  [
    'a step that is not there',
    question('- [x] 甲\n- [ ] 乙\n\n因为。', 'id="q" step="isue"'),
    ['73:18 question-step 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？'],
  ],
  [
    'an order of two',
    question('1. 甲\n2. 乙\n\n因为。'),
    [
      '77:1 question-malformed 题目「q」写得不对：排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同。',
    ],
  ],
  [
    'an order without explanation',
    question('1. 甲\n2. 乙\n3. 丙'),
    ['77:1 question-explanation 题目「q」没有讲解。请在答案后另起一段，写明为什么。'],
  ],
  [
    'a match of three columns',
    question('| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n\n因为。'),
    [
      '77:1 question-malformed 题目「q」写得不对：配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同。',
    ],
  ],
  [
    'a match with equal cells',
    question('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 4 | 2 |\n\n因为。'),
    [
      '80:5 question-malformed 题目「q」写得不对：配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同。',
    ],
  ],
  [
    'a blank that accepts nothing',
    question('填<Blank accept="甲|" />。\n\n因为。'),
    ['77:2 question-malformed 题目「q」的空没有写全答案：写 accept="一天|1 天"，每种写法都不能为空。'],
  ],
  [
    'a number that is none',
    question('<Number is="三" unit="日" />内。\n\n因为。'),
    ['77:1 question-malformed 题目「q」的数字「三」不是数。写 is="3" unit="日"，单位另写。'],
  ],
];

const matters: [title: string, text: string, expected: string[]][] = [
  [
    'an unknown role',
    source(SOUND.split('---\n')[2]!, { roles: '[receptionst]' }),
    ['6:9 unknown-role 没有岗位「receptionst」，岗位列在 roles.yaml。你是不是想写「receptionist」？'],
  ],
  [
    'an unknown domain',
    source(SOUND.split('---\n')[2]!, { domain: 'conter' }),
    ['5:9 unknown-domain 没有场景「conter」，场景列在 domains.yaml。你是不是想写「counter」？'],
  ],
  [
    'an unknown source',
    source(SOUND.split('---\n')[2]!, { sources: '[old-txt]' }),
    ['13:11 unknown-source 没有来源「old-txt」，来源列在 sources.yaml。你是不是想写「old-text」？'],
  ],
  [
    'an unknown related page',
    source(SOUND.split('---\n')[2]!, { related: '[exit-permit-2]' }),
    ['14:11 unknown-page 没有页面「exit-permit-2」。你是不是想写「exit-permit」？'],
  ],
  [
    'itself as related',
    source(SOUND.split('---\n')[2]!, { related: '[exit-permit]' }),
    ['14:11 unknown-page 相关页面写了本页自己，请删去。'],
  ],
  [
    'a missing date',
    source(SOUND.split('---\n')[2]!, { reviewBy: undefined }),
    ['2:1 matter 缺少「reviewBy」。'],
  ],
  [
    'an impossible date',
    source(SOUND.split('---\n')[2]!, { reviewBy: '2027-02-30' }),
    ['12:11 matter 「reviewBy」应是存在的日期，写成 2026-11-21。'],
  ],
  [
    'an impossible date, and the wrong names beside it',
    source(SOUND.split('---\n')[2]!, { reviewBy: '2027-02-30', domain: 'conter', sources: '[old-txt]' }),
    [
      '12:11 matter 「reviewBy」应是存在的日期，写成 2026-11-21。',
      '13:11 unknown-source 没有来源「old-txt」，来源列在 sources.yaml。你是不是想写「old-text」？',
      '5:9 unknown-domain 没有场景「conter」，场景列在 domains.yaml。你是不是想写「counter」？',
    ],
  ],
  [
    'a review before the update',
    source(SOUND.split('---\n')[2]!, { updated: '2027-12-01' }),
    ['12:11 matter reviewBy 早于 updated（2027-12-01）。'],
  ],
  [
    'an unknown key',
    source(SOUND.split('---\n')[2]!, { tilte: '别的' }),
    [
      '14:1 matter 没有「tilte」这一项，可用：title、summary、kind、domain、roles、trigger、outcome、every、keywords、owner、version、updated、reviewBy、sources、related、order、asked、allow。你是不是想写「title」？',
    ],
  ],
  [
    'a limit of another length',
    edited('within="PT10M"', 'within="PT15M"'),
    [
      '29:1 duration 步骤「开放行条」的时限「10 分钟内」与 within="PT15M" 不是一样长。请改成一致：照文字是 within="PT10M"。',
    ],
  ],
  [
    'a limit of another unit',
    edited('limit="10 分钟内" within="PT10M"', 'limit="复尺后三天内" within="PT3H"'),
    [
      '29:1 duration 步骤「开放行条」的时限「复尺后三天内」与 within="PT3H" 不是一样长。请改成一致：照文字是 within="P3D"。',
    ],
  ],
  [
    'a kind that there is not',
    source(SOUND.split('---\n')[2]!, { kind: 'process' }),
    ['4:7 matter 「kind」应是 procedure、norm、policy、guide 之一。'],
  ],
  [
    'YAML that is none',
    source(SOUND.split('---\n')[2]!, { title: '"放行' }),
    ['2:8 yaml 引号「"」没有配对，后面少了一个。'],
  ],
  [
    'an encoding that is not UTF-8',
    SOUND.replace('放行条已开', '\uFFFD\uFFFD'),
    ['8:10 encoding 文件不是 UTF-8 编码，有认不出的字。请在编辑器里另存为 UTF-8。'],
  ],
  [
    'no front matter',
    SOUND.split('---\n')[2]!,
    ['1:1 matter 文件开头没有文件头。第一行应是 ---，接着是 title 等各项，再一行 ---。'],
  ],
  [
    'a procedure without trigger',
    source(SOUND.split('---\n')[2]!, { trigger: undefined }),
    ['4:7 incomplete kind: procedure 的页面必须有 trigger（什么事开始这个流程）。'],
  ],
];

const warnings: [title: string, text: string, expected: string[]][] = [
  [
    'a long item',
    edited('- [ ] 盖章', '- [ ] 在物品放行条的右下角盖上客服部的公章并且再次核对物品的数量'),
    [
      '32:1 item-long 检查项「在物品放行条的右下角盖上客服部的公章并且再次核对物品的数量」有 29 个字，超过 24 个。请缩短，细节写进正文。',
      '32:1 item-acts 检查项「在物品放行条的右下角盖上客服部的公章并且再次核对物品的数量」像是几件事。一条只写一件看得见的事。',
    ],
  ],
  [
    'two acts',
    edited('- [ ] 盖章', '- [ ] 盖章，然后交给业主'),
    ['32:1 item-acts 检查项「盖章，然后交给业主」像是几件事。一条只写一件看得见的事。'],
  ],
  [
    'a vague word',
    edited('- [ ] 盖章', '- [ ] 尽快盖章'),
    ['32:1 item-vague 检查项「尽快盖章」里的「尽快」做到与否看不出来，请写出具体的时间、数量或对象。'],
  ],
  [
    'somebody who does it to themselves',
    edited('records="放行条"', 'to="receptionist"'),
    ['29:1 doer-is-to 步骤「开放行条」的岗位「receptionist」既写在 by 又写在 to。谁做写 by，对谁做写 to。'],
  ],
  [
    'a limit that looks like working days before an event',
    edited('limit="10 分钟内" within="PT10M"', 'limit="提前 3 个工作日" within="P3D"'),
    [
      '29:80 limit-flag 步骤「开放行条」的时限「提前 3 个工作日」像是按工作日算。是就写上 workdays，不写就不这样算。',
      '29:80 limit-flag 步骤「开放行条」的时限「提前 3 个工作日」像是在事情之前。是就写上 ahead，不写就不这样算。',
    ],
  ],
  [
    'a limit without a duration',
    edited(' within="PT10M"', ''),
    [
      '29:1 limit-within 步骤「开放行条」的时限「10 分钟内」有数字和单位，请同时写 within，例如 within="P3D"。',
    ],
  ],
  [
    'a long name',
    edited('name="开放行条"', 'name="给搬出小区的大件物品开出放行条"'),
    ['29:1 name-long 「给搬出小区的大件物品开出放行条」有 15 个字，超过 14 个字，流程图里放不下。'],
  ],
  [
    'a page past its review',
    source(SOUND.split('---\n')[2]!, { reviewBy: '2026-11-20' }),
    ['12:11 review-due 本页应在 2026-11-20 前复核，已经过期。请复核内容后改 updated 和 reviewBy。'],
  ],
  [
    'an allowance that nothing needs',
    source(SOUND.split('---\n')[2]!, { allow: '{ item-long: 原文如此 }' }),
    ['14:21 unused-allow allow 里的「item-long」没有用处：本页没有这种提醒。请删去。'],
  ],
];

describe('the length of a text', () => {
  const item = (text: string) => problems(edited('- [ ] 盖章', `- [ ] ${text}`));

  test('is counted as it looks: two Latin letters or digits are one Chinese character', () => {
    expect(widthOf('复尺下单')).toBe(4);
    expect(widthOf('Check the id')).toBe(6);
    expect(widthOf('填 A4 表')).toBe(4);
    expect(widthOf('𠮷“是”')).toBe(4);
    expect(item('Check the name on the card against the list')).toEqual([]);
    expect(item('Check the name on the card against the list and the bill')).toEqual([
      '32:1 item-long 检查项「Check the name on the card against the list and the bill」有 28 个字，超过 24 个。请缩短，细节写进正文。',
    ]);
  });

  test('of a name is counted so too', () => {
    const name = (text: string) => problems(edited('name="开放行条"', `name="${text}"`));
    expect(name('Write the exit permit')).toEqual([]);
    expect(name('Write the exit permit for goods')).toEqual([
      '29:1 name-long 「Write the exit permit for goods」有 16 个字，超过 14 个字，流程图里放不下。',
    ]);
  });
});

test('an item that ends in a full stop is one act', () => {
  for (const text of ['盖章。', '盖章；', 'Stamp it.']) {
    expect(problems(edited('- [ ] 盖章', `- [ ] ${text}`)), text).toEqual([]);
  }
});

test('finds nothing wrong with a sound page', () => {
  expect(problems(SOUND)).toEqual([]);
});

describe.each([
  ['errors of the language', cases],
  ['errors of questions', questions],
  ['errors of the front matter', matters],
  ['warnings', warnings],
])('%s', (_, list) => {
  test.each(list)('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

test('finds a name used by two files', () => {
  const twin = page(SOUND, 'content/procedures/other/exit-permit.mdx');
  expect(problems(SOUND, [twin])).toEqual([
    '1:1 duplicate-slug 文件名「exit-permit」已被 content/procedures/other/exit-permit.mdx 用过。文件名就是网址，全站不能重复。',
  ]);
});

test('keeps an explained warning quiet', () => {
  const text = source(edited('- [ ] 盖章', '- [ ] 尽快盖章').split('---\n')[2]!, {
    allow: '{ item-vague: 原文如此 }',
  });
  expect(problems(text)).toEqual([]);
});

test('reports all problems of a page at once', () => {
  const text = source(STEPS.replace('#issue', '#isue') + `<Quiz>\n${QUESTION.replace('[x]', '[ ]')}</Quiz>`);
  expect(problems(text)).toEqual([
    '41:1 question-no-right 题目「who」没有正确选项。请把正确的写成「- [x] …」。',
    '22:3 missing-step 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？',
    '37:1 few-questions 本页只有 1 道题，至少 3 道才测得出掌握没有。',
  ]);
});

test.each([
  ['半小时内', 'PT30M'],
  ['24 小时内', 'P1D'],
  ['一周内', 'P7D'],
  ['3 个工作日内', 'P3D workdays'],
  ['一个月内', 'P30D'],
  ['每 2 小时一次，10 分钟内', 'PT10M'],
  ['当天 18:00 前', 'PT8H'],
  ['前台接单后 10 分钟内', 'PT10M'],
])('a limit of %s may be within %s', (limit, within) => {
  const [length, flag = ''] = within.split(' ');
  const text = edited('limit="10 分钟内" within="PT10M"', `limit="${limit}" within="${length}" ${flag}`);
  expect(problems(text)).toEqual([]);
});
