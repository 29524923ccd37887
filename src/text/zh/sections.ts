import { useText } from './uses.ts';

/** Names of the site's other sections, each where it stands by the same word. */
export const sectionNames = {
  home: '首页',
  search: '搜索',
  sources: '来源',
  changes: '最近改动',
  reviews: '复核日程',
  authoring: '怎样写规程',
  data: '本机数据',
  licences: '软件许可',
  runs: useText.do,
  practice: '练习与测验',
  review: '复习',
  progress: '学习',
  /** The page of 学习 that says how far one is. */
  ownProgress: '学习进度',
  team: '班组账本',
};
