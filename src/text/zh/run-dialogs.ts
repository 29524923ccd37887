import { runSheetText } from './run-sheet.ts';
import { terms } from './terms.ts';

/** How far a run is, and what is next. */
interface Standing {
  done: number;
  total?: number | undefined;
  problems: number;
  clocked?: Parameters<typeof runSheetText.clockedCount>[0] | undefined;
  next?: string | undefined;
}

/** Words of the dialogs of a run, loaded with the first of them. */
export const runDialogText = {
  ...runSheetText,
  whichTitle: '记在哪一单里？',
  whichWhy: (count: number) => `这份规程有 ${count} 单正在做。`,
  standing: ({ done, total, problems, clocked, next }: Standing) =>
    [total === undefined ? runSheetText.countDone(done) : runSheetText.count(done, total, problems, clocked)]
      .concat(next ? runSheetText.resumeAt(next) : [])
      .join(' · '),
  newRun: '再开一单',
  renameTitle: '给这一单起个名字',
  renamed: '已改名。',
  save: '保存',
  removeTitle: '删除这一单？',
  removeWhy: (name: string, count: number) =>
    `「${name}」里有 ${count} 项记录。删除后会从列表里消失，可以马上撤销。记录还留在这台设备上，要彻底清掉，到「本机数据」。`,
  removed: (name: string) => `已删除「${name}」。`,
  wrong: '规程写得不对',
  otherWhy: '不适用的写明为什么，有问题的写明是什么问题；做了的也可以记一句。',
  doneWithNote: '已做，记一句',
  note: '说明',
  reopen: '恢复为未做',
  holdTitle: `前面有一步${terms.hold}`,
  holdWhy: (name: string) =>
    `「${name}」没有做完之前，后面的项目不能勾选。确有必要先往后做，请写明理由，理由会写进报告。`,
  holdWrong: (name: string) =>
    `「${name}」里有问题，还不算做完，后面的项目不能勾选。确有必要先往后做，请写明理由，理由会写进报告。`,
  holdGo: '写明理由，继续',
  holdBack: '先去做这一步',
  reason: '理由',
  finishTitle: '完成这一单',
  finishOpen: (clocked: string) => `${clocked}。没做的照样列为未做。`,
  finishWhy: '完成后生成报告，可以复制、打印、导出，也可以重新打开。',
  stopTitle: '提前结束这一单',
  stopWhy: '没有做的照样列为未做，报告里写明中止和原因。可以马上撤销，以后也可以重新打开。',
  stopHint: '可不填；选「其他」要写明原因',
  stopReasons: ['客人取消', '转给别人', '做错了单'],
  stopOther: '其他',
  stopIs: (reason: string) => `原因：${reason}。写上经办人，报告里才知道是谁中止的。`,
  stopNow: '提前结束',
  stopNot: '不结束了',
  stopReason: (name: string, more: string) => (more ? `${name}：${more}` : name),
  who: '经办人',
  whoHint: '姓名或工号，下次不用再写',
  finished: '这一单已完成。',
  setStartTitle: (name: string) => `「${name}」的时限从什么时候算起？`,
  setEventTitle: (name: string) => `「${name}」要赶在什么事之前？那件事的时间：`,
  startTime: '时间',
  startSet: '已改起算时间。',
  eventSet: '已填那件事的时间。',
};
