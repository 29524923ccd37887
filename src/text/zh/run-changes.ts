import { runSheetText } from './run-sheet.ts';
import { terms } from './terms.ts';

/** Words about what has changed on a page since a run was started. */
export const runChangeText = {
  ...runSheetText,
  aboutPoint: (kind: 'gap' | 'legal', text: string) => `${terms[kind]}：${text}`,
  aboutRedLine: (line: string) => `${terms.redLine}：${line}`,
  aboutWhen: (item: string, when: string) => `「${item}」${runSheetText.onlyWhen(when)}`,
  aboutValue: (name: string, what: string) => `填写「${name}」：${what}`,
  aboutField: (form: string, name: string, what: string) => `《${form}》的「${name}」：${what}`,
  anyNumber: '数字',
  anyText: '文字',
  isFine: (choices: string) => `${choices}才算好`,
  required: '必填',
  aboutRegion: (name: string, together: boolean, repeat?: string) =>
    [name, ...(together ? [runSheetText.noOrder] : []), ...(repeat ? [`做完问：${repeat}`] : [])].join('，'),
  ahead: (length: string) => `提前${length}`,
  least: (length: string) => `至少${length}`,
  byWorkdays: '按工作日',
  fromStart: '从开始起算',
  fromStep: (name: string) => `从「${name}」做完起算`,
  inDetail: (detail?: string) => (detail ? `（${detail}）` : ''),
  newer: (version: string) => `这份规程在你开始之后改过，现在是版本 ${version}。`,
  newerWhy: '这一单仍按开始时的内容。按新版继续，原来的勾选按检查项保留。',
  changes: (count: number) => `看改了什么（${count} 处）`,
  change: { added: '新增', removed: '删去', reworded: '改写' },
  changeIn: (part: string) => `在「${part}」`,
  changeLoses: '，要重新勾选或填写',
  was: (text: string) => `原文：${text}`,
  pageGone: '这份规程已从手册撤下，或换了名字。',
  pageGoneWhy: '这一单带着开始时的全文，可以照它做完、生成报告、导出。',
  pageElsewhere: '这里按开始时的全文显示。',
  pageThere: '这份规程还在手册里。到它的「照着做」里打开，能看到后来改过什么。',
  pageUnknown:
    '没有网络，这台设备也没有留下这份规程的内容，看不出后来改过没有。照样可以做完、生成报告、导出。',
  toPage: '到它的「照着做」里打开',
  formDamaged: '这一单开始时的原文不在本机，或已损坏。',
  formDamagedWhy: '下面按这一页现在的内容显示，与开始时可能不同。',
};
