/** Each rule of the authoring language speaks: its example, as an author would write it, with the whole message. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { RULES, type RuleId } from '../../src/rules/rules.ts';
import { SOUND } from '../procedure/example.ts';

const PAGE = 'procedures/counter/exit-permit.mdx';
const FILES: Record<string, string> = {
  'domains.yaml': '- { id: counter, name: 前台, summary: 前台的事。 }\n',
  'roles.yaml': '- { id: receptionist, name: 接待员, aliases: [前台], summary: 接待。 }\n',
  'sources.yaml': '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n',
  'glossary.yaml': '- { term: 放行条, meaning: 出门的凭条。 }\n',
  'records.yaml': '- { id: permit, name: 放行条, fields: [{ id: count, name: 件数, unit: 件 }] }\n',
  'site.yaml': 'name: 手册\n',
  [PAGE]: SOUND,
};

/** What no author can cause, and what only versions can show that were released: see tests/procedure/history.test.ts. */
const UNSHOWN = [
  'internal',
  'history',
  'history-newer',
  'unreleased',
  'stale-figure',
  'same-version',
] as const;
type Unshown = (typeof UNSHOWN)[number];

/** What the check says of each example: place and whole message. */
const SAYS: Record<Exclude<RuleId, Unshown>, string> = {
  'file-name':
    '1:1 文件名「Exit-Form.mdx」会成为网址，只能用小写英文字母、数字和连字符。可改名为「exit-form.mdx」。',
  encoding: '32:8 这里有一个看不见的字符（U+200B）。请删去。',
  'page-size': '1:1 这一页有 210601 个字，超过 200000 个字，请拆成几页。',
  'part-size': '29:1 「开放行条」有 41 个检查项，超过 40 个，没有人一次做得完。请拆成几步或几页。',
  yaml: '2:8 引号「"」没有配对，后面少了一个。',
  matter: '12:11 「reviewBy」应是存在的日期，写成 2026-11-21。',
  'duplicate-slug':
    '1:1 文件名「exit-permit」已被 procedures/counter/exit-permit.mdx 用过。文件名就是网址，全站不能重复。',
  'unknown-role': '29:30 没有岗位「前台」，岗位列在 roles.yaml。应写编号「receptionist」。',
  'unknown-domain': '5:9 没有场景「conter」，场景列在 domains.yaml。你是不是想写「counter」？',
  'unknown-source': '13:11 没有来源「old-txt」，来源列在 sources.yaml。你是不是想写「old-text」？',
  'unknown-page': '32:11 链接指向「exit-permt」，没有这个页面。你是不是想写「exit-permit」？',
  'role-within': '1:3 within 绕了一圈：receptionist → receptionist。请删去其中一处。',
  'role-alias':
    '2:3 「前台」既是岗位「guard」又是岗位「receptionist」的叫法。是同一个岗位就并成一个，不是就只给其中一个。',
  incomplete: '4:7 kind: procedure 的页面必须有 trigger（什么事开始这个流程）。',
  comment: '3:22 「# 原文」是注释，页面上没有它。要它留在内容里，就用单引号括起整段；是注释就另起一行写。',
  'review-due': '12:11 本页应在 2026-11-20 前复核，已经过期。请复核内容后改 updated 和 reviewBy。',
  'unused-source': '1:3 来源「丢了」（lost）没有任何页面写在 sources 里：这段原文还没有去处。',
  'unused-allow': '14:21 allow 里的「item-long」没有用处：本页没有这种提醒。请删去。',
  syntax: '20:1 <Ask> 没有结束标签。请在它的内容之后另起一行写 </Ask>，前后各空一行。',
  expression:
    '32:10 这里不能写 {name}。大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}；要显示大括号，写成 \\{。',
  heading: '16:1 正文里不能用一级标题（#），页面标题写在文件头的 title。请用 ## 或更低的标题。',
  'unknown-component': '32:9 不能写 HTML 标签 <br>：要换行就空一行，另起一段。',
  'component-place': '34:1 <Quiz> 不能写在<Step>里，只能写在页面最外层里。',
  'unknown-attribute':
    '29:48 <Step> 没有属性「record」，可用：id、name、by、to、limit、within、workdays、ahead、least、records、when、at、every、calls、next、hold。你是不是想写「records」？',
  'missing-attribute': '29:1 <Step> 缺少属性「name」（步骤名，不超过 14 个字，写在流程图里）。',
  'attribute-value': '29:48 <Step records> 没有写值，应写成 records="值"。',
  'id-format': '75:1 编号「Form-1」不合格式：用小写英文字母、数字和连字符，以字母开头，例如 check-id。',
  'duplicate-id': '32:1 检查项「写明物品」与本步骤里的另一条完全相同。',
  'item-place': '16:1 检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。',
  'item-box': '32:1 像是检查项，但方框读不出来。减号、空格、方括号都用半角，写成「- [ ] 盖章」。',
  empty: '36:1 <Note> 是空的，请写出说明，或删去。',
  markup: '36:1 加粗读不出来：星号用半角，写成「**文字**」。',
  'link-target':
    '32:11 链接「file:///c/a.doc」以「file:」开头，读者打不开。只能用 http:、https:、mailto:、tel:，连到本站写 /procedures/文件名/ 或 #步骤编号。',
  picture: '36:1 图片「./form.png」不在本文件旁边：没有文件 procedures/counter/form.png。',
  'picture-alt':
    '36:1 图片「/icon-192.png」没有说明。请在方括号里写明图上看得到的：![门禁读卡器正面，指示灯在右上角](/icon-192.png)。',
  'source-words':
    '34:1 本页有 1 行写了“原文”，读者手里没有它。要本单位定的事写成 <Gap>，旧文件本身的毛病写进 sources.yaml 的 remark。',
  'time-doubt': '29:1 步骤「开放行条」的时间请核对：at 从 17:30 到第二天的 13:00。写反了就写成 13:00/17:30。',
  'record-name': '29:1 records 写了表单的编号「permit」。请写名称：records="放行条"。',
  'value-identity': '32:1 「身份证号」是身份证件的号码，不该记在用的人的设备里。请改成只勾“已核对证件”。',
  'picture-text':
    '36:1 图片「/icon-192.png」看来只有文字（扫描件）：图里的字搜不到，也读不出来。请把文字写进正文。',
  'picture-file': '1:1 图片「form.png」没有页面用它。请写进一份规程，或删去。',
  diagram:
    '38:1 Mermaid 读不懂这一行。文字里有括号、引号或 end 时，请用双引号把文字括起来，例如 a["核对（含押金）"]',
  'missing-step': '22:3 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？',
  'unreachable-step': '29:1 步骤「开放行条」（issue）走不到：没有步骤的 next、答案或顺序通向它。',
  'no-end': '29:1 从步骤「开放行条」（issue）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。',
  'next-with-ask': '16:31 步骤「核对身份」有判断，去向由答案决定，不能再写 next="issue"。',
  'ask-answers': '20:1 判断「是业主本人吗？」只有 1 个答案，至少要两个。',
  'ask-answer':
    '23:1 判断「是业主本人吗？」的答案「否，不予开具」写得不对：应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end。',
  hold: '29:92 步骤「开放行条」是关卡（hold），却没有检查项和判断：没有要做的事，就拦不住后面的步骤。要做的事请逐条写成「- [ ] …」。',
  duration:
    '29:1 步骤「开放行条」的时限「10 分钟内」与 within="PT15M" 不是一样长。请改成一致：照文字是 within="PT10M"。',
  'question-kind': '38:20 题目「who」写了 kind="order"，但答案部分是「single」的写法。',
  'question-malformed': '42:1 题目「who」没有题干。请在答案前写一句问话。',
  'question-lost': '42:1 题目「who」里有图片，题目里不显示图片。请用文字写明，图片放到步骤里。',
  'question-step': '38:20 本页没有编号为「ask」的步骤或小节。你是不是想写「ask-id」？',
  'question-no-right': '42:1 题目「who」没有正确选项。请把正确的写成「- [x] …」。',
  'question-explanation':
    '42:1 题目「who」没有讲解。请在每个选项下面缩进写「  - 为什么」，或在选项后另起一段。',
  'option-explanation': '44:1 题目「who」的选项「盖章」没有说明为什么错。',
  'question-all-right': '42:1 题目「who」的选项全都正确，全选就对。请加一个错的选项。',
  'blank-accept':
    '42:9 题目「who」的答案「核对、检查」里有「、」，读者要连「、」一起打才算对。如果是几种写法，请用 | 隔开。',
  'question-open-list':
    '39:1 题目「who」把没列出的当作错，但「开放行条」的一列以“等”结尾，没有列完。请换一种问法；确实不会错，就在 allow 里说明。',
  'question-no-order':
    '54:1 题目「order」要排「拍照」和「录像」的先后，但它们不分先后（<Together>，或按钟点做）。请删去一项；确实有先后，就在 allow 里说明。',
  'question-unsettled':
    '40:1 题目「who」问的像是还没有定的事（<Gap>：公章由谁保管？）。定下来再考；确实已经定了，就在 allow 里说明。',
  'limit-differs':
    '29:1 步骤「开放行条」的时限在这里是「15 分钟内」，在《开放行条》（exit-permit）里是「10 分钟内」。请核对；两处都对，就在页里链接那一页，或写进 related。',
  'form-differs':
    '32:1 表单「放行条」的「件数」在这里是「箱」，在 records.yaml 里是「件」。请核对，改成一致。',
  'home-example':
    '2:18 「exit-permit」画不成首页上的例子：第一步要问一件事，两个答案各去一个步骤；第一步至少要有两条检查项。首页先用第一份合适的，没有就不放例子。',
  'unused-record': '1:3 表单「旧单」（lost）没有步骤写在 records 里，读者找不到它。',
  'limit-case': '29:1 步骤「开放行条」有两个时限都用于「大件」，不知道按哪个算。请改 for，或并成一个。',
  'when-words':
    '29:1 when 写的「下雨吗？」是问句。只写情况：「下雨」，页面上会说“下雨时做”，流程图上会问“下雨？”。',
  'few-questions': '38:1 本页只有 2 道题，至少 3 道才测得出掌握没有。',
  'name-long': '29:1 「给搬出小区的大件物品开出放行条」有 15 个字，超过 14 个字，流程图里放不下。',
  'item-long':
    '32:1 检查项「在物品放行条的右下角盖上客服部的公章和经办人的私章」有 25 个字，超过 24 个。请缩短，细节写进正文。',
  'item-acts': '32:1 检查项「盖章，然后交给业主」像是几件事。一条只写一件看得见的事。',
  'item-vague': '32:1 检查项「尽快盖章」里的「尽快」做到与否看不出来，请写出具体的时间、数量或对象。',
  'doer-is-to': '29:1 步骤「开放行条」的岗位「receptionist」既写在 by 又写在 to。谁做写 by，对谁做写 to。',
  'limit-flag':
    '29:78 步骤「开放行条」的时限「3 个工作日内」像是按工作日算。是就写上 workdays，不写就不这样算。',
  'limit-never':
    '16:1 步骤「核对身份」的时限「提前一天」在流程开始之前，已经过去了。请改 from，或删去 ahead。',
  clock:
    '29:48 at 里的「早上9点」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。你是不是想写「09:00」？',
  region: '36:1 <Phase>「班后」里没有步骤。请写出步骤，或删去。',
  jump: '38:23 步骤「甲」的 next 从「同时做」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #both。',
  'calls-circle': '29:48 calls 绕了一圈：exit-permit → exit-permit。请删去其中一处。',
  value: '32:30 值「height」的 min=9 比 max=5 大。',
  condition: '20:1 判断「是业主本人吗？」看的值「height」本页没有。值写成 <Value id="…" />。',
  'limit-within':
    '29:1 步骤「开放行条」的时限「10 分钟内」有数字和单位，请同时写 within，例如 within="P3D"。',
};

let folder: string;
const write = async (name: string, text: string) => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
};
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rules-'));
  for (const [name, text] of Object.entries(FILES)) await write(name, text);
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of the sound content once an example has been written into it. */
async function said(
  [right, wrong, name = PAGE]: NonNullable<Rule['example']>,
  id: string,
): Promise<string[]> {
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => SOUND);
  expect(text, `the sound content holds what ${id} replaces`).toContain(right);
  await write(name, text.replace(right, wrong));
  const { diagnostics } = await readContent(folder, '2026-11-21', checkMermaid);
  return diagnostics
    .filter(({ rule }) => rule === id)
    .map(
      ({ severity, line, column, message }) =>
        `${severity} ${line}:${column} ${message.replaceAll(`${folder}/`, '')}`,
    );
}

describe('the example of a rule', () => {
  const rules = Object.entries<Rule>(RULES);

  test('is there for all but what one page cannot show', () => {
    expect(rules.filter(([, { example }]) => !example).map(([id]) => id)).toEqual(UNSHOWN);
  });

  test.each(rules.flatMap(([id, rule]) => (rule.example ? [{ id, ...rule, example: rule.example }] : [])))(
    '$id',
    async ({ id, severity, example }) => {
      const [first = ''] = await said(example, id);
      expect(first).toBe(`${severity} ${SAYS[id as keyof typeof SAYS]}`);
    },
  );
});
