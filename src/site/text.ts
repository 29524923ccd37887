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

export const flowchartText = {};

export const checklistText = {};

export const quizText = {};

export const searchText = {};

export const storageText = {};
