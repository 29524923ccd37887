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
