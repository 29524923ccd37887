import { runSheetText } from './run-sheet.ts';
import { terms } from './terms.ts';

/** What a report counts. */
interface Facts {
  done: number;
  total: number;
  problems: number;
  clocked?: Parameters<typeof runSheetText.clockedCount>[0] | undefined;
  left: Parameters<typeof runSheetText.left>[0];
}

/** Words of the report, loaded once a run is finished. */
export const runReportText = {
  ...runSheetText,
  run: '这一单',
  /** In the report as text: what begins a part, a line to look at, and the lines of a run within the run. */
  heading: (name: string) => `【${name}】`,
  warning: (line: string) => `！${line}`,
  inside: '　',
  sign: { open: '□', done: '☑', na: '－', problem: '！' },
  notTaken: `${terms.notApplicable}：${terms.notTaken}`,
  left: '后来没有走这条路',
  leftDone: '做过，后来没有走这条路',
  leftNot: (when: string) => `做过，后来改为${runSheetText.skipped(when)}`,
  leftState: (state: string) => `${state}（后来没有走这条路）`,
  leftIs: '做过，后来没有走：',
  notTakenParts: (names: string[]) => `${terms.notApplicable}（${terms.notTaken}）：${names.join('、')}`,
  calledRun: (title: string, name: string) => `《${title}》的单${name ? `：${name}` : ''}`,
  hold: terms.hold,
  again: '重新打开',
  versionName: '版本',
  unfinished: '尚未完成',
  whoIs: '经办人：',
  peopleAre: '参与的人：',
  handoverIs: '交接：',
  handover: (from: string, to: string, moment: string) =>
    [from && `${from} 交出`, to ? `${to} 接手` : '接手', moment].filter(Boolean).join('，'),
  doer: '谁记的',
  foundBy: (name: string) => `${name} 发现`,
  nameless: (n: number) => `没有留名的人 ${n}`,
  outcomeIs: '应有结果：',
  pathIs: '经过：',
  untouched: (step: string) => `${step}（没勾）`,
  unreachedIs: '未走到：',
  unreached: (names: readonly string[]) =>
    names.length > 0 ? `${names.length} 步（${names.join('、')}）` : '',
  notReached: '未走到',
  noAnswer: '（未选）',
  summary: ({ done, total, problems, clocked, left }: Facts) =>
    [runSheetText.count(done, total, problems, clocked), runSheetText.left(left).replace('。', '')]
      .filter(Boolean)
      .join('；'),
  exceptions: (count: number) => `异常 ${count} 处：`,
  exceptionsTitle: '异常',
  exception: {
    problem: '有问题',
    hold: '没有做完就往后做',
    late: '超过时限',
    value: '值不对',
    solved: '有问题，后来处理了',
    na: terms.notApplicable,
  },
  wasDue: (due: string) => `应在 ${due} 前做完`,
  wasLate: (limit: string, due: string) => `超过时限（${limit}），应在 ${due} 前做完`,
  overdue: '超过时限',
  unplaced: '新版里没有地方的值',
  valueIs: (name: string, text: string) => `${name}：${text}`,
  inUnit: (name: string, unit: string) => `${name}（${unit}）`,
  fieldOf: (record: string, field: string) => `${record}·${field}`,
  record: (name: string) => `表单《${name}》`,
  filledForm: (name: string) => `▤ 《${name}》`,
  otherwise: (value: string, answer: string) => `按记下的值（${value}）应是「${answer}」，由人另选`,
  columns: ['步骤', '岗位', '检查项', '状态', '时间', '说明'],
  share: '分享',
  copy: '复制报告文字',
  copied: '报告文字已复制，可以粘贴到聊天或邮件里。',
  copyFailed: '浏览器不让复制。请在下面的文字框里全选，自己复制。',
  csv: '导出 CSV（表格）',
  json: '导出 JSON',
  asText: '报告文字',
  sealDone: '办结',
  sealProblems: '办结（有问题）',
  sealStopped: '中止',
  stoppedIs: '中止原因：',
  stoppedAt: '中止：',
  doneIs: '完成情况：',
};
