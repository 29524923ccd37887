import { flowText } from './flow.ts';
import { terms } from './terms.ts';
import { useText } from './uses.ts';

export const procedureText = {
  stepTitle: (number: number, name: string) => `第 ${number} 步：${name}`,
  noOrder: '不分先后，可以同时做。',
  repeats: (question: string, name: string) =>
    `${flowText.repeatAnswers(question)[0]}就从「${name}」的开头再做。`,
  value: (name?: string) => (name ? `填写：${name}` : '填写'),
  gapMark: (number: string) => `${terms.gap} ${number}`,
  legal: terms.legal,
  openPoints: terms.gaps,
  openPointsAbout: (owner: string) => `下面的事原来的文件没有定，由${owner}定下来再补上。`,
  allOpenPoints: '全部待定事项',
  openPointAt: (name: string) => `见「${name}」`,
  timetable: '按钟点做',
  timetableTime: '时间',
  timetableStep: '做什么',
  timetableBy: '谁做',
  clocked: '按钟点',
  asked: '常有人问',
  askedAt: (name: string) => `→ ${name}`,
  askedMore: (count: number) => `还有 ${count} 个问题`,
  onlyWhen: (when: string) => `${terms.when}${when}时做`,
  calls: (title: string) => `照《${title}》做`,
  answerOpen: (question: string) => `${terms.gap}：${question}`,
  redLine: terms.redLine,
  note: '说明',
  notTaken: terms.notTaken,
  end: '结束',
  goesTo: (name: string) => `做完去「${name}」`,
  goesToEnd: '做完就结束',
  answerTo: (name: string) => `去「${name}」`,
  answerEnds: (outcome: string) => `结束：${outcome}`,
  toQuiz: (count: number) => `${useText.test} ${count} 题`,
  contents: '本页步骤',
  contentsParts: '本页内容',
  jumpToChart: '流程图',
  related: '相关规程',
  previous: '上一篇',
  next: '下一篇',
};

/** The head of a page. */
export const headText = {
  crumbs: '位置',
  roles: '岗位',
  trigger: '从',
  outcome: '到',
  every: '多久做一次',
  uses: '这份规程的用法',
  skip: '跳到第一步',
  read: useText.read,
  checklist: useText.do,
  quiz: useText.test,
  items: (count: number) => `${count} 项`,
  questions: (count: number) => `${count} 题`,
  reviewPassed: (day: string, owner: string) =>
    `这一页该在 ${day} 以前再看一遍，日子过了，还没有记下看过。拿不准的，先问${owner}。`,
  printed: (version: string, updated: string, owner: string) =>
    `版本 ${version} · ${updated} 更新 · ${owner}`,
};

export const glossaryText = {
  hint: '术语，按下看解释',
};
