import { askNow } from './ask-now.ts';
import { runText } from './run.ts';

/** What is done by the clock, each item counted once. */
interface Clocked {
  done: number;
  open: number;
  problems: number;
}
/** 按钟点：做了 3 项、没做 2 项、有问题 1 项 */
const clockedCount = ({ done, open, problems }: Clocked) =>
  [
    `按钟点：做了 ${done} 项`,
    ...(open ? [`没做 ${open} 项`] : []),
    ...(problems ? [`有问题 ${problems} 项`] : []),
  ].join('、');

/** 还有 2 项没有做、1 个问题没有选答案。 Empty where nothing is left. */
const left = ({ items, blanks, asks }: { items: number; blanks: number; asks: number }) => {
  const parts = [
    ...(items ? [`${items} 项没有做`] : []),
    ...(blanks ? [`${blanks} 处必填的没有填`] : []),
    ...(asks ? [`${asks} 个问题没有选答案`] : []),
  ];
  return parts.length > 0 ? `还有 ${parts.join('、')}。` : '';
};

/** Words of runs that are there, listed or open: loaded with the first of them. */
export const runSheetText = {
  ...runText,
  stepwise: '一步一屏',
  stepBefore: '上一步',
  stepAfter: '下一步',
  onlyOf: (job: string) => `只看「${job}」的步骤`,
  othersShown: '现在显示全部岗位的步骤。',
  wholeList: '列表',
  all: '全部',
  othersToo: (count: number) => `（另 ${count} 步）`,
  noOpenRuns: '现在没有正在做的单。打开一份规程的「照着做」，勾第一项就开一单。',
  runsBy: { open: '正在做的单', handed: '已交出的单', finished: '做完的单' },
  handedTo: (to: string, moment: string) => `${to ? `已交给 ${to}` : '已交出'}，${moment}`,
  history: (done: number, stopped: number) =>
    [
      ...(done || !stopped ? [`做完的单（${done}）`] : []),
      ...(stopped ? [`中止的单（${stopped}）`] : []),
    ].join('、'),
  noFinishedRuns: '还没有做完的单。做完的列在这里，随时可以再看、再导出。',
  moreRuns: (count: number) => `还有 ${count} 单，全部列出`,
  resume: '继续',
  resumeAt: (text: string) => `继续：${text}`,
  look: '查看',
  handOver: '交给下一班',
  rename: '改名',
  remove: '删除',
  backToPage: '这份规程正在做的单',
  print: '打印',
  count: (done: number, total: number, problems: number, clocked?: Clocked) =>
    [
      ...(total || !clocked
        ? [
            problems
              ? `处理了 ${done} / ${total} 项，其中 ${runText.withProblems(problems)}`
              : `已做 ${done} / ${total} 项`,
          ]
        : []),
      ...(clocked ? [clockedCount(clocked)] : []),
    ].join('；'),
  clockedCount,
  countDone: (done: number) => `已做 ${done} 项`,
  progress: '进度',
  marked: {
    open: (text: string) => `已取消「${text}」。`,
    done: (text: string) => `已勾选「${text}」。`,
    na: (text: string) => `「${text}」记为不适用。`,
    problem: (text: string) => `「${text}」记为有问题。`,
  },
  noted: (text: string) => `已给「${text}」记下说明。`,
  noteKept: (state: string, note: string) => `原来记的「${state}：${note}」留在记录和报告里。`,
  noteGone: (state: string, note: string) => `原来记的「${state}：${note}」不再算，撤销可以找回。`,
  chose: (text: string) => `已选「${text}」。`,
  unchose: (text: string) => `已取消选择「${text}」。`,
  newRound: (name: string, turn: string) => `回到「${name}」，${turn}。`,
  wayLeft: (names: readonly string[], problems: number) =>
    `${names.map((name) => `「${name}」`).join('、')}的记录留着，会写进报告${problems ? `（${runText.withProblems(problems)}）` : ''}。`,
  nothingLeft: '没有开单。',
  wayOf: (total: number) => `这条路共 ${total} 项。`,
  undone: '已撤销，恢复原样。',
  undoLate: (stopped: string) =>
    `来不及撤销：这一单已经${stopped ? '中止' : '完成'}。要改，先到它的报告里重新打开。`,
  finishedElsewhere: (stopped: string) =>
    `没有记下：这一单已经${stopped ? '中止' : '完成'}。要改，先重新打开。`,
  olderText: (text: string) => `没有记下：这一单按开始时的旧版做，旧版里没有「${text}」。`,
  sameRound: (n: number) => `已经在第 ${n} 轮，这一轮还没有做什么。`,
  goesOnIn: (name: string) => `接着做「${name}」：`,
  because: (fault: string, reason: string) => `${fault}。${reason}`,
  stillWrong: (text: string, fault: string) =>
    `「${text}」仍是有问题：${fault}。改了值才能勾选，不改就写明原因。`,
  renew: '按新版继续',
  notUndone: '没有撤销：这一处后来在别的页面改过，保留后来的。',
  saidNot: (when: string) => `${runText.noteNot(when)}，这一步不做。`,
  saidNotOfAll: (when: string, count: number) => `${runText.noteNot(when)}，${count} 项记为不适用。`,
  so: '这次有，要做',
  saidSo: (name: string) => `「${name}」照做。`,
  again: '再做一次',
  saidAgain: (name: string, n: number) => `「${name}」第 ${n} 次。`,
  notAgain: '不做这一次',
  callsOpen: (title: string) => `开一单《${title}》`,
  callsResume: (title: string) => `去《${title}》的那一单`,
  partOf: (title: string, name: string) => `属于《${title}》的单：${name}`,
  parentGone: '上一级的单已不在本机',
  limitCase: '时限按哪一种算？',
  saidLimitCase: (name: string) => `时限按「${name}」算。`,
  endHere: (outcome?: string) => (outcome ? `到此结束：${outcome}。` : '到此结束。'),
  gapHere: (question = '', whom?: string) =>
    `这里还没有规定${question ? `：${question}` : '，'}${whom === undefined ? '请问主管。' : askNow(whom)}`,
  finish: '完成',
  over: '没有要做的了。按「完成」，就有报告。',
  left,
  notYet: (left: string) => `${left}已跳到第一处。`,
  stop: '提前结束…',
  stopOffer: '提前结束…',
  stopped: '已提前结束，记为中止。',
  stoppedWhy: (reason: string) => `中止：${reason}`,
  reopened: '已重新打开，可以接着改。',
  renewed: '已换成新版，没有改写的检查项勾选都在。',
  version: (version: string) => `规程版本 ${version}`,
  startedAt: '开始：',
  finishedAt: '完成：',
  report: '报告',
  dueIs: {
    ok: (day: string) => `最迟 ${day}`,
    soon: (day: string) => `快到时限：${day}`,
    late: (day: string) => `已超过时限：${day}`,
  },
  /** ，还剩 2 小时 5 分 */
  dueLeft: (hours: number, minutes: number) => `，还剩 ${hours ? `${hours} 小时 ` : ''}${minutes} 分`,
  notBefore: (day: string, over: boolean) => (over ? `不早于 ${day}，已经到了` : `不早于 ${day}`),
  dueFrom: (moment: string) => `从 ${moment} 起算`,
  dueBefore: (moment: string) => `那件事在 ${moment}`,
  dueUnsure: '要做这一步才有时限',
  dueWaits: '上一步做完开始计时',
  dueWaitsFor: (name: string) => `「${name}」做完开始计时`,
  dueNeedsEvent: '填上那件事的时间，就能算出最晚什么时候做',
  setStart: '改起算时间',
  setEvent: '填那件事的时间',
  changeEvent: '改时间',
  calendar: '加入日历',
  workdays: '按工作日算，看节假日表',
  gone: '这一单已在别处删除。',
  formLost: '这一单的规程原文不在本机，或已损坏，打不开。勾选的记录还在，可以到「本机数据」导出。',
  unknown: '本机没有这一单，可能在别的设备上，或已经清除。',
};
