/** What `zhaozhang init` and `new` write: the first pages of somebody's own handbook. */

interface Dated {
  today: string;
  reviewBy: string;
}

/** The sample page and the names that it uses, each in the lists beside it. */
/** Ids in what init writes; the guide's examples use them as well. */
export const starter = {
  domain: 'daily-work',
  roles: ['shift-leader', 'next-shift'],
  source: 'how-we-work',
  page: 'hand-over-the-shift',
};

export const starterLists = {
  'site.yaml': `# 这个手册怎样称呼自己、长什么样。每一行都可以不写；要用哪一行，就去掉它前面的 #。
# 全部写法和例子，在网站的「怎样写规程」一页（/authoring/#site）。

language: zh-CN # zh-CN | en

# name: 清河物业服务手册
# tagline: 天天都用得上
# organisation: 清河物业
# description: 我们每天怎样做事，一步一步写在这里。
# seal: 清河 # 一两个字；不写就由名字得来。有标志的话写 logo: logo.svg，文件放在本文件旁边
# colours:
#   accent: '#1d5fa8'
#   seal: '#a33a2c'
# home:
#   title: 事事有章可循
#   picks: [hand-over-the-shift]
# repository: https://github.com/owner/name # 写了，每一页就有「编辑本页」
# contact: handbook@example.org
# uses: { checklist: true, quiz: true, review: true, indexes: true, team: true }
# 浏览器里保存的记录用的名字：一开始就定好，以后不要改，改了大家勾过的就找不到了。
# prefix: handbook
# ask:
#   default: 值班负责人
`,
  'domains.yaml': `- id: daily-work
  name: 日常工作
  summary: 每天都要做的事，人人都用得上。
`,
  'roles.yaml': `- id: shift-leader
  name: 当班负责人
  summary: 管好这一班，交好下一班。
- id: next-shift
  name: 接班负责人
  summary: 接过这一班，从这时起负责。
`,
  'sources.yaml': `- id: how-we-work
  title: 我们现在的做法
  document: 当班的人口述，写手册时记下
`,
};

export const starterPage = ({ today, reviewBy }: Dated): string => `---
title: 交接班
summary: 从下班前最后看一圈，到接班的人签字上岗。
kind: procedure # procedure 流程 | norm 规范 | policy 制度 | guide 知识
domain: daily-work # domains.yaml 里的 id
roles: [shift-leader, next-shift] # roles.yaml 里的 id
trigger: 下班前十分钟
outcome: 接班的人签了字，已经上岗
keywords: [换班, 接班, 交班]
owner: 当班负责人
version: 1.0.0
updated: ${today}
reviewBy: ${reviewBy}
sources: [how-we-work] # sources.yaml 里的 id
related: []
---

接班的人该知道的事，只在这时说一次，每次都按同样的次序说。

<Step id="look" name="看一圈" by="shift-leader">

- [ ] 把各处走一遍
- [ ] 点清钥匙 <Value id="keys" name="钥匙" unit="把" min="0" max="20" decimals="0" />

<Ask question="有坏的、少的吗？">

- [有](#note)
- [没有](#tell)

</Ask>

</Step>

<Step id="note" name="记下来" by="shift-leader" records="交接班记录">

- [ ] 把坏的、少的写进交接班记录

</Step>

<Step id="tell" name="当面交代" by="shift-leader" to="next-shift" limit="10 分钟内" within="PT10M" hold>

- [ ] 说清还没办完的事
- [ ] 把钥匙交到对方手里

<Warn>接班的人没到，不得离岗。</Warn>

</Step>

<Step id="sign" name="签字上岗" by="next-shift" records="交接班记录">

- [ ] 在交接班记录上签字

</Step>

<Quiz>

<Question id="leave" step="tell">

到了下班时间，接班的人还没来，怎么办？

- [x] 等他来，交代清楚再走
  - 岗位上一刻也不能没有人。
- [ ] 把钥匙留下，先走
  - 钥匙要当面交，岗位上也没有人了。

</Question>

<Question id="order" step="look">

按什么次序做？

1. 看一圈
2. 当面交代
3. 签字上岗

交代清楚了才签字。

</Question>

<Question id="minutes" step="tell">

当面交代最多用 <Number is="10" unit="分钟" />。

这是那一步的时限。

</Question>

</Quiz>
`;

export interface NewPage extends Dated {
  /** As YAML. */
  title: string;
  domain: string;
  role: string;
  owner: string;
  source: string;
}

export const newPage = ({ title, domain, role, owner, source, today, reviewBy }: NewPage): string => `---
title: ${title}
summary: 一句话：从哪里开始，到哪里算完。
kind: procedure # procedure 流程 | norm 规范 | policy 制度 | guide 知识
domain: ${domain}
roles: [${role}]
trigger: 什么时候开始做
outcome: 做完是什么样
keywords: []
owner: ${owner}
version: 1.0.0
updated: ${today}
reviewBy: ${reviewBy}
sources: [${source}]
related: []
---

<Step id="first" name="第一步" by="${role}">

- [ ] 一件看得见的动作

<Ask question="可以往下做吗？">

- [可以](#second)
- [不可以](#end "不办理")

</Ask>

</Step>

<Step id="second" name="第二步" by="${role}">

- [ ] 再一件看得见的动作

</Step>

<Quiz>

<Question id="begin" step="first">

先做什么？

- [x] 正确的做法
  - 说说为什么对。
- [ ] 常有人弄错的做法
  - 说说为什么不对。

</Question>

</Quiz>
`;

export const starterReadme: string = `# 手册

一份规程一个文件，放在 \`procedures/<场景>/\`；文件名就是网址。场景、岗位、来源写在 \`domains.yaml\`、\`roles.yaml\`、\`sources.yaml\`；名字、颜色、标志写在 \`site.yaml\`。

| 要做什么 | 命令 |
| --- | --- |
| 边写边看 | \`npx zhaozhang dev .\` |
| 新写一份 | \`npx zhaozhang new .\` |
| 检查 | \`npx zhaozhang check .\` |
| 生成网站（在 \`dist/\`） | \`npx zhaozhang build .\` |
| 看生成的网站 | \`npx zhaozhang serve .\` |

第一次先运行 \`npm install\`。怎样写，看网站的「怎样写规程」一页（\`/authoring/\`）。

升级：装上新版，运行 \`npx zhaozhang check . --fix\`。旧写法它会改好，别的一个字不动；还要人改的，它说在哪一行。

\`dist/\` 可以拷到任何静态主机。\`.github/workflows/handbook.yml\` 在每次提交时检查并生成。\`.zhaozhang/\` 和 \`node_modules/\` 是工具自己用的，删了会再生成，不用提交。
`;

export const starterMessages = {
  made: (file: string) => `新建：${file}`,
  kept: (file: string) => `原样留着：${file}（已经有了，不改）`,
  contentKept: (folder: string) => `${folder} 里已经有手册，里面的设置和规程都没有动。`,
  unknownLanguage: (word: string, known: readonly string[]) =>
    `没有「${word}」这种语言。可以写：${known.join('、')}。`,
  notAFolder: (folder: string) => `${folder} 不是文件夹，什么也没有做。`,
  within: (folder: string, around: string) =>
    `${folder} 在手册 ${around} 里面，手册里不能再放一个手册。什么也没有做，请换一个外面的文件夹。`,
  language: (language: string) =>
    `网站用的语言是 ${language}。要用英文，把 site.yaml 里改成 language: en；样例要英文的，就在空文件夹里运行 npx zhaozhang init --language en。`,
  scripts: '你的 package.json 没有改。想用 npm run check 这样的短命令，可以运行：',
  next: (commands: readonly string[]) =>
    `\n接下来：\n${commands.map((command) => `  ${command}`).join('\n')}`,
};

export const newMessages = {
  title: '题目（例如：散客入住接待）：',
  id: (proposed: string) => `网址名，小写英文、数字和连字符${proposed && `（直接回车：${proposed}）`}：`,
  choose: (what: 'domain' | 'role' | 'source', choices: readonly string[]) =>
    `${{ domain: '场景', role: '岗位', source: '来源' }[what]}（${choices.join('、')}；直接回车取第一个）：`,
  needed: (options: readonly string[]) => `还缺 ${options.join('、')}。写在命令里，或在能问答的终端里运行。`,
  noList: (file: string) => `${file} 里还没有可用的条目。先写一条，例子见 npx zhaozhang init 建的文件夹。`,
  unknown: (option: string, word: string, hint: string, known: readonly string[]) =>
    `${option} 没有「${word}」。${hint}有：${known.join('、')}。`,
  badId: (word: string) => `「${word}」不能作网址名：用小写英文字母、数字和连字符，例如 check-in。`,
  noId: (title: string) => `由「${title}」得不出网址名，请用 --id 写一个。`,
  badTitle: '题目不能空着，也不能带标签或换行。',
  taken: (file: string) => `已经有 ${file} 了，没有动它。换一个 --id。`,
  written: (file: string) => `写好了：${file}`,
};
