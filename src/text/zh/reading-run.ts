import { runText } from './run.ts';

/** Words about the run that a reading page’s ticks belong to. */
export const readingRunText = {
  ...runText,
  startedHere: '已开始一张执行单，勾选都记在里面。',
  startUndone: '已撤销，没有留下执行单。',
  workAlong: '照着做',
  severalOpen: (count: number) => `有 ${count} 张执行单正在进行`,
  chooseOne: '选一张接着做',
};
