import { runText } from './run.ts';

/** Words about the run that a reading page’s ticks belong to. */
export const readingRunText = {
  ...runText,
  startedHere: '已开始一张执行单，勾选都记在里面。',
  holdOpen: (name: string) => `前面「${name}」要先做完，现在还没有做。`,
  startUndone: `已撤销，${runText.nothingLeft}`,
  workAlong: '照着做',
  severalOpen: (count: number) => `有 ${count} 张执行单正在进行`,
  chooseOne: '选一张接着做',
  another: '换一张',
  onlyHere: '这张执行单没有存下来，只在这一页里：离开就没有了。先清理「本机数据」，或把它打印出来。',
};
