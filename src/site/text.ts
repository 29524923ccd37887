/**
 * Every word of the interface, one block a feature, so that a page's script carries only the words
 * that it uses. Values that hold a number or a name are functions.
 */

export const siteText = {
  name: '照章',
  tagline: '服务规程手册',
  description: '一份规程，四种用法：读明白，看流程图，照着清单做，做题自测。',
  sealDone: '办结',
  sealPass: '合格',
  skip: '跳到正文',
  mainNav: '主要栏目',
  dockNav: '底部栏目',
  more: '更多',
  home: '首页',
  search: '搜索',
  searchPrompt: '搜规程、步骤、表单、时限',
  procedures: '规程',
  domains: '场景',
  roles: '岗位',
  limits: '时限',
  limitsLong: '时限速查',
  records: '表单速查',
  redlines: '红线',
  glossary: '术语',
  sources: '来源',
  authoring: '怎样写规程',
  footFind: '找规程',
  footLookUp: '速查',
  footAbout: '关于本手册',
  promise: '勾选、成绩和设置只存在这台设备上；没有账号，没有统计，不连别的网站。',
  printed: (address: string) => `${address} · 打印件以网页上的最新版本为准`,
};

export const kindText = { procedure: '流程', norm: '规范', policy: '制度', guide: '知识' };

export const headText = {
  crumbs: '位置',
  roles: '岗位',
  trigger: '从',
  outcome: '到',
  version: '版本',
  review: (day: string) => `${day} 前复核`,
  uses: '这份规程的用法',
  read: '读',
  checklist: '做清单',
  quiz: '自测',
  items: (count: number) => `${count} 项`,
  questions: (count: number) => `${count} 题`,
  printed: (version: string, updated: string, owner: string) =>
    `版本 ${version} · ${updated} 更新 · ${owner}`,
};

export const themeText = {
  auto: '跟随系统',
  light: '浅色',
  dark: '深色',
  current: (name: string) => `外观：${name}`,
  change: (name: string) => `改成${name}`,
};

export const procedureText = {
  redLine: '红线',
  note: '说明',
  hold: '关卡：做完才能往下',
  notTaken: '这次不走这条路',
  end: '结束',
  limit: (limit: string) => `时限 ${limit}`,
  goesTo: (name: string) => `做完去「${name}」`,
  goesToEnd: '做完就结束',
  answerTo: (name: string) => `去「${name}」`,
  answerEnds: (outcome: string) => `结束：${outcome}`,
  toQuiz: (count: number) => `做 ${count} 道自测题`,
  contents: '本页步骤',
  contentsParts: '本页内容',
  jumpToChart: '流程图',
  related: '相关规程',
  sources: '出处',
  sourceLines: (ranges: string) => `第 ${ranges} 行`,
  sourceTruncated: '原文在此中断',
  previous: '上一篇',
  next: '下一篇',
  inDomain: (name: string) => `${name}里的其他规程`,
  endMark: '流程到此结束',
};

export const glossaryText = {
  hint: '术语，按下看解释',
};

export const flowchartText = {
  title: (name: string) => `${name}：流程图`,
  diagram: '流程图',
  start: '开始',
  end: '结束',
  nobody: '未定岗位',
  caption: (steps: number, asks: number) => `${steps} 步${asks > 0 ? ` · ${asks} 处判断` : ''}`,
  tools: '流程图工具',
  larger: '放大',
  smaller: '缩小',
  byRole: '按岗位',
  full: '全屏',
  more: '更多',
  copy: '复制 Mermaid 源码',
  save: '下载 SVG',
  unfold: '展开全图',
  scroll: '左右滑动看全图',
  asText: '用文字看流程',
  ifSo: (answer: string) => `如果「${answer}」，则 `,
  then: '然后 ',
  back: '回到 ',
  ends: (outcome: string) => `结束：${outcome}`,
  noKind: (kinds: string) => `图是空的，或者第一行没有写图的类型。第一行应写其中一种：${kinds}`,
  unknownKind: (word: string, kinds: string) => `「${word}」这种图画不出来。可以画的有：${kinds}`,
  notMermaid: (found: string) => `Mermaid 读不懂这一行${found ? `，卡在「${found}」` : ''}。`,
  quoteLabels: '文字里有括号、引号或 end 时，请用双引号把文字括起来，例如 a["核对（含押金）"]',
  unknownClass: (name: string, names: string) =>
    `没有「${name}」这个样式。颜色由本站统一定，以便深色和打印时也看得清；可以用的有：${names}`,
  noStyle: (names: string) =>
    `不能用 style 或 linkStyle 指定颜色：颜色由本站统一定。要突出一步，请用 :::名称，可以用的有：${names}`,
};

/** Words that the flowchart's script says. */
export const flowToolText = {
  full: '全屏',
  leaveFull: '退出全屏',
  copy: '复制 Mermaid 源码',
  copied: '已复制',
  notCopied: '浏览器不允许复制',
  unfold: '展开全图',
  fold: '收起',
};
export const missingText = {
  title: '查无此章',
  why: '这个地址没有内容。可能是地址打错了，也可能是规程改了名字或已经撤下。',
  procedures: '看全部规程',
  home: '回首页',
};

export const authoringText = {
  title: '怎样写规程',
  lead: '给写规程的人：不用会编程，照着例子写，写错了会用中文告诉你哪一行、怎么改。',
  contents: '本页目录',
  attribute: '属性',
  attributesOf: (name: string) => `<${name}> 的属性`,
  field: '项目',
  matter: '文件头的各项',
  about: '写什么',
  example: '例子',
  required: '必须写',
  kinds: '规程的类别',
  kindName: '名称',
  kindFor: '写什么',
  kindNeeds: '必须有',
};

export const homeText = {
  title: '照章办事，心里有数',
  lead: (pages: number, domains: number) =>
    `${pages} 份规程，${domains} 个场景。读得懂，照着做，考得过；手机上点两下就到清单。`,
  resume: '继续上次',
  uses: '一份规程，三种用法',
  read: '读',
  readAbout: '从哪开始、谁来做、在哪分岔，一张流程图看清。',
  do: '做',
  doAbout: '照着清单一项一项勾，中断了回来接着做。',
  test: '测',
  testAbout: '答完就知道为什么对、为什么错。',
  answerRight: '答对了',
  example: (title: string) => `看例子：${title}`,
  domains: '按场景',
  roles: '按岗位',
  allRoles: (count: number) => `全部 ${count} 个岗位`,
  allDomains: '全部规程，按拼音查',
  lookUp: '随手查',
  limits: '条时限，从最急的排起',
  records: '种表单，在哪一步用',
  redlines: '条红线，绝对不可以做',
  terms: '个术语和简称',
};

/** What the list of unfinished checklists says. */
export const resumeText = {
  step: (name: string) => `接着做：${name}`,
  count: (done: number, total: number) => `${done} / ${total} 项`,
  progress: (title: string) => `${title}的进度`,
};

/** What the script of the lists says. */
export const listText = {
  all: (total: number, unit: string) => `共 ${total} ${unit}`,
  found: (shown: number, total: number, unit: string) => `${total} ${unit}里找到 ${shown} ${unit}`,
};

export const indexText = {
  filter: '筛选',
  anyDomain: '全部场景',
  anyRole: '全部岗位',
  anyKind: '全部',
  anyScale: '全部',
  domain: '场景',
  role: '岗位',
  kind: '类别',
  scale: '时长',
  sort: '排序',
  reset: '清除筛选',
  empty: '没有符合的内容。',
  emptyHint: '可以少选一个条件，换一个词，或用搜索查全文。',
  searchAll: '搜索全文',
  read: '读',
  checklist: '做清单',
  quiz: '自测',
  steps: (count: number) => `${count} 步`,
  asks: (count: number) => `${count} 处判断`,
  parts: (count: number) => `${count} 节`,
  items: (count: number) => `${count} 项检查`,
  questions: (count: number) => `${count} 题`,
  pages: (count: number) => `${count} 份`,
  listSeparator: '、',
  allOf: (name: string) => `${name}全部规程`,
  unitPages: '份',
  unitEntries: '条',
  unitForms: '种',
  unitTerms: '个',
  unitRoles: '个岗位',

  proceduresTitle: '全部规程',
  proceduresLead: (pages: number, domains: number) =>
    `${domains} 个场景，${pages} 份规程。流程照着做，规范用来自查，制度写明规定，知识讲清道理。`,
  proceduresFind: '按名称、拼音或首字母找',
  alphabet: '按拼音查',
  letters: '字母',

  domainsTitle: '按场景找规程',
  domainsLead: '每个场景按建议的学习次序排好：先读前面的，再读后面的。',
  readingOrder: '建议学习次序',
  domainRoles: '这里的岗位',
  domainLookUp: '这个场景的速查',

  rolesTitle: '按岗位找规程',
  rolesLead: '找到你的岗位，看你在每份规程里要做哪几步。',
  rolesFind: '按岗位名或别的叫法找',
  alsoCalled: (names: string) => `也叫：${names}`,
  roleSteps: (steps: number, pages: number) => `${pages} 份规程里有你的 ${steps} 个步骤`,
  rolePages: (pages: number) => `${pages} 份规程`,
  mySteps: '我要做的步骤',
  alsoKnow: '也要知道的规程',
  roleLists: '我的清单',
  noSteps: '没有单独写明步骤，整份规程都要知道。',
  stepNumber: (number: number) => `第 ${number} 步`,

  limitsTitle: '时限速查',
  limitsLead: '每一步要在多久之内做完。从最急的排起。',
  limitsFind: '找事项、岗位或规程',
  limitColumn: '多久之内',
  taskColumn: '做什么',
  whoColumn: '谁',
  pageColumn: '规程',
  sortLimit: '先急后缓',
  sortDomain: '按场景排',
  sortPage: '按拼音排',

  recordsTitle: '表单速查',
  recordsLead: '每一种表单、单据和凭证，在哪一步用，由谁填。',
  recordsFind: '找表单、步骤或规程',

  redlinesTitle: '红线',
  redlinesLead: '这些事绝对不可以做。每一条都连到它所在的规程。',
  redlinesFind: '找红线',
  wholePage: '全篇',

  glossaryTitle: '术语',
  glossaryLead: '行话、简称和英文缩写，各用一两句话说清。',
  glossaryFind: '找术语、简称或英文',

  sourcesTitle: '来源对照',
  sourcesLead: (documents: number, entries: number, pages: number) =>
    `${documents} 份原始文件里的 ${entries} 条内容，整理成了 ${pages} 份规程。这里逐条写明每一条去了哪里。`,
  sourcesFind: '找原文标题或规程',
  sourceDocument: (number: number) =>
    `文件${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][number - 1] ?? number}`,
  sourceLines: (lines: string) => `第 ${lines} 行`,
  sourceEntries: (count: number) => `${count} 条`,
  brokenOff: '原文到此断开',
  brokenOnly: '只看断开的',
  notYet: '还没有整理成规程',
  to: '整理成',
};

export const scaleText = {
  minutes: '几分钟',
  hours: '几小时',
  days: '几天',
  longer: '一周以上',
  open: '没有写数字',
};

export const checklistText = {
  /** Progress in words: what is seen, and what a screen reader is told after each tick. */
  count: (done: number, total: number) =>
    total === 0 ? '没有检查项' : done === total ? `${total} 项全部勾完` : `已勾 ${done} / ${total} 项`,
  progress: '检查进度',
  clear: '清空勾选',
  cleared: (count: number) => `已清空 ${count} 项勾选和选择。`,
  unticked: (text: string) => `已取消勾选「${text}」。`,
  undo: '撤销',
  undone: '已撤销，恢复原样。',
  off: '未走这条路',
  redLine: '红线',
  leadsTo: (name: string) => `→ ${name}`,
  ends: (outcome?: string) => (outcome ? `到此结束：${outcome}` : '到此结束'),
  hold: '必须先做完',
  holdTitle: '前面有一步必须先做完',
  holdWhy: (name: string) => `「${name}」没有做完之前，后面的项目不能勾选。确有必要先往后做，请写明理由。`,
  reason: '理由',
  holdGo: '写明理由，继续',
  holdBack: '先去做这一步',
  overridden: (reason: string) => `没有做完就往后做，理由：${reason}`,
  title: (name: string) => `${name} · 清单`,
  version: (version: string) => `版本 ${version}`,
  description: (title: string) => `「${title}」的检查清单：逐项勾选，进度留在本机。`,
  noScript: '浏览器没有运行脚本：可以勾选和打印，但关闭页面后不会保留。',
};

export const quizText = {
  title: (title: string) => `${title} · 自测`,
  description: (title: string, count: number) =>
    `「${title}」的自测：${count} 题，答完就看讲解，成绩只留在这台设备上。`,
  name: '自测',
  kinds: {
    single: '单选',
    multiple: '多选',
    truefalse: '判断',
    order: '排序',
    match: '配对',
    fill: '填空',
    number: '填数',
  },
  hints: {
    single: '选一项。',
    multiple: '选出所有对的，可能不止一项。',
    truefalse: '这句话对不对？',
    order: '排成正确的次序：按箭头移动，或拖动整行。',
    match: '给左边的每一项选好对应的一项。',
    fill: '填在空格里，标点和大小写不计。',
    number: '填数字，三、３、3 都可以，单位可以不写。',
  },
  progress: (number: number, total: number) => `第 ${number} 题，共 ${total} 题`,
  last: (right: number, total: number) => `上次 ${right}/${total}`,
  best: (right: number, total: number) => `最好 ${right}/${total}`,
  resumed: (number: number) => `接着上次做到的第 ${number} 题。`,
  startAgain: '从头开始',
  missedRound: '错题重做',
  check: '确定',
  previous: '上一题',
  skip: '先跳过',
  next: '下一题',
  toResult: '看结果',
  notReady: {
    choice: '还没有选。请先选一项，再按「确定」。',
    order: '请先排好次序。',
    match: '还有没配好的。请给每一项都选好，再按「确定」。',
    gaps: '还有空没填。请把空格都填上，再按「确定」。',
  },
  up: (entry: string) => `上移「${entry}」`,
  down: (entry: string) => `下移「${entry}」`,
  moved: (entry: string, place: number, total: number) => `「${entry}」移到第 ${place} 位，共 ${total} 位`,
  choose: '请选',
  gap: (number: number, total: number) => (total === 1 ? '填在这里' : `第 ${number} 空，共 ${total} 空`),
  right: '答对了',
  wrong: '答错了',
  unanswered: '没有答',
  chosen: '你选的',
  overlooked: '漏选',
  signs: { right: '对：', wrong: '错：' },
  theAnswer: '正确答案',
  option: (option: string, right: boolean) => `${option}（${right ? '对' : '不对'}）：`,
  rightOrder: '正确的次序',
  yourPlace: (place: number) => `你排在第 ${place} 位`,
  yourMatch: (right: string) => `你配的是「${right}」`,
  yourGap: (text: string) => `你填的是「${text}」`,
  gapName: (number: number) => `第 ${number} 空，`,
  accepted: (texts: string[]) => `写成「${texts.join('」「')}」也对`,
  why: '为什么',
  toStep: (name: string) => `看步骤「${name}」`,
  toPage: (title: string) => `看规程「${title}」`,
  result: '自测结果',
  resultOfMissed: '错题重做结果',
  scored: (right: number, total: number) => `答对 ${right} 题，共 ${total} 题`,
  percent: (percent: number) => `${percent} 分`,
  passed: (percent: number) => `达到 ${percent} 分，自测合格。`,
  notPassed: (percent: number) => `还没到 ${percent} 分。看看错在哪里，再做一遍。`,
  missedDone: '错的都改过来了。',
  missedLeft: (count: number) => `还有 ${count} 题没答对。`,
  retryMissed: (count: number) => `重做错的 ${count} 题`,
  again: '全部再做一遍',
  each: '逐题回顾',
  yourAnswer: '你的答案',
  showAnswer: '看答案和讲解',
  paper: '先想好再看答案。打开 JavaScript 后可以在页面上作答，并记下成绩。',
};

export const searchText = {
  label: '搜索',
  title: '搜索',
  lead: '搜规程的标题、步骤、检查项和正文。',
  field: '搜什么',
  placeholder: '搜规程、步骤、表单、时限',
  submit: '搜索',
  close: '关闭',
  page: '在搜索页里筛选',
  keys: '↑ ↓ 选择 · 回车打开 · Esc 关闭',
  hint: '输入词语或一句问话，比如「押金」「客人没有预订怎么办」。',
  waiting: '正在找……',
  parts: { page: '正文', step: '步骤' },
  facets: { domain: '场景', role: '岗位', kind: '类型' },
  all: { domain: '全部场景', role: '全部岗位', kind: '全部类型' },
  counted: (name: string, count: number) => `${name}（${count}）`,
  announce: (total: number, title: string, step: string) =>
    `找到 ${total} 页。第一条：${title}${step ? `，步骤「${step}」` : ''}。`,
  more: (rest: number) => `再看后面的（还有 ${rest} 页）`,
  nothing: '没有找到。',
  nothingAdvice: '换个说法，或少写几个字再试；也可以到规程列表里按场景找。',
  again: '再试一次',
  allProcedures: '看全部规程',
  failures: {
    missing: {
      what: '这里没有搜索索引。',
      advice:
        '索引在构建网站时生成；开发服务器和直接打开的文件里没有。构建并启动网站后就能搜，现在可以到规程列表里找。',
    },
    failed: {
      what: '搜索索引没有取到。',
      advice: '可能是断网了。连上网再试一次；现在可以到规程列表里找。',
    },
  },
  withoutScript:
    '搜索要用到脚本，而这里没有运行脚本：请在浏览器里允许脚本，并通过网址（不是文件）打开本站。现在可以到规程列表里找。',
};

export const storageText = {
  blocked:
    '浏览器不让本站保存数据，勾选和成绩只在关闭本页之前有效。请在浏览器设置里允许本站保存数据，或不用无痕模式，再刷新本页。',
  full: '本机给本站的存储空间已满，新的改动只在关闭本页之前有效。请先导出，再清理不用的旧记录。',
  unreadable: (count: number) =>
    `有 ${count} 条旧记录读不出来，已原样另存，没有删除。可以到「本机数据」下载，交给管理员查看。`,
  newer: (count: number) =>
    `有 ${count} 条记录是本站更新的版本写的，这里读不懂，也不会改动它。请刷新本页，换用新版本。`,
  manage: '打开「本机数据」',
};
