import { terms } from './terms.ts';
import { useText } from './uses.ts';

/** 只在下雨时做 */
const onlyWhen = (when: string) => `${terms.when}${when.replace(/时$/, '')}时做`;
/** 没有下雨；没有人不舒服；不要搬行李；客人没有预订；客人不是第一次光临；不属于「拔了牙」的情况 */
const noteNot = (when: string) => {
  if (/^(要|需要)/.test(when)) return `不${when}`;
  if (when.startsWith('有')) return `没${when}`;
  const [, who, what] =
    /^([^，、是有没不了还]{1,8})(有[^，、是有没不了]+|第一次[^，、是有没不了]*)$/.exec(when) ?? [];
  if (who && what) return `${who}${what.startsWith('有') ? '没' : '不是'}${what}`;
  return /[是有没不了，、]|第.次/.test(when) ? `不属于「${when}」的情况` : `没有${when}`;
};

/** 2 项有问题 */
const withProblems = (count: number) => `${count} 项有问题`;

const nthTime = (n: number) => `第 ${n} 次`;

const diagram = '看流程图';

/** What only the build says, in the frame of the pages. */
export const runPageText = {
  listTitle: (title: string) => `${title} · ${useText.do}`,
  listDescription: (title: string) => `照着「${title}」逐项勾选，进度留在本机。`,
  version: (version: string) => `版本 ${version}`,
  diagram,
  skip: '跳到第一项',
  noScript: '正在做的和做完的单存在这台设备的浏览器里，要浏览器运行脚本才能看。',
  begin: '再开一单',
  runsLead: '正在做的单、做完的单，规程已经撤下的也在这里；也从这里再开一单。',
};

/** Words of a list that is still blank, and those that all of a run share. */
export const runText = {
  plainList: '浏览器没有运行脚本：可以勾选和打印，但关闭页面后不会保留。',
  paperName: '名称（房号、工地等）：',
  paperVersion: (version: string, updated: string, owner: string) =>
    `版本 ${version} · ${updated} 更新 · ${owner}`,
  paperScan: ' · 扫码看最新版',
  start: '开一单',
  oneMore: '再开一单',
  menu: '菜单',
  diagram,
  read: '读这份规程',
  withProblems,
  name: '名称',
  nameHint: '房号、姓名或单号，可不填',
  orTick: '也可以直接在下面勾选，勾第一项就开一单。',
  unnamed: (day: string, clock: string) => `未命名 · ${day} ${clock}`,
  printBlank: '打印空白表',
  wrong: '有不对的地方',
  allRuns: '所有的单',
  openPicture: '打开大图',
  nthStep: (number: number) => `第 ${number} 步：`,
  stepDone: '（已做完）',
  goOn: '填好了，往下做',
  state: { open: '未做', done: '已做', na: terms.notApplicable, problem: '有问题' },
  /** 有问题 14:50：电脑死机 → 已做 */
  hadProblem: (moment: string, note: string, state: string) => `有问题 ${moment}：${note} → ${state}`,
  other: (text: string) => `「${text}」做不了或有问题`,
  otherShort: '…',
  /** 第 2 轮；第 2 轮第 3 次；empty for the first time of the first round. */
  turn: (round: number, time: number) =>
    (round > 1 ? `第 ${round} 轮` : '') + (time > 1 ? nthTime(time) : ''),
  nthTime,
  time: (n: number) => `（${nthTime(n)}）`,
  noOrder: '不分先后',
  onlyWhen,
  notSo: '这次没有',
  notSoOf: (when: string) => `这次没有：${when}`,
  noteNot,
  skipped: (when: string) => `${terms.notApplicable}：${noteNot(when)}`,
  byClock: '按钟点',
  byClockAbout: '到时候就做，不影响完成。',
  paperTimes: '各次时间',
  clockDone: '做了',
  called: (title: string) => `照《${title}》做完`,
  calls: (title: string) => `照《${title}》做`,
  more: '……（不止这些）',
  gapEnd: (question?: string) => (question ? `${terms.gap}：${question}` : terms.gap),
  paperStart: '起算',
  paperEvent: '那件事的时间',
  paperDue: '截止',
  off: `${terms.notApplicable} · ${terms.notTaken}`,
  waits: (name: string) => `「${name}」${terms.hold}`,
  overridden: (reason: string) => `没有做完就往后做，理由：${reason}`,
  overriddenShort: '没有做完就往后做',
  redLines: (n: number) => (n > 1 ? `${terms.redLine} ${n} 条` : terms.redLine),
  point: { gap: terms.gap, legal: terms.legal },
  explained: '看说明',
  explainedOf: (name: string) => `看说明：${name}`,
  leadsTo: (name: string) => `→ ${name}`,
  ends: (outcome?: string) => (outcome ? `到此结束：${outcome}` : '到此结束'),
  jump: (name: string) => `做完转到「${name}」`,
  recordForm: (name: string) => `填写《${name}》`,
  signatures: ['经办人签字', '复核人签字', '日期'],
};
