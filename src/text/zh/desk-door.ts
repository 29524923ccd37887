/** The door of the desk: an old document comes in. */
export const doorText = {
  open: '老文件进门',
  openWhat: '把旧的 Word（.docx）、文本、网页文件读成一页页规程，旁边对着原文。原来的文件不动。',
  title: (file: string) => `老文件：${file}`,
  leave: '返回',
  reading: '正在读……',
  slow: '这份文件很长，还在读……',
  stop: '不读了',
  found: (pages: number) =>
    pages === 0
      ? '没有读出能做成一页的内容。每句话的去处见下面的账。'
      : `读出 ${pages} 页。逐页看过，收下的放进草稿，接着改。`,
  unsure: (open: number, all: number) =>
    all === 0
      ? '没有要核对的'
      : open === 0
        ? `要核对的 ${all} 处都答过了`
        : `要核对的 ${all} 处，还有 ${open} 处没答`,
  /** @param matters so many of them are open for readers, too */
  openPoints: (open: number, matters: number) =>
    matters === 0
      ? `还有 ${open} 处没答，现在收下就照提议的。`
      : `还有 ${open} 处没答。现在收下，${open === matters ? '它们' : `其中 ${matters} 处`}会写成“待定”，跟着页面进草稿${open === matters ? '' : '，其余照提议的'}。`,
  goToOpen: '去看没答的第一处',
  toCheck: (doubts: string) => `请核对：${doubts}`,
  join: (title: string) => `并入上一页《${title}》`,
  isJoined: (title: string) => `《${title}》已并入这一页。`,
  part: (title: string) => `把《${title}》拆出来`,
  leaveOut: '整页不收',
  isLeftOut: (title: string) => `《${title}》整页不收；里面的每句话记在下面的账里。`,
  takeBack: '放回来',
  before: '原文',
  after: '读成这样',
  note: '说明',
  colon: '：',
  semicolon: '；',
  to: (step: string) => (step === 'end' ? '结束' : step === 'gap' ? '待定' : step),
  calledOtherwise: (said: string, role: string) => `文件里写的是 ${said}，这里提议用 ${role}`,
  value: '改成',
  accept: '就这样',
  reject: {
    doer: '不写谁做',
    record: '不是表单',
    case: '不是条件',
    'doer-from-before': '不写谁做',
    'doer-from-title': '不写谁做',
    role: '用文件里的叫法',
    'name-shortened': '用原话',
    question: '不是判断',
    'broken-off': '不提',
  },
  keep: '收下这一页',
  keepAgain: '按现在的样子再收一次',
  isKept: '已放进草稿。',
  write: '接着写',
  ledger: (kept: number, split: number, left: number) =>
    `每句话的账：照收 ${kept} 句，拆开收 ${split} 句，没有收 ${left} 句`,
  ledgerTable: '每句话的账',
  ledgerFile: (file: string) => `${file.replace(/\.[^.]*$/, '')}-逐句的账.csv`,
  show: '看',
  shown: { all: '全部', left: '没有收的', split: '拆开的', unsure: '要核对的' },
  download: '下载这份账',
  more: (count: number) => `再看一些（还有 ${count} 句）`,
};
