/** Slips with the constructs of the language, of the hand and of the mind, and all that the check says of each. */
import { expect, test } from 'vitest';
import { edited, page, problems, SOUND } from './example.ts';

const step = (id: string, attributes = '', inside = `- [ ] 做${id}`) =>
  `<Step id="${id}" name="${id}"${attributes && ' '}${attributes}>\n\n${inside}\n\n</Step>`;
const phase = (more: string, inside: string) => `<Phase id="p" name="班中"${more}>\n\n${inside}\n\n</Phase>`;
const together = (...parts: string[]) =>
  `<Together id="t" name="同时做">\n\n${parts.join('\n\n')}\n\n</Together>`;
/** The sound page with more of them at its end. */
const add = (text: string) => edited('<Quiz>', `${text}\n\n<Quiz>`);
/** The sound page with another item in place of its last. */
const item = (text: string) => edited('- [ ] 盖章', text);
const issue = (attributes: string) => edited('records="放行条"', attributes);
const limit = (written: string) => edited('limit="10 分钟内" within="PT10M"', written);
const asked = (entries: string) => SOUND.replace('sources:', `asked:\n${entries}\nsources:`);
const decided = (yes: string, no: string) =>
  edited('- [ ] 看身份证', '- [ ] 量 <Value id="h" decimals="0" />')
    .replace('[是](#issue)', `[是](#issue) {/* if: ${yes} */}`)
    .replace('[否](#end "不予开具")', `[否](#end "不予开具") {/* if: ${no} */}`);

const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

const SLIPS: Record<string, [slip: string, text: string, says: string[]][]> = {
  'by the clock': [
    [
      'Chinese quotes',
      add(step('a', 'at=“09:00”')),
      ['36:23 syntax 引号写成了中文引号。属性的值要用英文引号：at="09:00"。'],
    ],
    [
      'an hour with 点',
      add(step('a', 'at="9点"')),
      [
        '36:23 clock at 里的「9点」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。你是不是想写「09:00」？',
      ],
    ],
    [
      'half an hour in the afternoon',
      add(step('a', 'at="下午3点半"')),
      [
        '36:23 clock at 里的「下午3点半」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。你是不是想写「15:30」？',
      ],
    ],
    [
      'a stretch with a dash',
      add(step('a', 'at="09:00～10:30"')),
      [
        '36:23 clock at 里的「09:00～10:30」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。你是不是想写「09:00/10:30」？',
      ],
    ],
    ['an hour twice', add(step('a', 'at="09:00、13:00、09:00"')), ['36:23 clock at 里的「09:00」写了两次。']],
    [
      'a stretch of no length',
      add(step('a', 'at="09:00/09:00"')),
      ['36:23 clock at 里的「09:00/09:00」从一个钟点到同一个钟点。只在这时做，写 09:00。'],
    ],
    [
      'minutes in words',
      add(step('a', 'every="15分钟"')),
      ['36:23 clock every="15分钟" 不是时长。这里应写 every="PT15M"。'],
    ],
    [
      'hours and minutes in words',
      add(step('a', 'every="2小时30分"')),
      ['36:23 clock every="2小时30分" 不是时长。这里应写 every="PT150M"。'],
    ],
    [
      'a length without a number',
      add(step('a', 'every="P"')),
      ['36:23 clock every="P" 不是时长。每 15 分钟写 PT15M，每天写 P1D。'],
    ],
    [
      'small letters',
      add(step('a', 'every="pt15m"')),
      ['36:23 clock every="pt15m" 不是时长。每 15 分钟写 PT15M，每天写 P1D。'],
    ],
    [
      'months for minutes',
      add(step('a', 'every="P15M"', '- [ ] 每 15 分钟看一次')),
      ['36:1 time-doubt 步骤「a」的时间请核对：「P15M」是 15 个月。要写分钟，写成 PT15M。'],
    ],
    [
      'hours that go back',
      add(step('a', 'at="17:30/13:00"')),
      ['36:1 time-doubt 步骤「a」的时间请核对：at 从 17:30 到第二天的 13:00。写反了就写成 13:00/17:30。'],
    ],
    [
      'a phase by the clock that repeats',
      add(phase(' repeat="还有吗？"', step('a', 'at="09:00"'))),
      [
        '36:25 region <Phase>「班中」里只有按钟点做的步骤（at、every），不排在先后里，做完不会问「还有吗？」。请删去 repeat。',
      ],
    ],
    [
      'a phase by the clock as a part',
      add(together(step('b'), step('c'), phase('', step('a', 'at="09:00"')))),
      [
        '50:1 region <Phase>「班中」里只有按钟点做的步骤（at、every），不排在先后里，不是「同时做」的一部分。请移到 <Together> 外面。',
      ],
    ],
    [
      'a way to a phase by the clock',
      add(phase('', step('a', 'at="09:00"')) + '\n\n' + step('b', 'when="下雨" next="p"')),
      ['46:33 jump 步骤「b」的 next 指向「p」，里面只有按钟点做的步骤，不排在先后里。'],
    ],
    [
      'an answer that leads to a phase by the clock',
      edited('[否](#end "不予开具")', '[否](#p)').replace(
        '<Quiz>',
        phase('', step('a', 'every="PT1H"')) + '\n\n<Quiz>',
      ),
      ['23:3 jump 答案「否」指向「p」，里面只有按钟点做的步骤，不排在先后里。'],
    ],
  ],
  'where things stand': [
    [
      'a decision in an item',
      item('- [ ] 盖章\n\n  <Ask question="盖了吗？">\n\n  - [盖了](#end)\n  - [没盖](#ask-id)\n\n  </Ask>'),
      ['34:3 component-place <Ask> 不能写在检查项里。请写在检查项外面，左边对齐。'],
    ],
    [
      'how often in place of a question',
      add(phase(' repeat="3"', step('a'))),
      ['36:25 attribute-value <Phase repeat> 写一段做完后问的话，不写次数：repeat="还有下一位客人吗？"。'],
    ],
    [
      'a value on the page',
      add('<Value id="h" />'),
      ['36:1 component-place <Value> 不能写在页面最外层里，只能写在<Step>、<Section>里。'],
    ],
    [
      'a phase in an item',
      item('- [ ] 盖章 <Phase id="p" name="班前"></Phase>'),
      ['32:10 component-place <Phase> 不能写在<Step>里，只能写在页面最外层、<Together>里。'],
    ],
    [
      'a stretch in a step',
      item('- [ ] 盖章\n\n' + together(step('a'), step('b'))),
      ['34:1 component-place <Together> 不能写在<Step>里，只能写在页面最外层、<Phase>里。'],
    ],
    [
      'a stretch in a stretch',
      add(
        together(
          step('a'),
          '<Together id="u" name="也同时做">\n\n' + step('b') + '\n\n' + step('c') + '\n\n</Together>',
        ),
      ),
      ['44:1 component-place <Together> 不能写在<Together>里，只能写在页面最外层、<Phase>里。'],
    ],
    [
      'a step in a section',
      add('<Section id="s" name="附">\n\n' + step('a') + '\n\n</Section>'),
      ['38:1 component-place <Step> 不能写在<Section>里，只能写在页面最外层、<Phase>、<Together>里。'],
    ],
    [
      'a limit in a section',
      add('<Section id="s" name="附">\n\n<Limit within="P3D">3 天内</Limit>\n\n</Section>'),
      ['38:1 component-place <Limit> 不能写在<Section>里，只能写在<Step>里。'],
    ],
    [
      'boxes in a legal point',
      item('- [ ] 盖章\n\n<Legal>\n\n- [ ] 罚款 50 元\n\n</Legal>'),
      ['36:1 item-place <Legal> 里的内容不是检查项，请写成普通的列表：「- …」。'],
    ],
    [
      'a gap in a question',
      edited('先做什么？', '先做什么？<Gap>谁盖章？</Gap>'),
      [
        '40:6 component-place <Gap> 不能写在<Question>里，只能写在页面最外层、<Phase>、<Together>、<Step>、<Section>、<Note>、<Warn>里。',
      ],
    ],
    [
      'an opener that comes first',
      item('- 等\n- [ ] 盖章'),
      ['32:1 item-place 这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。'],
    ],
  ],
  limits: [
    [
      'days in words',
      limit('limit="3 天内" within="3天"'),
      [
        '29:75 duration 步骤「开放行条」的 within="3天" 不是 100 年以内的 ISO 8601 时长。这里应写 within="P3D"。',
      ],
    ],
    [
      'months for minutes',
      limit('limit="10 分钟内" within="P10M"'),
      [
        '29:1 duration 步骤「开放行条」的时限「10 分钟内」与 within="P10M" 不是一样长。请改成一致：照文字是 within="PT10M"。',
      ],
    ],
    [
      'months for some minutes',
      limit('limit="几分钟内" within="P5M"'),
      ['29:1 time-doubt 步骤「开放行条」的时间请核对：「P5M」是 5 个月。要写分钟，写成 PT5M。'],
    ],
    [
      'an hour and a half that is five',
      limit('limit="1.5 小时内" within="PT5H"'),
      [
        '29:1 duration 步骤「开放行条」的时限「1.5 小时内」与 within="PT5H" 不是一样长。请改成一致：照文字是 within="PT90M"。',
      ],
    ],
    [
      'seconds',
      limit('limit="90 秒内" within="PT90M"'),
      [
        '29:1 duration 步骤「开放行条」的时限「90 秒内」与 within="PT90M" 不是一样长。请改成一致：照文字是 within="PT90S"。',
      ],
    ],
    [
      'an hour and a half in words',
      limit('limit="一个半小时内" within="一个半小时"'),
      [
        '29:77 duration 步骤「开放行条」的 within="一个半小时" 不是 100 年以内的 ISO 8601 时长。这里应写 within="PT90M"。',
      ],
    ],
    [
      'a limit in an attribute',
      item('- [ ] 盖章\n\n<Limit limit="3 天内" within="P3D" />'),
      [
        '34:8 unknown-attribute <Limit> 没有属性「limit」，可用：within、workdays、ahead、least、for、from。',
        '34:1 empty <Limit> 是空的：请写出给人读的时限。',
      ],
    ],
    [
      'from its own end',
      item('- [ ] 盖章\n\n<Limit within="P3D" from="issue">3 天内</Limit>'),
      [
        '29:1 limit-never 步骤「开放行条」的时限「3 天内」从它自己做完算起，做完了才开始算。请改 from，或删去 ahead。',
      ],
    ],
    [
      'from a step that comes later',
      edited('- [ ] 看身份证', '- [ ] 看身份证\n\n<Limit within="P3D" from="issue">3 天内</Limit>'),
      [
        '16:1 limit-never 步骤「核对身份」的时限「3 天内」从「开放行条」做完算起，可那一步不在它前面。请改 from，或删去 ahead。',
      ],
    ],
    [
      'before a step that comes earlier',
      item('- [ ] 盖章\n\n<Limit within="P3D" ahead from="ask-id">提前 3 天</Limit>'),
      [
        '29:1 limit-never 步骤「开放行条」的时限「提前 3 天」要在「核对身份」之前，可那一步先做。请改 from，或删去 ahead。',
      ],
    ],
    [
      'from the beginning by its name',
      item('- [ ] 盖章\n\n<Limit within="P3D" from="开始">3 天内</Limit>'),
      ['34:21 missing-step 本页没有编号为「开始」的步骤或小节。应写编号「start」。'],
    ],
    [
      'one case twice',
      item(
        '- [ ] 盖章\n\n<Limit within="P3D" for="大件">3 天内</Limit>\n\n<Limit within="P5D" for="大件">5 天内</Limit>',
      ),
      ['29:1 limit-case 步骤「开放行条」有两个时限都用于「大件」，不知道按哪个算。请改 for，或并成一个。'],
    ],
  ],
  'calls and names': [
    [
      'two pages',
      issue('calls="exit-permit、lock-up"'),
      [
        '29:48 unknown-page calls 指向「exit-permit、lock-up」，没有这个页面。一个步骤只能调用一份规程，几份请拆成几个步骤。',
      ],
    ],
    [
      'a page by its title',
      issue('calls="开放行条"'),
      ['29:48 unknown-page calls 指向「开放行条」，没有这个页面。应写编号「exit-permit」。'],
    ],
    [
      'roles by their names',
      issue('to="接待员、收银员"'),
      [
        '29:48 unknown-role 没有岗位「接待员」，岗位列在 roles.yaml。应写编号「receptionist」。',
        '29:48 unknown-role 没有岗位「收银员」，岗位列在 roles.yaml。应写编号「cashier」。',
      ],
    ],
    [
      'the end by its name',
      edited('(#end "不予开具")', '(#结束)'),
      ['23:3 missing-step 本页没有编号为「结束」的步骤或小节。应写编号「end」。'],
    ],
    [
      'a section as the next step',
      issue('next="s"').replace('<Quiz>', '<Section id="s" name="附">\n\n照做。\n\n</Section>\n\n<Quiz>'),
      ['29:48 missing-step 步骤「开放行条」的 next 指向「s」，它不是步骤，不排在先后里。'],
    ],
  ],
  'what stands twice': [
    [
      'a role',
      issue('to="cashier" to="receptionist"'),
      ['29:61 attribute-value <Step to> 写了两次，只会用一次。请并成一个，或删去一个。'],
    ],
    ['a doer', issue('to="cashier, cashier"'), ['29:48 attribute-value <Step to> 里的「cashier」写了两次。']],
    [
      'a form',
      issue('records="放行条、放行条"'),
      ['29:48 attribute-value <Step records> 里的「放行条」写了两次。'],
    ],
    [
      'a flag',
      issue('hold hold'),
      ['29:53 attribute-value <Step hold> 写了两次，只会用一次。请并成一个，或删去一个。'],
    ],
    [
      'a question',
      edited('<Ask question="是业主本人吗？">', '<Ask question="是谁？" question="是业主本人吗？">'),
      ['20:21 attribute-value <Ask question> 写了两次，只会用一次。请并成一个，或删去一个。'],
    ],
    [
      'a least',
      item('- [ ] 量 <Value id="h" min="3" min="5" />'),
      ['32:31 attribute-value <Value min> 写了两次，只会用一次。请并成一个，或删去一个。'],
    ],
  ],
  'letters and sizes': [
    [
      'a control character by its number',
      item('- [ ] 盖&#7;章'),
      ['32:8 encoding 这里写的是一个看不见的字符（U+0007）。请删去。'],
    ],
    [
      'a mark of direction by its name, in an attribute',
      edited('name="开放行条"', 'name="开&lrm;条"'),
      ['29:25 encoding 这里写的是一个看不见的字符（U+200E）。请删去。'],
    ],
    [
      'ten thousand items',
      item(lines(10_000, (number) => `- [ ] 盖 ${number} 章`)),
      ['29:1 part-size 「开放行条」有 10001 个检查项，超过 40 个，没有人一次做得完。请拆成几步或几页。'],
    ],
    [
      'a decision with thirteen answers',
      edited(
        '- [否](#end "不予开具")',
        lines(12, (number) => `- [第${number}种](#issue)`),
      ),
      ['20:1 part-size 判断「是业主本人吗？」有 13 个答案，超过 12 个，流程图里看不清。请分几次来问。'],
    ],
    [
      'a title of a thousand characters',
      SOUND.replace('title: 开放行条', `title: ${'长'.repeat(1000)}`),
      ['2:8 part-size 标题有 1000 个字，超过 60 个，列表和标签页上放不下。请缩短，细节写进 summary。'],
    ],
    [
      'a hundred keywords',
      SOUND.replace(
        'sources:',
        `keywords: [${lines(100, (number) => `词${number},`).replaceAll('\n', ' ')}]\nsources:`,
      ),
      ['13:11 part-size 「keywords」有 100 条，超过 60 条，没有人读得完。请删减，或拆成几页。'],
    ],
  ],
  'gaps and what people ask': [
    [
      'a gap that is only an attribute',
      item('- [ ] 盖章\n\n<Gap name="谁盖章？"></Gap>'),
      [
        '34:6 unknown-attribute <Gap> 没有属性「name」，它没有属性。',
        '34:1 empty <Gap> 是空的：请写出要本单位定的事，写成一个问题。',
      ],
    ],
    [
      'an item that is only a gap',
      item('- [ ] <Gap>谁盖章？</Gap>'),
      ['32:1 item-place 检查项是空的：<Gap> 里的字不算。没有要做的事，就写成普通的列表。'],
    ],
    [
      'a picture in a gap',
      item('- [ ] 盖章\n\n<Gap>\n\n谁盖章？![章](./stamp.png)\n\n</Gap>'),
      ['34:1 component-place <Gap> 里的图片不会显示。请放在 <Gap> 外面。'],
    ],
    [
      'a list in a gap',
      item('- [ ] 盖章\n\n<Gap>\n\n- 谁盖章？\n- 盖几个？\n\n</Gap>'),
      ['34:1 component-place <Gap> 里的列表会连成一句。一个 <Gap> 写一个问题，几个问题写几个 <Gap>。'],
    ],
    [
      'a picture in an answer',
      edited('[是](#issue)', '[是](#issue)![证](./card.png)'),
      ['22:1 ask-answer 答案「是」里的图片不会显示。请放在 <Ask> 外面。'],
    ],
    [
      'a link that a full-width bracket ends',
      item('- [ ] 盖章，[看签字](#ask-id）'),
      ['32:10 markup 链接读不出来：右边的括号也要用半角的「)」，写成「[文字](地址)」。'],
    ],
    [
      'a picture that a full-width bracket ends',
      item('- [ ] 盖章\n\n![章](./stamp.png）'),
      ['34:1 markup 图片读不出来：右边的括号也要用半角的「)」，写成「![说明](./photo.png)」。'],
    ],
    [
      'a gap without its end',
      item('- [ ] 盖章 <Gap>谁盖章？'),
      ['32:10 syntax <Gap> 没有结束标签。请在它的内容后面、同一行里写 </Gap>。'],
    ],
    [
      'a question without its step',
      asked('  - 怎么搬'),
      ['14:5 matter 「asked」的每一条写成 { q: 大家怎么问, step: 步骤编号 }。'],
    ],
    [
      'a full-width comma',
      asked('  - { q: 怎么搬，step: issue }'),
      ['14:13 yaml 大括号里要用半角的逗号隔开：{ q: 怎么搬, step: issue }。'],
    ],
    [
      'a colon in a question',
      asked('  - { q: 他说: 能不能搬, step: issue }'),
      ["14:10 yaml 大括号里的内容有冒号时，要用单引号括起来：q: '他说: 能不能搬'。"],
    ],
    [
      'a question by another word',
      asked('  - { question: 怎么搬, step: issue }'),
      ['14:5 matter 缺少「q」。', '14:7 matter 没有「question」这一项，可用：q、step。'],
    ],
    [
      'a step by its name',
      asked('  - { q: 怎么搬, step: 开放行条 }'),
      ['14:21 missing-step asked 的 step「开放行条」不是本页的步骤或小节。应写编号「issue」。'],
    ],
    [
      'one question twice',
      asked('  - { q: 怎么搬, step: issue }\n  - { q: 怎么搬, step: ask-id }'),
      ['15:10 matter 「asked」里「怎么搬」写了两次。'],
    ],
  ],
  comments: [
    [
      'a full-width colon',
      item('- [ ] 盖章 {/* when：下雨 */}'),
      ['32:10 expression 这里不能写 {/* when：下雨 */}。when 后面要用半角的冒号：{/* when: 下雨 */}。'],
    ],
    [
      'full-width braces',
      item('- [ ] 盖章 ｛/* when: 下雨 */｝'),
      ['32:10 markup 编号和条件读不出来：大括号、斜线和星号都用半角，写成 {/* when: 下雨 */}。'],
    ],
    [
      'as HTML has them',
      item('- [ ] 盖章 <!-- when: 下雨 -->'),
      ['32:10 syntax 不能写 HTML 注释 <!-- … -->，写成 {/* when: 下雨 */}。'],
    ],
    [
      'two cases',
      item('- [ ] 盖章 {/* when: 下雨 */} {/* when: 下雪 */}'),
      ['32:27 expression 一条检查项只能有一个 when，这里写了第二个。请合成一个。'],
    ],
    [
      'an id in Chinese',
      item('- [ ] 盖章 {/* id: 盖章 */}'),
      ['32:10 expression 这里不能写 {/* id: 盖章 */}。编号（id）只用英文字母、数字和连字符。'],
    ],
    [
      'nothing in it',
      item('- [ ] 盖章 {/* when: */}'),
      ['32:10 expression 这里不能写 {/* when: */}。when 后面没有写内容。'],
    ],
    [
      'a case behind a sentence',
      item('- [ ] 盖章\n\n下雨时。{/* when: 下雨 */}'),
      [
        '34:5 expression 这里不能写 {/* when: 下雨 */}。when 只能写在检查项的行末；整个步骤写成 <Step … when="下雨">。',
      ],
    ],
    [
      'an id behind an answer',
      edited('[是](#issue)', '[是](#issue) {/* id: yes */}'),
      ['22:15 expression 这里不能写 {/* id: yes */}。编号只能写在检查项的行末。'],
    ],
    [
      'without braces',
      item('- [ ] 盖章 /* when: 下雨 */'),
      ['32:1 markup 编号和条件读不出来，会变成文字：要放进大括号，写成 {/* when: 下雨 */}。'],
    ],
    [
      'without braces and blanks',
      item('- [ ] 盖章 /*when:下雨*/'),
      ['32:1 markup 编号和条件读不出来，会变成文字：要放进大括号，写成 {/* when: 下雨 */}。'],
    ],
    ...[
      ['如果下雨', '下雨'],
      ['客人要染发时', '客人要染发'],
      ['当客人要染发的时候', '客人要染发'],
      ['下雨的话', '下雨'],
    ].map(([written, said]): [string, string, string[]] => [
      `more than a case: ${written}`,
      issue(`when="${written}"`),
      [
        `29:1 when-words when 写的「${written}」不只是情况。只写情况：「${said}」，页面上会说“${said}时做”，流程图上会问“${said}？”。`,
      ],
    ]),
    [
      'a case that is a question',
      issue('when="下雨吗？"'),
      [
        '29:1 when-words when 写的「下雨吗？」是问句。只写情况：「下雨」，页面上会说“下雨时做”，流程图上会问“下雨？”。',
      ],
    ],
  ],
  values: [
    [
      'a signature with a least',
      item('- [ ] 签字 <Value id="s" kind="signature" min="1" />'),
      ['32:41 value 值「s」是 signature，不能写 min，它只用于 number。'],
    ],
    [
      'choices without their kind',
      item('- [ ] 看 <Value id="s" of="合格|不合格" />'),
      ['32:23 value 值「s」没有写 kind，就是 number，不能写 of，它只用于 choice。'],
    ],
    [
      'choices with a comma',
      item('- [ ] 看 <Value id="s" kind="choice" of="合格、不合格" />'),
      ['32:37 value 值「s」是 choice，of 至少写两种，用 | 隔开：合格|不合格。'],
    ],
    [
      'a right choice that is written otherwise',
      item('- [ ] 看 <Value id="s" kind="choice" of="合格|不合格" ok="合 格" />'),
      ['32:49 value 值「s」的 ok 里「合 格」不在 of 里。你是不是想写「合格」？'],
    ],
    [
      'a kind in Chinese',
      item('- [ ] 拍照 <Value id="s" kind="照片" />'),
      [
        '32:24 value 值「s」没有「照片」这一种，可用：number、choice、text、time、date、signature、photo。应写编号「photo」。',
      ],
    ],
    [
      'a bound with its unit',
      item('- [ ] 量 <Value id="s" min="300毫米" />'),
      ['32:23 value 值「s」的 min="300毫米" 不是数，应写 min="300"，单位写在 unit。'],
    ],
    ...Object.entries({
      '1,000': '1000',
      '1，000': '1000',
      '8,5': '8.5',
      '1e3': '1000',
      '\u221218': '-18',
      '+5': '5',
      '.5': '0.5',
      三百: '300',
    }).map(([written, meant]): [string, string, string[]] => [
      `a bound as ${written}`,
      item(`- [ ] 量 <Value id="s" min="${written}" />`),
      [`32:23 value 值「s」的 min="${written}" 不是数，应写 min="${meant}"。`],
    ]),
    ...['0x10', '300~500', '3/4/5', '约'].map((written): [string, string, string[]] => [
      `a bound as ${written}, which may mean anything`,
      item(`- [ ] 量 <Value id="s" min="${written}" />`),
      [`32:23 value 值「s」的 min="${written}" 不是数。`],
    ]),
    [
      'a bound that is too long',
      item('- [ ] 量 <Value id="s" min="12345678901234567890" />'),
      ['32:23 value 值「s」的 min="12345678901234567890" 太长：整数最多 15 位，小数点后最多 10 位。'],
    ],
    [
      'a bound in full-width digits',
      item('- [ ] 量 <Value id="s" max="３００" />'),
      ['32:23 value 值「s」的 max="３００" 不是数，应写 max="300"。'],
    ],
    [
      'a unit as content',
      item('- [ ] 量 <Value id="s">毫米</Value>'),
      ['32:9 value 值「s」里的「毫米」不会显示。写成 <Value … />，单位写在 unit，名称写在 name。'],
    ],
    [
      'without its end',
      item('- [ ] 量 <Value id="s">'),
      ['32:9 syntax <Value> 的末尾要写成「/>」：<Value … />。'],
    ],
    [
      'an id in Chinese',
      item('- [ ] 量 <Value id="高度" />'),
      ['32:16 id-format 编号「高度」不合格式：用小写英文字母、数字和连字符，以字母开头，例如 check-id。'],
    ],
  ],
  conditions: [
    [
      'a unit',
      decided('h > 500毫米', 'h <= 500毫米'),
      ['20:1 condition 判断「是业主本人吗？」的条件「h > 500毫米」里「500毫米」不是数（不写单位）。'],
    ],
    [
      'two joined by and',
      decided('h > 500 and h < 900', 'h <= 500'),
      [
        '22:1 condition 答案「是」的条件「h > 500 and h < 900」看不懂，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。',
      ],
    ],
    [
      'a range with a wave',
      decided('h = 1~500', 'h > 500'),
      [
        '22:1 condition 答案「是」的条件「h = 1~500」看不懂，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。',
      ],
    ],
    [
      'a range that goes down',
      decided('h = 500..300', 'h > 500'),
      ['20:1 condition 判断「是业主本人吗？」的条件「h = 500..300」里500 比 300 大。'],
    ],
    [
      'a bound that neither has',
      decided('h > 500', 'h < 500'),
      ['20:1 condition 判断「是业主本人吗？」的条件没有管到 500。'],
    ],
    [
      'a bound that both have',
      decided('h >= 500', 'h <= 500'),
      ['20:1 condition 判断「是业主本人吗？」的条件有重叠：500 有两个答案。'],
    ],
    [
      'the name of a value',
      decided('高度 > 500', 'h <= 500'),
      [
        '22:1 condition 答案「是」的条件「高度 > 500」看不懂，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。',
      ],
    ],
    [
      'two conditions',
      edited('[是](#issue)', '[是](#issue) {/* if: h > 1 */} {/* if: h > 2 */}'),
      ['22:1 condition 答案「是」有两个条件，请用 or 连成一个。'],
    ],
    [
      'a value that is written down later',
      item('- [ ] 量 <Value id="h" decimals="0" />')
        .replace('[是](#issue)', '[是](#issue) {/* if: h > 3 */}')
        .replace('[否](#end "不予开具")', '[否](#end "不予开具") {/* if: h <= 3 */}'),
      ['20:1 condition 判断「是业主本人吗？」看的值「h」到后面的步骤「开放行条」才记，问的时候还没有。'],
    ],
  ],
};

test.each(
  Object.entries(SLIPS).flatMap(([about, slips]) =>
    slips.map(([slip, text, says]) => ({ about, slip, text, says })),
  ),
)('$about: $slip', ({ text, says }) => {
  expect(says).not.toEqual([]);
  expect(problems(text)).toEqual(says);
});

test.each([
  ['1.5 小时内', 'PT90M'],
  ['1.5 小时内', 'PT1H30M'],
  ['两小时半内', 'PT2H30M'],
  ['一天半内', 'P1DT12H'],
  ['24 小时内', 'P1D'],
  ['半天内', 'PT4H'],
  ['半天内', 'PT12H'],
  ['十几分钟内', 'PT15M'],
])('the limit %s may be %s', (words, within) => {
  expect(problems(limit(`limit="${words}" within="${within}"`))).toEqual([]);
});

test.each(['超时', '准时', '每 2 小时', '晚上 9 时', '若干件', '到了定期提醒的时候', '当日', '下雨'])(
  'the case %s is a case',
  (when) => {
    expect(problems(issue(`when="${when}"`))).toEqual([]);
  },
);

test('forty items, a dozen answers and characters that can be seen are right', () => {
  expect(problems(item(lines(39, (number) => `- [ ] 盖 ${number} 章`)))).toEqual([]);
  expect(
    problems(
      edited(
        '- [否](#end "不予开具")',
        lines(11, (number) => `- [第${number}种](#issue)`),
      ),
    ),
  ).toEqual([]);
  expect(problems(item('- [ ] 盖&#31456; `&#7;`'))).toEqual([]);
});

test('a night, and monthly work of minutes, are right', () => {
  expect(problems(add(step('a', 'at="22:00/06:00"')))).toEqual([]);
  expect(problems(add(step('a', 'every="P1M"', '- [ ] 开 10 分钟')))).toEqual([]);
});

test('a gap may begin with a single character in bold', () => {
  const text = item('- [ ] 盖章\n\n<Gap>**谁**来答复？</Gap>');
  expect(problems(text)).toEqual([]);
  expect(page(text).outline.openPoints.map(({ text }) => text)).toEqual(['谁来答复？']);
});
