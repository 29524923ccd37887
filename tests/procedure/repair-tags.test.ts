/** What keeps a page from being read as MDX: told in an author's words, with all else that is wrong. */
import { expect, test } from 'vitest';
import { edited, page, problems, SOUND } from './example.ts';

/** The end of the last step. */
const LAST = /<\/Step>\n\n<Quiz>/;

const question = (answer: string) =>
  edited('</Quiz>', `<Question id="q">\n\n问什么？\n\n${answer}\n\n</Question>\n\n</Quiz>`);

const mistakes: [title: string, text: string, expected: string[]][] = [
  [
    'a tag of HTML',
    edited('- [ ] 盖章', '- [ ] 盖<br>章'),
    ['32:8 unknown-component 不能写 HTML 标签 <br>：要换行就空一行，另起一段。'],
  ],
  [
    'a pair of HTML tags that is not closed',
    edited('- [ ] 盖章', '- [ ] <b>盖章'),
    ['32:7 unknown-component 不能写 HTML 标签 <b>：加粗写成 **文字**。'],
  ],
  [
    'book title marks for angle brackets',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n《Warn》不得代签。《/Warn》'),
    [
      '34:1 syntax 标签要写成 <Warn …>：英文的尖括号，中间没有空格，字母大小写不能变。',
      '34:6 syntax <Warn> 的末尾要用英文的「>」。',
      '34:12 syntax 标签要写成 </Warn>：英文的尖括号，中间没有空格，字母大小写不能变。',
      '34:18 syntax <Warn> 的末尾要用英文的「>」。',
    ],
  ],
  [
    'words in angle brackets',
    edited('- [ ] 盖章', '- [ ] 报 <房号> 和 <姓名>'),
    [
      '32:9 unknown-component 「<房号>」会被当作组件。不是组件就不用尖括号，可写成〈房号〉或 \\<房号>。',
      '32:16 unknown-component 「<姓名>」会被当作组件。不是组件就不用尖括号，可写成〈姓名〉或 \\<姓名>。',
    ],
  ],
  [
    'an address in angle brackets',
    edited('- [ ] 盖章', '- [ ] 看 <https://a.cn>'),
    ['32:9 syntax 网址不用尖括号，直接写 https://a.cn，或写成 [文字](https://a.cn)。'],
  ],
  [
    'a mail address in angle brackets',
    edited('- [ ] 盖章', '- [ ] 发给 <a@b.cn>'),
    ['32:10 syntax 网址不用尖括号，直接写 a@b.cn，或写成 [文字](a@b.cn)。'],
  ],
  [
    'a comment of HTML',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<!-- 以后 <b> 再写 -->'),
    ['34:1 syntax 不能写 HTML 注释 <!-- … -->，请删去。'],
  ],
  [
    'a comparison',
    edited('- [ ] 盖章', '- [ ] 盖章 <= 3 份'),
    ['32:10 syntax 「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。'],
  ],
  [
    'an open brace',
    edited('- [ ] 盖章', '- [ ] 盖章 {'),
    ['32:10 syntax 大括号 { 没有配对。正文里要写大括号请写成 \\{。'],
  ],
  [
    'words in braces',
    edited('- [ ] 盖章', '- [ ] 盖章 {房 号}'),
    [
      '32:10 expression 这里不能写 {房 号}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}；要显示大括号，写成 \\{。',
    ],
  ],
  [
    'a value without quotation marks',
    edited('<Step id="issue"', '<Step id=issue'),
    ['29:7 syntax 「id」的值少了引号：id="issue"。'],
  ],
  [
    'a full-width equals sign',
    edited('<Step id="issue"', '<Step id＝"issue"'),
    ['29:7 syntax 「id」后面的等号要用英文的「=」：id="值"。'],
  ],
  [
    'Chinese quotation marks',
    edited('<Step id="issue"', '<Step id=“issue”'),
    ['29:7 syntax 引号写成了中文引号。属性的值要用英文引号：id="issue"。'],
  ],
  [
    'one Chinese quotation mark',
    edited('<Step id="issue"', '<Step id="issue”'),
    ['29:7 syntax 引号写成了中文引号。属性的值要用英文引号：id="issue"。'],
  ],
  [
    'a quotation mark forgotten',
    edited('id="issue" name', 'id="issue name'),
    ['29:7 syntax 「id」的值少了右边的引号：id="issue"。'],
  ],
  [
    'quotation marks within a value',
    edited('name="开放行条"', 'name="开"放行"条"'),
    ['29:18 syntax 「name」的值里不能再有英文引号，里面的引号用中文的“”。'],
  ],
  [
    'a comma between attributes',
    edited('id="issue" name', 'id="issue", name'),
    ['29:17 syntax 属性之间用空格隔开，不用逗号。'],
  ],
  [
    'a value in braces that is none',
    edited('records="放行条"', 'records={放 行}'),
    ['29:48 expression <Step records> 的值写成了 {…}，只能写成 records="值"。'],
  ],
  [
    'a tag without its end',
    edited('within="PT10M">', 'within="PT10M"'),
    ['29:1 syntax <Step> 没有写完，末尾少了「>」。'],
  ],
  [
    'a full-width bracket at the end of a tag',
    edited('within="PT10M">', 'within="PT10M"＞'),
    ['29:91 syntax <Step> 的末尾要用英文的「>」。'],
  ],
  [
    'a full-width bracket at the beginning of a tag',
    edited('<Step id="issue"', '＜Step id="issue"'),
    ['29:1 syntax 标签要写成 <Step …>：英文的尖括号，中间没有空格，字母大小写不能变。'],
  ],
  [
    'full-width brackets around both tags',
    edited('<Step id="issue"', '＜Step id="issue"').replace(LAST, '＜/Step＞\n\n<Quiz>'),
    [
      '29:1 syntax 标签要写成 <Step …>：英文的尖括号，中间没有空格，字母大小写不能变。',
      '34:1 syntax 标签要写成 </Step>：英文的尖括号，中间没有空格，字母大小写不能变。',
      '34:7 syntax <Step> 的末尾要用英文的「>」。',
    ],
  ],
  [
    'a blank in a tag',
    edited('<Step id="issue"', '< Step id="issue"'),
    ['29:1 syntax 标签要写成 <Step …>：英文的尖括号，中间没有空格，字母大小写不能变。'],
  ],
  [
    'a closing tag in small letters',
    SOUND.replace(LAST, '</step>\n\n<Quiz>'),
    ['34:1 syntax 标签要写成 </Step>：英文的尖括号，中间没有空格，字母大小写不能变。'],
  ],
  [
    'a closing tag with the other slash',
    SOUND.replace(LAST, '<\\Step>\n\n<Quiz>'),
    ['34:1 syntax 标签要写成 </Step>：英文的尖括号，中间没有空格，字母大小写不能变。'],
  ],
  [
    'a closing tag with a blank',
    SOUND.replace(LAST, '</ Step>\n\n<Quiz>'),
    ['34:1 syntax 标签要写成 </Step>：英文的尖括号，中间没有空格，字母大小写不能变。'],
  ],
  [
    'a closing tag too many',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n</Warn>'),
    ['34:1 syntax 多了结束标签 </Warn>，前面没有与它成对的 <Warn>。'],
  ],
  [
    'a red line without its end',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Warn>不得空白盖章。'),
    ['34:1 syntax <Warn> 没有结束标签。请在它的内容后面、同一行里写 </Warn>。'],
  ],
  [
    'a red line over two paragraphs',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Warn>不得空白盖章。\n\n也不得代签。</Warn>'),
    ['34:1 syntax <Warn> 里有空行，<Warn> 和 </Warn> 就要各占一行，前后各空一行。'],
  ],
  [
    'crossed tags',
    edited('- [ ] 盖章\n\n</Step>', '- [ ] 盖章\n\n<Note>\n\n三份。\n\n</Step>\n\n</Note>'),
    ['34:1 syntax <Note> 和它外面的组件交叉了：后开的要先关，</Note> 写早一些。'],
  ],
  [
    'a step without its end',
    edited('</Step>\n\n<Step id="issue"', '<Step id="issue"'),
    ['16:1 syntax <Step> 没有结束标签。请在它的内容之后另起一行写 </Step>，前后各空一行。'],
  ],
  [
    'a quiz without its end',
    SOUND.replace('</Quiz>', ''),
    ['36:1 syntax <Quiz> 没有结束标签。请在它的内容之后另起一行写 </Quiz>，前后各空一行。'],
  ],
  [
    'a gap without its slash',
    question('填<Blank accept="甲">。\n\n因为。'),
    ['77:2 syntax <Blank> 的末尾要写成「/>」：<Blank … />。'],
  ],
  [
    'an import that is none',
    edited('- [ ] 盖章', '- [ ] 盖章\n\nimport the goods <3'),
    ['34:1 expression 正文里不能写 import 或 export；组件可以直接使用。'],
  ],
  [
    'signs in code beside a mistake',
    edited('- [ ] 盖章', '- [ ] 盖章 `<3 {` <3'),
    ['32:17 syntax 「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。'],
  ],
  [
    'two mistakes of the parser and one of the language',
    edited('- [ ] 盖章', '- [ ] 盖<br>章 {').replace('#issue', '#isue'),
    [
      '32:8 unknown-component 不能写 HTML 标签 <br>：要换行就空一行，另起一段。',
      '32:14 syntax 大括号 { 没有配对。正文里要写大括号请写成 \\{。',
      '22:3 missing-step 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？',
    ],
  ],
  [
    'a step by its name in next',
    edited('records="放行条"', 'next="核对身份"'),
    ['29:48 missing-step 步骤「开放行条」的 next 指向「核对身份」，没有这个步骤。应写编号「ask-id」。'],
  ],
  [
    'a step by its name in an answer',
    edited('(#issue)', '(#开放行条)'),
    ['22:3 missing-step 本页没有编号为「开放行条」的步骤或小节。应写编号「issue」。'],
  ],
  [
    'a step by its name in a question',
    SOUND.replace('step="ask-id"', 'step="核对身份"'),
    ['38:20 question-step 本页没有编号为「核对身份」的步骤或小节。应写编号「ask-id」。'],
  ],
  [
    'nearly the name of a step',
    edited('records="放行条"', 'next="核对身分"'),
    [
      '29:48 missing-step 步骤「开放行条」的 next 指向「核对身分」，没有这个步骤。「核对身份」的编号是「ask-id」。',
    ],
  ],
  ['an answer that leads nowhere', edited('(#issue)', '(#)'), ['22:3 missing-step # 后面没有写步骤编号。']],
  [
    'a duration beyond all measure',
    edited('PT10M', 'P9999999D'),
    [
      '29:77 duration 步骤「开放行条」的 within="P9999999D" 不是 100 年以内的 ISO 8601 时长。3 天写 P3D，10 分钟写 PT10M。',
    ],
  ],
  [
    'quotations a hundred deep',
    edited('- [ ] 盖章', '> '.repeat(500) + '盖章'),
    ['32:1 syntax 这里的列表、引用或标签套得太深，读不了。'],
  ],
  [
    'parts a hundred deep',
    edited('- [ ] 盖章', '<Note>\n\n'.repeat(150) + '三份。\n\n' + '</Note>\n\n'.repeat(150)),
    ['230:1 syntax 这里的列表、引用或标签套得太深，读不了。'],
  ],
  [
    'expressions a thousand deep',
    edited('- [ ] 盖章', '{' + '('.repeat(50_000) + ')'.repeat(50_000) + '}'),
    ['32:1 syntax 这里的列表、引用或标签套得太深，读不了。'],
  ],
  [
    'more than a page can hold',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n' + '章'.repeat(200_001)),
    ['1:1 page-size 这一页有 200602 个字，超过 200000 个字，请拆成几页。'],
  ],
];

test.each(mistakes)('tells %s', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('reads the rest of a page as if the mistake were repaired', () => {
  const broken = edited('<Step id="issue"', '<Step id=issue')
    .replace('</Ask>', '')
    .replace('盖章', '盖<br>章');
  const steps = page(broken).outline.steps;
  expect(steps.map(({ id, line }) => [id, line])).toEqual([
    ['ask-id', 16],
    ['issue', 29],
  ]);
  expect(steps[0]!.ask?.answers.map(({ to }) => to)).toEqual(['issue', 'end']);
  expect(page(broken).outline.questions).toEqual(page(SOUND).outline.questions);
});
