import { terms } from './terms.ts';
import { useText } from './uses.ts';

export const indexText = {
  filter: '筛选',
  anyDomain: '全部场景',
  anyRole: '全部岗位',
  any: '全部',
  domain: '场景',
  role: '岗位',
  kind: '类别',
  scale: '时长',
  sort: '排序',
  reset: '清除筛选',
  empty: '没有符合的内容。',
  emptyHint: '可以少选一个条件，换一个词，或用搜索查全文。',
  searchAll: '搜索全文',
  checklist: useText.do,
  quiz: useText.test,
  steps: (count: number) => `${count} 步`,
  asks: (count: number) => `${count} 处判断`,
  parts: (count: number) => `${count} 节`,
  pages: (count: number) => `${count} 份`,
  listSeparator: '、',
  unitPages: '份',
  unitEntries: '条',
  unitRoles: '个岗位',

  proceduresTitle: '全部规程',
  proceduresLead: (pages: number, domains: number) =>
    `${domains} 个场景，${pages} 份规程。流程按步骤做，规范用来自查，制度写明规定，知识讲清道理。`,
  proceduresFind: '按名称、拼音或首字母找',
  alphabet: '按拼音查',
  letters: '跳到拼音字母',

  domainsTitle: '按场景找规程',
  domainsLead: '每个场景按建议的学习次序排好：先读前面的，再读后面的。',
  readingOrder: '建议学习次序',
  inOrder: '按建议学习次序看这个场景',
  domainRoles: '这里的岗位',
  domainLookUp: '这个场景的速查',

  rolesTitle: '按岗位找规程',
  rolesLead: '找到你的岗位，看你在每份规程里要做哪几步。',
  rolesFind: '按岗位名或别的叫法找',
  roleSteps: (steps: number, pages: number) => `${pages} 份规程里有你的 ${steps} 个步骤`,
  innerRoles: (count: number) => `其中的 ${count} 个岗位`,
  rolePages: (pages: number) => `${pages} 份规程`,
  mySteps: '我要做的步骤',
  /** Steps that are done to a role or with it, apart from what it does itself. */
  doneToMe: terms.toWhom,
  within: '属于',
  jobs: '其中的岗位',
  day: '按钟点',
  alsoKnow: '也要知道的规程',
  onThisPage: '这一页有什么',
  work: '规程',
  allTerms: '全部术语',
  stepNumber: (number: number) => `第 ${number} 步`,

  limitColumns: ['多久之内', '做什么', '谁', '规程'],
  scales: { minutes: '几分钟', hours: '几小时', days: '几天', longer: '一周以上', open: '没有写数字' },
  sortLimit: '先急后缓',
  sortPage: '按拼音排',

  sourcesTitle: '来源对照',
  sourcesLead: (documents: number, entries: number, pages: number) =>
    `${documents} 份原始文件里的 ${entries} 条内容，整理成了 ${pages} 份规程。这里逐条写明每一条去了哪里。`,
  sourcesFind: '找原文标题或规程',
  sourceDocument: (number: number) =>
    `文件${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][number - 1] ?? number}`,
  sourceLines: (lines: string) => `第 ${lines} 行`,
  brokenOff: '原文到此断开',
  brokenOnly: '只看断开的',
  remark: (text: string) => `关于原文：${text}`,
  notYet: '还没有整理成规程',
  to: '整理成',
};

/** What the script of the lists says. */
export const listText = {
  mine: (count: number) => `我的岗位（${count}）`,
  /** Of one's domains, where nothing is of one's own jobs. */
  myDomain: (count: number) => `我的场景（${count}）`,
  instead: '没有单独给这个岗位写的，下面是它所在的场景里人人要守的。',
  whole: (count: number) => `全部（${count}）`,
  /** What so many are counted in. */
  unit: (_count: number, unit: string) => unit,
  all: (total: number, unit: string) => `共 ${total} ${unit}`,
  found: (shown: number, total: number, unit: string) => `${total} ${unit}里找到 ${shown} ${unit}`,
};
