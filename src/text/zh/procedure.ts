import { terms } from './terms.ts';

export const procedureText = {
  redLine: terms.redLine,
  note: '说明',
  notTaken: terms.notTaken,
  end: '结束',
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
};

/** The head of a page. */
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

export const glossaryText = {
  hint: '术语，按下看解释',
};
