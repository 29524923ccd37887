import { terms } from './terms.ts';
import { runSheetText } from './run-sheet.ts';

/** Words about the run that a reading page’s ticks belong to. */
export const readingRunText = {
  ...runSheetText,
  startedHere: '已开一单，勾选都记在里面。',
  holdOpen: (name: string) => `「${name}」${terms.hold}，现在还没有做。`,
  giveName: '起名',
  startUndone: `已撤销，${runSheetText.nothingLeft}`,
  severalOpen: (count: number) => `有 ${count} 单正在做`,
  chooseOne: '选一单接着做',
  another: '换一单',
  onlyHere: '这一单没有存下来，只在这一页里：离开就没有了。先清理「本机数据」，或把它打印出来。',
};
