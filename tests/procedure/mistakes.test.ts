/** Deliberate mistakes with the constructs of the language, and all that the check says of each. */
import { expect, test } from 'vitest';
import { edited, problems, SOUND } from './example.ts';

/** The page with a value in its first item and a condition at each of its answers. */
const decided = (yes: string, no: string, value: string) =>
  edited('- [ ] 看身份证', `- [ ] 量 ${value}`)
    .replace('[是](#issue)', `[是](#issue) {/* if: ${yes} */}`)
    .replace('[否](#end "不予开具")', `[否](#end "不予开具") {/* if: ${no} */}`);

const MISTAKES: [mistake: string, text: string, says: string[]][] = [
  [
    'a role that is not in the list does it',
    edited('records="放行条"', 'to="gest"'),
    [
      '29:48 unknown-role 没有岗位「gest」，岗位列在 roles.yaml。现有：receptionist（接待员）、cashier（收银员）。',
    ],
  ],
  [
    'the name of a role in place of its id',
    edited('records="放行条"', 'to="收银员"'),
    ['29:48 unknown-role 没有岗位「收银员」，岗位列在 roles.yaml。应写编号「cashier」。'],
  ],
  [
    'a doer on whom it is done',
    edited('records="放行条"', 'to="receptionist"'),
    ['29:1 doer-is-to 步骤「开放行条」的岗位「receptionist」既写在 by 又写在 to。谁做写 by，对谁做写 to。'],
  ],
  [
    'nobody between the quotes',
    edited('records="放行条"', 'to=""'),
    ['29:48 attribute-value <Step to> 没有写值，应写成 to="值"。'],
  ],
  [
    'a stretch of one part',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['36:1 region <Together>「同时做」里只有 1 部分，至少要两部分才有不分先后。'],
  ],
  [
    'a stretch without an end',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n<Quiz>',
    ),
    ['36:1 syntax <Together> 没有结束标签。请在它的内容之后另起一行写 </Together>，前后各空一行。'],
  ],
  [
    'words between the parts',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n两人一起。\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    [
      '38:1 component-place <Together> 里只能写 <Step>、<Phase>，这里的内容不会显示。请写进步骤，或写在 <Together> 外面。',
    ],
  ],
  [
    'a part that ends the whole',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a" next="end">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['38:23 jump 步骤「a」的 next 从「同时做」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #t。'],
  ],
  [
    'a part that leads to another part',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a" next="b">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['38:23 jump 步骤「a」的 next 从「同时做」的一部分跳到外面，别的部分还没做完。这一部分做完了写 #t。'],
  ],
  [
    'an answer that leads out of a part',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n<Ask question="好吗？">\n\n- [好](#t)\n- [不好](#end)\n\n</Ask>\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['43:3 jump 答案「不好」从「同时做」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #t。'],
  ],
  [
    'an answer of a part that is left open',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n<Ask question="好吗？">\n\n- [好](#t)\n- [不好](#gap "不好时怎么办？")\n\n</Ask>\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['43:3 jump 答案「不好」从「同时做」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #t。'],
  ],
  [
    'a way into a part from outside',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Step id="c" name="c" next="b">\n\n- [ ] 做c\n\n</Step>\n\n<Quiz>',
    ),
    ['52:23 jump 步骤「c」的 next 从外面跳进了「同时做」的一部分，别的部分会漏掉。要做「同时做」，写 #t。'],
  ],
  [
    'a stretch without a name',
    edited(
      '<Quiz>',
      '<Together id="t">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['36:1 missing-attribute <Together> 缺少属性「name」（这几部分合起来叫什么）。'],
  ],
  [
    'two stretches of one id',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="t" name="t">\n\n- [ ] 做t\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['38:7 duplicate-id 编号「t」在本页已经用过，每个步骤、小节和题目的编号都要不同。'],
  ],
  [
    'a stretch in its own kind',
    edited(
      '<Quiz>',
      '<Phase id="p" name="班前">\n\n<Phase id="q" name="早">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n</Phase>\n\n</Phase>\n\n<Quiz>',
    ),
    ['38:1 component-place <Phase> 不能写在<Phase>里，只能写在页面最外层、<Together>里。'],
  ],
  [
    'a section in a stretch',
    edited(
      '<Quiz>',
      '<Phase id="p" name="班前">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Section id="s" name="工服">\n\n- [ ] 干净\n\n</Section>\n\n</Phase>\n\n<Quiz>',
    ),
    ['44:1 component-place <Section> 不能写在<Phase>里，只能写在页面最外层里。'],
  ],
  [
    'a phase of nothing',
    edited('<Quiz>', '<Phase id="p" name="班后">\n\n</Phase>\n\n<Quiz>'),
    ['36:1 region <Phase>「班后」里没有步骤。请写出步骤，或删去。'],
  ],
  [
    'a phase that repeats without a question',
    edited(
      '<Quiz>',
      '<Phase id="p" name="班中" repeat>\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n</Phase>\n\n<Quiz>',
    ),
    ['36:25 attribute-value <Phase repeat> 没有写值，应写成 repeat="值"。'],
  ],
  [
    'a misspelt phase',
    edited(
      '<Quiz>',
      '<Phrase id="p" name="班中">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n</Phrase>\n\n<Quiz>',
    ),
    [
      '36:1 unknown-component 没有组件 <Phrase>，可用：Step、Phase、Together、Limit、Value、Ask、Section、Warn、Note、Gap、Legal、Quiz、Question、Blank、Number。你是不是想写「Phase」？',
    ],
  ],
  [
    'a phase with a role',
    edited(
      '<Quiz>',
      '<Phase id="p" name="班中" by="receptionist">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n</Phase>\n\n<Quiz>',
    ),
    ['36:25 unknown-attribute <Phase> 没有属性「by」，可用：id、name、repeat。'],
  ],
  [
    'a way that never ends',
    edited(
      '<Quiz>',
      '<Phase id="p" name="班中">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b" next="p">\n\n- [ ] 做b\n\n</Step>\n\n</Phase>\n\n<Quiz>',
    ),
    [
      '29:1 no-end 从步骤「开放行条」（issue）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。',
      '38:1 no-end 从步骤「a」（a）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。',
      '44:1 no-end 从步骤「b」（b）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。',
    ],
  ],
  [
    'a case that is not said',
    edited('records="放行条"', 'when'),
    ['29:48 attribute-value <Step when> 没有写值，应写成 when="值"。'],
  ],
  [
    'an empty case',
    edited('records="放行条"', 'when=""'),
    ['29:48 attribute-value <Step when> 没有写值，应写成 when="值"。'],
  ],
  [
    'the case of an item before its text',
    edited('- [ ] 盖章', '- [ ] {when: 下雨} 盖章'),
    [
      '32:7 expression 这里不能写 {when: 下雨}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}；要显示大括号，写成 \\{。',
    ],
  ],
  [
    'the case of an item as an attribute',
    edited('- [ ] 盖章', '- [ ] 盖章 {/* if: 下雨 */}'),
    ['32:10 expression 这里不能写 {/* if: 下雨 */}。条件只能写在 <Ask> 的答案后面。'],
  ],
  [
    'a comment that is none of the three',
    edited('- [ ] 盖章', '- [ ] 盖章 {/* wenn: 下雨 */}'),
    [
      '32:10 expression 这里不能写 {/* wenn: 下雨 */}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}。',
    ],
  ],
  [
    'an hour that there is not',
    edited('records="放行条"', 'at="25:00"'),
    ['29:48 clock at 里的「25:00」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。'],
  ],
  [
    'an hour in words',
    edited('records="放行条"', 'at="早上九点"'),
    ['29:48 clock at 里的「早上九点」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。'],
  ],
  [
    'a stretch of three hours',
    edited('records="放行条"', 'at="09:00/10:00/11:00"'),
    [
      '29:48 clock at 里的「09:00/10:00/11:00」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。',
    ],
  ],
  [
    'a length in words',
    edited('records="放行条"', 'every="15 分钟"'),
    ['29:48 clock every="15 分钟" 不是时长。这里应写 every="PT15M"。'],
  ],
  [
    'an hour and a length',
    edited('records="放行条"', 'at="09:00" every="PT15M"'),
    [
      '29:59 clock 步骤「开放行条」的 at 和 every 只能写一个。',
      '22:3 jump 答案「是」指向「issue」，它按钟点做，不排在先后里。',
    ],
  ],
  [
    'a clocked step with a way on',
    edited('<Quiz>', '<Step id="a" name="a" at="09:00" next="end">\n\n- [ ] 做a\n\n</Step>\n\n<Quiz>'),
    ['36:34 clock 步骤「a」按钟点做（at、every），不排在先后里，不能写 next。'],
  ],
  [
    'a clocked step that holds',
    edited('<Quiz>', '<Step id="a" name="a" at="09:00" hold>\n\n- [ ] 做a\n\n</Step>\n\n<Quiz>'),
    ['36:34 clock 步骤「a」按钟点做（at、every），不排在先后里，不能写 hold。'],
  ],
  [
    'a clocked step that asks',
    edited(
      '<Quiz>',
      '<Step id="a" name="a" at="09:00">\n\n<Ask question="好吗？">\n\n- [好](#end)\n- [不好](#issue)\n\n</Ask>\n\n</Step>\n\n<Quiz>',
    ),
    ['36:1 clock 步骤「a」按钟点做（at、every），不排在先后里，不能写判断（<Ask>）。'],
  ],
  [
    'a clocked part',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a" at="09:00">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n<Step id="d" name="d">\n\n- [ ] 做d\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ),
    ['38:1 clock 步骤「a」按钟点做（at、every），不排在先后里，不能写在 <Together> 里。'],
  ],
  [
    'a way to a clocked step',
    edited(
      '<Quiz>',
      '<Step id="a" name="a" every="PT1H">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b" next="a">\n\n- [ ] 做b\n\n</Step>\n\n<Quiz>',
    ),
    ['42:23 jump 步骤「b」的 next 指向「a」，它按钟点做，不排在先后里。'],
  ],
  [
    'a call of no page',
    edited('records="放行条"', 'calls="exit-permt"'),
    ['29:48 unknown-page calls 指向「exit-permt」，没有这个页面。你是不是想写「exit-permit」？'],
  ],
  [
    'a call of itself',
    edited('records="放行条"', 'calls="exit-permit"'),
    ['29:48 calls-circle calls 绕了一圈：exit-permit → exit-permit。请删去其中一处。'],
  ],
  [
    'a length that is none',
    edited('limit="10 分钟内" within="PT10M"', 'limit="10 分钟内" within="10分钟"'),
    [
      '29:77 duration 步骤「开放行条」的 within="10分钟" 不是 100 年以内的 ISO 8601 时长。这里应写 within="PT10M"。',
    ],
  ],
  [
    'words and length that differ',
    edited('limit="10 分钟内" within="PT10M"', 'limit="10 分钟内" within="PT15M"'),
    [
      '29:1 duration 步骤「开放行条」的时限「10 分钟内」与 within="PT15M" 不是一样长。请改成一致：照文字是 within="PT10M"。',
    ],
  ],
  [
    'a length without words',
    edited('limit="10 分钟内" within="PT10M"', 'within="PT10M"'),
    ['29:62 duration 步骤「开放行条」写了 within 却没有 limit。limit 是给人读的时限。'],
  ],
  [
    'working days without a length',
    edited('limit="10 分钟内" within="PT10M"', 'limit="尽早" workdays'),
    ['29:73 duration 步骤「开放行条」写了 workdays 却没有 within，不知道是多长。'],
  ],
  [
    'working days in the words alone',
    edited('limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D"'),
    [
      '29:78 limit-flag 步骤「开放行条」的时限「3 个工作日内」像是按工作日算。是就写上 workdays，不写就不这样算。',
    ],
  ],
  [
    'ahead in the words alone',
    edited('limit="10 分钟内" within="PT10M"', 'limit="提前 3 天" within="P3D"'),
    ['29:77 limit-flag 步骤「开放行条」的时限「提前 3 天」像是在事情之前。是就写上 ahead，不写就不这样算。'],
  ],
  [
    'a flag with a value',
    edited('limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D" workdays="yes"'),
    [
      '29:91 attribute-value <Step workdays> 是开关，只写名字，不写「=」和值。',
      '29:78 limit-flag 步骤「开放行条」的时限「3 个工作日内」像是按工作日算。是就写上 workdays，不写就不这样算。',
    ],
  ],
  [
    'a limit of nothing',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Limit within="P3D"></Limit>'),
    ['34:1 empty <Limit> 是空的：请写出给人读的时限。'],
  ],
  [
    'a limit from a step that there is not',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Limit within="P3D" from="ask">3 天内</Limit>'),
    ['34:21 missing-step 本页没有编号为「ask」的步骤或小节。你是不是想写「ask-id」？'],
  ],
  [
    'a limit with a misspelt case',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Limit within="P3D" of="大件">3 天内</Limit>'),
    ['34:21 unknown-attribute <Limit> 没有属性「of」，可用：within、workdays、ahead、least、for、from。'],
  ],
  [
    'a limit before the beginning',
    edited('- [ ] 看身份证', '- [ ] 看身份证\n\n<Limit within="P1D" ahead from="start">提前一天</Limit>'),
    [
      '16:1 limit-never 步骤「核对身份」的时限「提前一天」在流程开始之前，已经过去了。请改 from，或删去 ahead。',
    ],
  ],
  [
    'a limit outside a step',
    edited('<Quiz>', '<Limit within="P3D">3 天内</Limit>\n\n<Quiz>'),
    ['36:1 component-place <Limit> 不能写在页面最外层里，只能写在<Step>里。'],
  ],
  [
    'an opener that is more than one word',
    edited('- [ ] 盖章', '- [ ] 盖章\n- 等等各项'),
    ['33:1 item-place 这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。'],
  ],
  [
    'a gap of nothing',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Gap></Gap>'),
    ['34:1 empty <Gap> 是空的：请写出要本单位定的事，写成一个问题。'],
  ],
  [
    'a legal point of nothing',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n<Legal></Legal>'),
    ['34:1 empty <Legal> 是空的：请写出旧规定的内容和要核对的事。'],
  ],
  [
    'an open answer without its question',
    edited('[否](#end "不予开具")', '[否](#gap)'),
    ['23:3 ask-answer 答案「否」通向 #gap，请写出要本单位定的事：[否](#gap "没有时怎么办？")。'],
  ],
  [
    'a way on to what is open',
    edited('records="放行条"', 'next="gap"'),
    ['29:48 missing-step 步骤「开放行条」的 next 指向「gap」，没有这个步骤。'],
  ],
  [
    'a link to what is open',
    edited('- [ ] 盖章', '- [ ] 盖章，见[待定](#gap)'),
    ['32:11 missing-step 本页没有编号为「gap」的步骤或小节。只有 <Ask> 的答案能指向 #gap。'],
  ],
  [
    'a step with the id of what is open',
    edited('<Quiz>', '<Step id="gap" name="gap">\n\n- [ ] 做gap\n\n</Step>\n\n<Quiz>'),
    ['36:7 id-format 编号「gap」是保留的，表示待定的事，请换一个。'],
  ],
  [
    'a value of no kind',
    edited('- [ ] 盖章', '- [ ] 量高 <Value id="v" kind="nummer" />'),
    [
      '32:24 value 值「v」没有「nummer」这一种，可用：number、choice、text、time、date、signature、photo。你是不是想写「number」？',
    ],
  ],
  [
    'a least above the most',
    edited('- [ ] 盖章', '- [ ] 量高 <Value id="v" min="9" max="5" />'),
    ['32:24 value 值「v」的 min=9 比 max=5 大。'],
  ],
  [
    'a bound that is no number',
    edited('- [ ] 盖章', '- [ ] 量高 <Value id="v" min="一百" />'),
    ['32:24 value 值「v」的 min="一百" 不是数，应写 min="100"。'],
  ],
  [
    'a choice of one',
    edited('- [ ] 盖章', '- [ ] 看门 <Value id="v" kind="choice" of="好" />'),
    ['32:38 value 值「v」是 choice，of 至少写两种，用 | 隔开：合格|不合格。'],
  ],
  [
    'a right choice that is none',
    edited('- [ ] 盖章', '- [ ] 看门 <Value id="v" kind="choice" of="好|坏" ok="良" />'),
    ['32:47 value 值「v」的 ok 里「良」不在 of 里。'],
  ],
  [
    'a unit of words',
    edited('- [ ] 盖章', '- [ ] 记下 <Value id="v" kind="text" unit="元" />'),
    ['32:36 value 值「v」是 text，不能写 unit，它只用于 number。'],
  ],
  [
    'a value outside an item',
    edited('- [ ] 盖章', '- [ ] 盖章\n\n记下 <Value id="v" />。'),
    ['34:4 value 值「v」不在检查项里。<Value> 只能写在「- [ ] …」这一行里。'],
  ],
  [
    'two values of one id',
    edited('- [ ] 盖章', '- [ ] 量高 <Value id="v" />\n- [ ] 量宽 <Value id="v" />'),
    ['33:17 duplicate-id 编号「v」在本页已经用过，每个步骤、小节和题目的编号都要不同。'],
  ],
  [
    'a range without an answer',
    decided('h > 600', 'h <= 500', '<Value id="h" decimals="0" />'),
    ['20:1 condition 判断「是业主本人吗？」的条件没有管到 500 到 600 之间的值。'],
  ],
  [
    'a range with two answers',
    decided('h > 400', 'h <= 500', '<Value id="h" decimals="0" />'),
    ['20:1 condition 判断「是业主本人吗？」的条件有重叠：400 到 500 有两个答案。'],
  ],
  [
    'a condition that cannot be read',
    decided('h >> 500', 'h <= 500', '<Value id="h" decimals="0" />'),
    [
      '22:1 condition 答案「是」的条件「h >> 500」看不懂，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。',
    ],
  ],
  [
    'a condition on no value',
    decided('w > 500', 'w <= 500', '<Value id="h" decimals="0" />'),
    ['20:1 condition 判断「是业主本人吗？」看的值「w」本页没有。值写成 <Value id="…" />。'],
  ],
  [
    'a choice without an answer',
    decided('h = 好', 'h = 坏', '<Value id="h" kind="choice" of="好|坏|没有" />'),
    ['20:1 condition 判断「是业主本人吗？」的条件没有管到「没有」。'],
  ],
  [
    'a photo that is compared',
    decided('h > 1', 'h <= 1', '<Value id="h" kind="photo" />'),
    ['20:1 condition 判断「是业主本人吗？」看的值「h」是 photo，不能比较。'],
  ],
  [
    'what people ask without an answer',
    SOUND.replace('sources:', 'asked:\n  - { q: 东西怎么搬, step: isue }\nsources:'),
    ['14:23 missing-step asked 的 step「isue」不是本页的步骤或小节。你是不是想写「issue」？'],
  ],
  [
    'what people ask without a step',
    SOUND.replace('sources:', 'asked:\n  - { q: 东西怎么搬 }\nsources:'),
    ['14:5 matter 缺少「step」。'],
  ],
  [
    'a question that closes an open list',
    edited('- [ ] 看身份证', '- [ ] 看身份证\n- 等').replace('先做什么？', '下面哪一项不用看？'),
    [
      '39:1 question-open-list 题目「who」把没列出的当作错，但「核对身份」的一列以“等”结尾，没有列完。请换一种问法；确实不会错，就在 allow 里说明。',
    ],
  ],
  [
    'an order of what has none',
    edited(
      '<Quiz>',
      '<Together id="t" name="同时做">\n\n<Step id="a" name="a">\n\n- [ ] 做a\n\n</Step>\n\n<Step id="b" name="b">\n\n- [ ] 做b\n\n</Step>\n\n</Together>\n\n<Quiz>\n\n<Question id="order" step="a">\n\n排好。\n\n1. 开放行条\n2. a\n3. b\n\n如此。\n\n</Question>',
    ),
    [
      '54:1 question-no-order 题目「order」要排「a」和「b」的先后，但它们不分先后（<Together>，或按钟点做）。请删去一项；确实有先后，就在 allow 里说明。',
    ],
  ],
];

test('are sixty and more', () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(60);
  expect(MISTAKES.filter(([, , says]) => says.length === 0).map(([mistake]) => mistake)).toEqual([]);
});

test.each(MISTAKES)('%s', (_, text, says) => {
  expect(problems(text)).toEqual(says);
});
